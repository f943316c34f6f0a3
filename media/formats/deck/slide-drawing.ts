import type { Document, Element } from '@xmldom/xmldom'
import type { Crop } from '../sketch-picture'
import { fillOf, type Paint, paintOf, type Scheme, schemeOf } from './deck-colours'
import { EMU, type Place, placeOf } from './deck-pictures'
import { relatedPart, relationsOf, shapesOf, type SlideParts } from './deck-slides'
import { A, allOf, childAt, childrenOf, P, R } from './deck-xml'
import type { Deck } from './open-deck'
import { type DrawnText, inheritedShapes, textOfShape, type TextStyles } from './slide-texts'

/** One thing on a slide, where it is in EMU and how it is turned in degrees; those behind come first. */
export type DrawnItem = Place & { turn: number; element?: Element } & (
    | { kind: 'box'; shape: 'rect' | 'ellipse' | 'round'; fill?: Paint; line?: Paint & { width: number } }
    | { kind: 'picture'; part: string; crop: Crop }
    | { kind: 'text'; text: DrawnText }
    /** Something that is not drawn, such as a chart. */
    | { kind: 'unknown' }
  )

export interface SlideDrawing {
  /** EMU. */
  width: number
  height: number
  ground: string
  items: DrawnItem[]
}

/** Of what is drawn of one slide: people read no more, and a hostile deck has a million. */
const MAX_ITEMS = 500
const MAX_DEPTH = 12
const MIRROR = 'http://schemas.openxmlformats.org/markup-compatibility/2006'
const HAIR: Paint & { width: number } = { colour: '#9AA8A6', opacity: 1, width: EMU * 0.75 }

interface Scene {
  relations: (part: string) => ReadonlyMap<string, { part: string }>
  open: (part: string) => Document
  scheme: Scheme
  styles: TextStyles
  items: DrawnItem[]
}

/** From a group's own measure to that of the slide. */
interface Frame {
  x: number
  y: number
  across: number
  down: number
  turn: number
}

/**
 * What a slide shows, as far as a sketch can say it: backgrounds, shapes, pictures and texts at their places, those of
 * its layout and master beneath, which are inherited as PowerPoint does (ECMA-376, part 1, 19.3.1.36). No effects, no
 * charts, one colour for a gradient.
 * @param open gives a part as a document
 */
export function slideDrawing(deck: Deck, { slide, layout, master }: SlideParts, open: (part: string) => Document): SlideDrawing {
  const parts = [slide, layout, master].flatMap((part) => part ?? [])
  const documents = parts.map(open)
  const [own] = documents
  const theme = relatedPart(deck, master ?? slide, 'theme')
  const maps = [...documents].reverse().map((document) => allOf(document, P, 'clrMap')[0] ?? allOf(document, A, 'overrideClrMapping')[0])
  const scheme = schemeOf(theme ? open(theme) : undefined, maps)
  const presentation = open('ppt/presentation.xml')
  const styles: TextStyles = { scheme, layout: layout ? open(layout) : undefined, master: master ? open(master) : undefined, presentation }
  const known = new Map<string, ReturnType<typeof relationsOf>>()
  const relations = (part: string) => {
    const found = known.get(part) ?? relationsOf(deck, part)
    known.set(part, found)
    return found
  }
  const scene: Scene = { relations, open, scheme, styles, items: [] }
  const size = allOf(presentation, P, 'sldSz')[0]
  const { width, height } = { width: Number(size?.getAttribute('cx')) || 9_144_000, height: Number(size?.getAttribute('cy')) || 5_143_500 }
  const whole = { x: 0, y: 0, width, height, turn: 0 }
  const ground = groundOf(scene, parts, whole)
  const shows = (document: Document | undefined) => document?.documentElement?.getAttribute('showMasterSp') !== '0'
  if (master && shows(own) && (!layout || shows(open(layout)))) addShapes(scene, master, true)
  if (layout && shows(own)) addShapes(scene, layout, true)
  addShapes(scene, slide, false)
  return { width, height, ground, items: scene.items }
}

/** The first background there is, from the slide down; a picture becomes the first item. */
function groundOf({ relations, open, scheme, items }: Scene, parts: readonly string[], whole: Place & { turn: number }): string {
  for (const part of parts) {
    const [background] = allOf(open(part), P, 'bg')
    if (!background) continue
    const properties = childAt(background, P, 'bgPr')
    const picture = properties && pictureIn(relations(part), childAt(properties, A, 'blipFill'))
    if (picture) items.push({ ...whole, ...picture })
    const reference = childAt(background, P, 'bgRef')
    return (properties ? fillOf(properties, scheme) : paintOf(reference, scheme))?.colour ?? '#FFFFFF'
  }
  return '#FFFFFF'
}

function addShapes(scene: Scene, part: string, isBeneath: boolean): void {
  const tree = shapesOf(scene.open(part))
  if (tree) addChildren(scene, part, tree, { x: 0, y: 0, across: 1, down: 1, turn: 0 }, isBeneath, 0)
}

function addChildren(scene: Scene, part: string, tree: Element, frame: Frame, isBeneath: boolean, depth: number): void {
  for (const shape of childrenOf(tree)) {
    if (scene.items.length >= MAX_ITEMS || depth > MAX_DEPTH) return
    if (shape.namespaceURI === MIRROR && shape.localName === 'AlternateContent') {
      const kept = childrenOf(shape, MIRROR, 'Fallback')[0] ?? childrenOf(shape, MIRROR, 'Choice')[0]
      if (kept) addChildren(scene, part, kept, frame, isBeneath, depth + 1)
    }
    if (shape.namespaceURI !== P || isHidden(shape)) continue
    if (shape.localName === 'grpSp') addChildren(scene, part, shape, within(frame, shape), isBeneath, depth + 1)
    // What a layout says in a placeholder is asked of its author, and seen on no slide.
    else if (!isBeneath || allOf(shape, P, 'ph').length === 0) addShape(scene, part, shape, frame)
  }
}

const isHidden = (shape: Element): boolean => childrenOf(shape).some((properties) => childAt(properties, P, 'cNvPr')?.getAttribute('hidden') === '1')

function within(frame: Frame, group: Element): Frame {
  const properties = childAt(group, P, 'grpSpPr')
  const transform = properties && childAt(properties, A, 'xfrm')
  const numbers = (name: string, ...attributes: string[]) => attributes.map((attribute) => Number((transform && childAt(transform, A, name))?.getAttribute(attribute)) || 0)
  const [[x = 0, y = 0], [width = 0, height = 0], [innerX = 0, innerY = 0], [innerWidth = 0, innerHeight = 0]] = [numbers('off', 'x', 'y'), numbers('ext', 'cx', 'cy'), numbers('chOff', 'x', 'y'), numbers('chExt', 'cx', 'cy')]
  if (innerWidth <= 0 || innerHeight <= 0) return frame
  const [across, down] = [width / innerWidth, height / innerHeight]
  return { x: frame.x + (x - innerX * across) * frame.across, y: frame.y + (y - innerY * down) * frame.down, across: frame.across * across, down: frame.down * down, turn: frame.turn + turnOf(transform) }
}

const turnOf = (transform: Element | undefined): number => (Number(transform?.getAttribute('rot')) || 0) / 60_000

const onSlide = (frame: Frame, { x, y, width, height }: Place): Place => ({ x: frame.x + x * frame.across, y: frame.y + y * frame.down, width: width * frame.across, height: height * frame.down })

function addShape(scene: Scene, part: string, shape: Element, frame: Frame): void {
  const { relations, scheme, styles, items } = scene
  const isFrame = shape.localName === 'graphicFrame'
  const inherits = [shape, ...inheritedShapes(styles, shape)]
  const placed = isFrame ? framePlace(shape) : inherits.map(placeOf).find(Boolean)
  if (!placed) return
  const properties = childAt(shape, P, 'spPr')
  const transform = properties && childAt(properties, A, 'xfrm')
  const place = { ...onSlide(frame, placed), turn: frame.turn + turnOf(transform), element: shape }
  if (isFrame) return addTable(scene, shape, place)
  if (shape.localName === 'pic') {
    const picture = pictureIn(relations(part), childAt(shape, P, 'blipFill'))
    items.push(picture ? { ...place, ...picture } : { ...place, kind: 'unknown' })
    return
  }
  const filled = properties && pictureIn(relations(part), childAt(properties, A, 'blipFill'))
  if (filled) items.push({ ...place, ...filled })
  const fill = fillOfShape(inherits, scheme)
  const line = lineOf(properties, scheme)
  const preset = (properties && childAt(properties, A, 'prstGeom'))?.getAttribute('prst')
  if (fill || line) items.push({ ...place, kind: 'box', shape: preset === 'ellipse' ? 'ellipse' : preset?.startsWith('round') ? 'round' : 'rect', ...(fill ? { fill } : {}), ...(line ? { line } : {}) })
  const text = textOfShape(shape, inherits, styles)
  if (text) items.push({ ...place, kind: 'text', text })
}

/** Its own fill, or that of the style it refers to, or that of the placeholder it fills. */
function fillOfShape(inherits: readonly Element[], scheme: Scheme): Paint | undefined {
  for (const shape of inherits) {
    const properties = childAt(shape, P, 'spPr')
    if (properties && childrenOf(properties, A).some(({ localName }) => localName === 'noFill' || localName === 'blipFill')) return undefined
    const own = fillOf(properties, scheme)
    if (own) return own
    const reference = childAt(shape, P, 'style')
    const styled = reference && childAt(reference, A, 'fillRef')
    if (styled && Number(styled.getAttribute('idx')) > 0) return paintOf(styled, scheme)
  }
  return undefined
}

function lineOf(properties: Element | undefined, scheme: Scheme): (Paint & { width: number }) | undefined {
  const line = properties && childAt(properties, A, 'ln')
  const paint = fillOf(line, scheme)
  return paint && { ...paint, width: Number(line?.getAttribute('w')) || EMU * 0.75 }
}

function pictureIn(relations: ReadonlyMap<string, { part: string }>, fill: Element | undefined): Pick<Extract<DrawnItem, { kind: 'picture' }>, 'kind' | 'part' | 'crop'> | undefined {
  const blip = fill && childAt(fill, A, 'blip')
  const picture = relations.get(blip?.getAttributeNS(R, 'embed') ?? '')?.part
  if (!fill || !picture) return undefined
  const cut = childAt(fill, A, 'srcRect')
  const share = (side: string) => Math.min(0.95, Math.max(0, (Number(cut?.getAttribute(side)) || 0) / 100_000))
  return { kind: 'picture', part: picture, crop: { left: share('l'), top: share('t'), right: share('r'), bottom: share('b') } }
}

function framePlace(frame: Element): Place | undefined {
  const transform = childAt(frame, P, 'xfrm')
  const [offset, extent] = [transform && childAt(transform, A, 'off'), transform && childAt(transform, A, 'ext')]
  const [x, y, width, height] = [offset?.getAttribute('x'), offset?.getAttribute('y'), extent?.getAttribute('cx'), extent?.getAttribute('cy')].map((value) => Number(value))
  return width && height ? { x: x || 0, y: y || 0, width, height } : undefined
}

/** A table cell by cell; of anything else in a frame, where it is. */
function addTable({ items, scheme, styles }: Scene, frame: Element, place: Place & { turn: number }): void {
  const [table] = allOf(frame, A, 'tbl')
  if (!table) return void items.push({ ...place, kind: 'unknown' })
  const columns = allOf(table, A, 'gridCol').map((column) => Number(column.getAttribute('w')) || 0)
  let y = place.y
  for (const row of childrenOf(table, A, 'tr')) {
    const height = Number(row.getAttribute('h')) || 0
    let x = place.x
    for (const [i, cell] of childrenOf(row, A, 'tc').entries()) {
      if (items.length >= MAX_ITEMS) return
      const spans = Math.max(1, Number(cell.getAttribute('gridSpan')) || 1)
      const width = columns.slice(i, i + spans).reduce((sum, one) => sum + one, 0)
      const box = { x, y, width, height, turn: 0 }
      x += columns[i] ?? 0
      if (width <= 0 || height <= 0 || cell.getAttribute('hMerge') === '1' || cell.getAttribute('vMerge') === '1') continue
      const fill = fillOf(childAt(cell, A, 'tcPr'), scheme)
      items.push({ ...box, kind: 'box', shape: 'rect', line: HAIR, ...(fill ? { fill } : {}) })
      const text = textOfShape(cell, [], styles)
      if (text) items.push({ ...box, kind: 'text', text })
    }
    y += height
  }
}
