import { deflateSync } from 'node:zlib'
import { channels } from '../zones/contrast'
import type { Clip, Drawing, DrawnNode, Gradient, Paint, PaintedPath } from './drawing'
import type { Matrix } from './matrix'
import { NotDrawable } from './not-drawable'
import { decimal } from './path-data'

/** A form XObject (ISO 32000-1, 8.10) as a tail takes it. */
export interface FormObject {
  /** Entries of its dictionary, as PDF syntax; a number stands for a reference to the object of that place in the list. */
  entries: (string | number)[]
  /** Deflated. */
  data: Uint8Array
}

/** What draws a logo into the unit square: objects, each of which refers to earlier ones alone; the last is the logo. */
export type LogoForm = readonly FormObject[]

/** Bytes of operators that a logo may take, before they are deflated. */
const MAX_OPERATORS = 60_000
/** Beyond the edges, in pixels of the logo's picture: the trace of ink that its crop leaves. */
const HAIR = 1

/** A drawing as forms of a PDF. @throws NotDrawable for one of too many operators */
export function drawingForm(drawing: Drawing): LogoForm {
  const { x, y, width, height, nodes, through } = drawing
  const box = [x - HAIR, y - HAIR, x + width + HAIR, y + height + HAIR].join(' ')
  const writer = new FormWriter(box)
  const unit = `/Matrix[${[1 / width, 0, 0, 1 / height, -x / width, -y / height].map((value) => decimal(value, 8)).join(' ')}]`
  if (through === undefined) writer.add(nodes, unit)
  else writer.addThrough(nodes, through, unit)
  return writer.objects
}

class FormWriter {
  readonly objects: FormObject[] = []
  private written = 0

  constructor(private readonly box: string) {}

  /** @returns the object's place in the list */
  add(nodes: readonly DrawnNode[], more: string): number {
    const resources = new Resources()
    const operators = nodes.map((node) => this.draw(node, resources)).join('\n')
    return this.push(operators, [`${more}/Resources<<`, ...resources.entries(), '>>'])
  }

  /** A colour that shows through the nodes as white as they are: they are its soft mask (ISO 32000-1, 11.6.5.3). */
  addThrough(nodes: readonly DrawnNode[], ink: string, more: string): void {
    const mask = this.add(nodes, '/Group<</S/Transparency/CS/DeviceRGB/I true>>')
    const [left, bottom, right, top] = this.box.split(' ').map(Number) as [number, number, number, number]
    this.push(`/M gs ${rgb(ink)} rg ${decimal(left)} ${decimal(bottom)} ${decimal(right - left)} ${decimal(top - bottom)} re f`, [`${more}/Resources<</ExtGState<</M<</SMask<</S/Luminosity/G `, mask, '>>>>>>>>'])
  }

  private push(operators: string, entries: FormObject['entries']): number {
    this.written += operators.length
    if (this.written > MAX_OPERATORS) throw new NotDrawable('too-heavy')
    this.objects.push({ entries: [`/Type/XObject/Subtype/Form/BBox[${this.box}]/Filter/FlateDecode`, ...entries], data: deflateSync(operators, { level: 9 }) })
    return this.objects.length - 1
  }

  private draw(node: DrawnNode, resources: Resources): string {
    if (!('nodes' in node)) return drawPath(node, resources)
    const clips = node.clips.map(clipped).join(' ')
    if (node.opacity === 1) return `q ${clips}\n${node.nodes.map((child) => this.draw(child, resources)).join('\n')}\nQ`
    const form = this.add(node.nodes, '/Group<</S/Transparency>>')
    return `q ${clips} ${resources.opacity(node.opacity)} ${resources.form(form)} Q`
  }
}

const clipped = ({ path, evenOdd }: Clip): string => `${path || '0 0 m'} W${evenOdd ? '*' : ''} n`

function drawPath({ path, evenOdd, paint, opacity, stroke, matrix }: PaintedPath, resources: Resources): string {
  const before = [
    resources.opacity(opacity),
    resources.paint(paint, stroke ? 'stroke' : 'fill'),
    ...(stroke ? [`${decimal(stroke.width)} w ${stroke.cap} J ${stroke.join} j ${decimal(stroke.miter)} M [${stroke.dashes.map((length) => decimal(length)).join(' ')}] ${decimal(stroke.phase)} d`] : []),
    ...(matrix ? [`${written(matrix)} cm`] : []),
  ]
  return `q ${before.filter(Boolean).join(' ')}\n${path} ${stroke ? 'S' : evenOdd ? 'f*' : 'f'} Q`
}

/** What the operators of one form refer to by names. */
class Resources {
  private readonly states = new Map<string, string>()
  private readonly patterns = new Map<string, string>()
  private readonly forms: number[] = []

  opacity(share: number): string {
    if (share === 1) return ''
    const value = decimal(Math.min(1, Math.max(0, share)), 4)
    return `/${nameIn(this.states, 'G', `<</ca ${value}/CA ${value}>>`)} gs`
  }

  paint(paint: Paint, use: 'fill' | 'stroke'): string {
    if (typeof paint === 'string') return `${rgb(paint)} ${use === 'fill' ? 'rg' : 'RG'}`
    const name = nameIn(this.patterns, 'P', patternOf(paint))
    return use === 'fill' ? `/Pattern cs /${name} scn` : `/Pattern CS /${name} SCN`
  }

  form(object: number): string {
    this.forms.push(object)
    return `/X${this.forms.length - 1} Do`
  }

  entries(): FormObject['entries'] {
    const named = (kind: string, made: Map<string, string>) => (made.size > 0 ? [`/${kind}<<${[...made].map(([value, name]) => `/${name} ${value}`).join('')}>>`] : [])
    return [...named('ExtGState', this.states), ...named('Pattern', this.patterns), ...(this.forms.length > 0 ? ['/XObject<<', ...this.forms.flatMap((object, i) => [`/X${i} `, object]), '>>'] : [])]
  }
}

function nameIn(made: Map<string, string>, letter: string, value: string): string {
  const name = made.get(value) ?? `${letter}${made.size}`
  made.set(value, name)
  return name
}

/** A gradient as a pattern, which fills and strokes alike (ISO 32000-1, 8.7.4.2). */
function patternOf({ coords, matrix, stops }: Gradient): string {
  const shading = `/ShadingType ${coords.length === 6 ? 3 : 2}/ColorSpace/DeviceRGB/Coords[${coords.map((value) => decimal(value, 6)).join(' ')}]/Extend[true true]/Function ${blendOf(stops)}`
  return `<</PatternType 2/Matrix[${written(matrix)}]/Shading<<${shading}>>>>`
}

/** The colours of a gradient by place: from each stop to the next (ISO 32000-1, 7.10.3 and 7.10.4). */
function blendOf(stops: Gradient['stops']): string {
  const [first, last] = [stops[0], stops.at(-1)]
  if (!first || !last) throw new NotDrawable('gradient')
  const all = [...(first.at > 0 ? [{ ...first, at: 0 }] : []), ...stops, ...(last.at < 1 ? [{ ...last, at: 1 }] : [])]
  const steps = all.flatMap((to, i) => {
    const from = all[i - 1]
    return from && to.at > from.at ? [{ to: to.at, blend: `<</FunctionType 2/Domain[0 1]/N 1/C0[${rgb(from.colour)}]/C1[${rgb(to.colour)}]>>` }] : []
  })
  const bounds = steps.slice(0, -1).map(({ to }) => decimal(to, 6))
  return `<</FunctionType 3/Domain[0 1]/Bounds[${bounds.join(' ')}]/Encode[${steps.map(() => '0 1').join(' ')}]/Functions[${steps.map(({ blend }) => blend).join('')}]>>`
}

const rgb = (colour: string): string => channels(colour).map((value) => decimal(value, 4)).join(' ')

const written = (matrix: Matrix): string => matrix.map((value) => decimal(value, 6)).join(' ')
