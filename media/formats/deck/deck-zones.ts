import type { Document, Element } from '@xmldom/xmldom'
import type { ZoneInput } from '../../zones/zones'
import { placeholderZone } from '../placeholders'
import { EMU, picturesIn, type Place, placeOf } from './deck-pictures'
import { textsIn } from './deck-texts'
import { A, allOf, childAt, P, parsePart } from './deck-xml'
import { type Deck, refuseDeck } from './open-deck'

/** Names of the parts that are shown: slides, and what lies beneath them. */
export const shownParts = (deck: Deck): string[] => [...deck.keys()].filter((name) => /^ppt\/(slides|slideLayouts|slideMasters)\/[^/]+\.xml$/.test(name))

/** Whether there may be a placeholder in a part: told from its text in a hundredth of the time that it takes to parse. */
export function mayHold(part: Uint8Array | undefined): boolean {
  const text = Buffer.from(part ?? []).toString()
  // Letters may be written as numbers, and placeholders be divided over runs.
  return /tandem\.(logo|qr)/i.test(text) || /&#|\{\{tandem\./i.test(text.replace(/<[^<>]*>|\s/g, ''))
}

/**
 * The zones of a deck: its placeholders, each once. Their boxes are those of their shapes in points, and only say how
 * much room there is: a deck is filled by the names.
 * @param parts those that are looked into
 * @throws Problem 422 `deck-placeholder` for one that means nothing, `deck-unreadable`
 */
export function zonesOfDeck(deck: Deck, parts: readonly string[] = shownParts(deck)): ZoneInput[] {
  const slide = slideSize(deck)
  const zones = new Map<string, ZoneInput>()
  for (const name of parts) {
    const document = parsePart(deck.get(name) ?? new Uint8Array())
    for (const { kind, element } of picturesIn(document)) {
      const place = placeOf(element)
      if (!place) throw refuseDeck('deck-picture', 'A picture of this deck has no place of its own', `Move the picture tandem.${kind} a little in PowerPoint, so that the deck says where it is, and upload it again.`)
      if (!zones.has(kind)) zones.set(kind, { id: kind, kind, pages: 'all', ...boxOf(place) })
    }
    for (const { name: placeholder, paragraph } of textsIn(document)) {
      const zone = zoneOf(placeholder)
      const known = zone && zones.get(zone.id)
      if (known && known.kind !== zone.kind) throw meaningless(placeholder, 'Another thing of this deck has that name.')
      if (!zone || known) continue
      const shape = shapeOf(paragraph)
      zones.set(zone.id, { ...zone, pages: 'all', ...boxOf((shape && placeOf(shape)) ?? slide), ...sizesOf(paragraph, document) })
    }
  }
  return [...zones.values()]
}

function zoneOf(placeholder: string): Pick<ZoneInput, 'id' | 'kind' | 'source' | 'label'> | undefined {
  const meant = placeholderZone(placeholder)
  if ('instead' in meant) throw meaningless(placeholder, meant.instead)
  return meant.zone
}

/** The id of a placeholder's zone; none for one that has none. */
export function idOf(placeholder: string): string | undefined {
  const meant = placeholderZone(placeholder)
  return 'zone' in meant ? meant.zone?.id : undefined
}

const meaningless = (placeholder: string, instead: string) => refuseDeck('deck-placeholder', 'A placeholder of this deck means nothing', `{{tandem.${placeholder}}}: ${instead}`)

function slideSize(deck: Deck): Place {
  const size = childAt(parsePart(deck.get('ppt/presentation.xml') ?? new Uint8Array()).documentElement as Element, P, 'sldSz')
  return { x: 0, y: 0, width: Number(size?.getAttribute('cx')) || 9_144_000, height: Number(size?.getAttribute('cy')) || 5_143_500 }
}

const boxOf = ({ x, y, width, height }: Place) => ({ x: points(x, 0), y: points(y, 0), width: points(width, 4), height: points(height, 4) })

const points = (emu: number, least: number): number => Math.min(14_400, Math.max(least, Math.round((emu / EMU) * 100) / 100))

function shapeOf(paragraph: Element): Element | undefined {
  for (let at = paragraph.parentNode; at; at = at.parentNode) if ((at as Element).localName === 'sp' && (at as Element).namespaceURI === P) return at as Element
  return undefined
}

/** Type sizes that the text may take: the one it has, in hundredths of a point, down to two thirds of it. */
function sizesOf(paragraph: Element, document: Document): Pick<ZoneInput, 'minSize' | 'maxSize'> {
  const size = Number((allOf(paragraph, A, 'rPr')[0] ?? allOf(document, A, 'defRPr')[0])?.getAttribute('sz')) / 100
  const maxSize = size >= 6 ? Math.min(200, size) : 18
  return { minSize: Math.max(4, Math.round((maxSize * 200) / 3) / 100), maxSize }
}
