import type { Document, Element } from '@xmldom/xmldom'
import { type Paint, paintOf, type Scheme } from './deck-colours'
import { shapesOf } from './deck-slides'
import { A, allOf, childAt, childrenOf, P } from './deck-xml'

export interface DrawnParagraph {
  text: string
  /** Points. */
  size: number
  colour: string
  bold: boolean
  align: 'left' | 'center' | 'right'
}

export interface DrawnText {
  paragraphs: DrawnParagraph[]
  anchor: 'top' | 'middle' | 'bottom'
  /** EMU between the shape's edges and its text. */
  insets: { left: number; top: number; right: number; bottom: number }
  wraps: boolean
}

/** Where texts take what they do not say themselves. */
export interface TextStyles {
  scheme: Scheme
  layout: Document | undefined
  master: Document | undefined
  presentation: Document
}

const MAX_LETTERS = 2_000
const MAX_PARAGRAPHS = 60
const USUAL_SIZE = 18
/** EMU (ECMA-376, part 1, 21.1.2.1.1). */
const [ASIDE, ABOVE] = [91_440, 45_720]
const ANCHORS: Readonly<Record<string, DrawnText['anchor']>> = { t: 'top', ctr: 'middle', b: 'bottom' }
const ALIGNS: Readonly<Record<string, DrawnParagraph['align']>> = { l: 'left', ctr: 'center', r: 'right', just: 'left', dist: 'left' }
/** Kinds of placeholders that stand for one of a master's. */
const KINDS: Readonly<Record<string, string>> = { ctrTitle: 'title', subTitle: 'body', obj: 'body' }

/** The shapes that a placeholder takes its place and its look from: that of its layout, then that of its master. */
export function inheritedShapes({ layout, master }: TextStyles, shape: Element): Element[] {
  const own = placeholderOf(shape)
  if (!own) return []
  const onLayout = find(layout, (other) => other.index === own.index && own.index !== '') ?? find(layout, (other) => other.kind === own.kind)
  const kind = (onLayout && placeholderOf(onLayout)?.kind) || own.kind
  const onMaster = find(master, (other) => other.kind === kind)
  return [onLayout, onMaster].flatMap((found) => (found && found !== shape ? [found] : []))
}

interface Placeholder {
  kind: string
  index: string
}

function placeholderOf(shape: Element): Placeholder | undefined {
  const [written] = childrenOf(shape).flatMap((properties) => childAt(properties, P, 'nvPr', 'ph') ?? [])
  if (!written) return undefined
  const kind = written.getAttribute('type') ?? 'obj'
  return { kind: KINDS[kind] ?? kind, index: written.getAttribute('idx') ?? '' }
}

function find(document: Document | undefined, fits: (placeholder: Placeholder) => boolean): Element | undefined {
  const tree = document && shapesOf(document)
  return tree && childrenOf(tree, P).find((shape) => {
    const placeholder = placeholderOf(shape)
    return placeholder && fits(placeholder)
  })
}

/**
 * What a shape says and how, each paragraph in one look: that of its first run. None of a shape that says nothing.
 * @param inherits the shape and those it takes from
 */
export function textOfShape(shape: Element, inherits: readonly Element[], styles: TextStyles): DrawnText | undefined {
  const body = childrenOf(shape).find(({ localName }) => localName === 'txBody')
  if (!body) return undefined
  const bodies = [body, ...inherits.slice(1).flatMap((other) => childAt(other, P, 'txBody') ?? [])]
  const lists = [...bodies.flatMap((one) => childAt(one, A, 'lstStyle') ?? []), ...general(shape, styles)]
  const scale = Number(bodyProperty(bodies.slice(0, 1), (properties) => childAt(properties, A, 'normAutofit')?.getAttribute('fontScale'))) / 100_000 || 1
  const paragraphs: DrawnParagraph[] = []
  let letters = 0
  for (const written of childrenOf(body, A, 'p').slice(0, MAX_PARAGRAPHS)) {
    const paragraph = paragraphOf(written, { lists, shape, styles, scale })
    letters += paragraph.text.length
    if (letters > MAX_LETTERS) break
    paragraphs.push(paragraph)
  }
  if (paragraphs.every(({ text }) => text.trim() === '')) return undefined
  const attribute = (name: string) => bodyProperty(bodies, (properties) => properties.getAttribute(name))
  const inset = (name: string, usual: number) => {
    const written = attribute(name)
    return written !== undefined && Number.isFinite(Number(written)) ? Number(written) : usual
  }
  return {
    paragraphs,
    anchor: ANCHORS[attribute('anchor') ?? ''] ?? 'top',
    insets: { left: inset('lIns', ASIDE), top: inset('tIns', ABOVE), right: inset('rIns', ASIDE), bottom: inset('bIns', ABOVE) },
    wraps: attribute('wrap') !== 'none',
  }
}

function bodyProperty(bodies: readonly Element[], read: (properties: Element) => string | null | undefined): string | undefined {
  for (const body of bodies) {
    const properties = childAt(body, A, 'bodyPr')
    const value = properties && read(properties)
    if (value) return value
  }
  return undefined
}

/** What the master says of titles, of bodies or of all else, and the presentation of all. */
function general(shape: Element, { master, presentation }: TextStyles): Element[] {
  const kind = placeholderOf(shape)?.kind
  const name = kind === 'title' ? 'titleStyle' : kind === 'body' ? 'bodyStyle' : 'otherStyle'
  return [...(master ? allOf(master, P, name).slice(0, 1) : []), ...allOf(presentation, P, 'defaultTextStyle').slice(0, 1)]
}

interface Context {
  lists: readonly Element[]
  shape: Element
  styles: TextStyles
  scale: number
}

function paragraphOf(paragraph: Element, { lists, shape, styles: { scheme }, scale }: Context): DrawnParagraph {
  const own = childAt(paragraph, A, 'pPr')
  const level = Math.min(8, Math.max(0, Number(own?.getAttribute('lvl')) || 0)) + 1
  const levels = lists.flatMap((list) => childAt(list, A, `lvl${level}pPr`) ?? [])
  const runs = childrenOf(paragraph, A).filter(({ localName }) => localName === 'r' || localName === 'fld')
  const looks = [...runs.slice(0, 1).flatMap((run) => childAt(run, A, 'rPr') ?? []), ...levels.flatMap((one) => childAt(one, A, 'defRPr') ?? [])]
  const attribute = (name: string) => looks.map((look) => look.getAttribute(name)).find((value) => value !== null && value !== '')
  const paint = looks.map((look) => paintOf(childAt(look, A, 'solidFill'), scheme)).find(Boolean) ?? styled(shape, scheme)
  const size = (Number(attribute('sz')) || USUAL_SIZE * 100) / 100
  const align = [own, ...levels].map((one) => one?.getAttribute('algn')).find(Boolean)
  const words = childrenOf(paragraph, A)
    .map((child) => (child.localName === 'br' ? '\n' : child.localName === 'r' || child.localName === 'fld' ? (childAt(child, A, 't')?.textContent ?? '') : ''))
    .join('')
  const text = words && hasBullet([own, ...levels]) ? `• ${words}` : words
  return { text, size: Math.min(200, Math.max(1, size * scale)), colour: paint?.colour ?? scheme.get('tx1') ?? '#000000', bold: /^(1|true)$/.test(attribute('b') ?? ''), align: ALIGNS[align ?? ''] ?? 'left' }
}

/** The first that speaks of bullets counts. */
const hasBullet = (levels: readonly (Element | undefined)[]): boolean =>
  levels.flatMap((one) => (one ? childrenOf(one, A).filter(({ localName }) => /^bu(None|Char|AutoNum|Blip)$/.test(localName ?? '')) : [])).at(0)?.localName === 'buChar'

function styled(shape: Element, scheme: Scheme): Paint | undefined {
  const style = childAt(shape, P, 'style')
  return paintOf(style && childAt(style, A, 'fontRef'), scheme)
}
