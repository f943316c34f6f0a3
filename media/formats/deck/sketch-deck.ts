import type { Document } from '@xmldom/xmldom'
import type { Finding } from '../../zones/finding'
import type { Zone } from '../../zones/zones'
import { noSuchPage } from '../no-such-page'
import { slidesOf, type SlideParts, relationsOf } from './deck-slides'
import { parsePart } from './deck-xml'
import { drawSlide, type ReadPicture } from './draw-slide'
import { type DeckContent, fillParts, isOwnPicture } from './fill-deck'
import { type Deck, isWritten, openDeck, pictureReader } from './open-deck'
import { slideDrawing } from './slide-drawing'

export interface SketchedSlide {
  /** WebP. */
  picture: Uint8Array
  width: number
  height: number
}

/**
 * A slide of the copy of a deck that would be made, of those on which something is filled, from 1, as a sketch.
 * @throws Problem as `fillDeck`, 404 `not-found` for a slide there is not
 */
export async function sketchFilled(bytes: Uint8Array, zones: readonly Zone[], content: DeckContent, { number, width }: { number: number; width: number }): Promise<SketchedSlide & { pages: number; places: Record<string, number[]>; findings: Finding[] }> {
  const deck = openDeck(bytes, isWritten)
  const { changed, findings } = await fillParts({ deck, bytes, zones, content })
  const slides = slidesOf(deck)
  const filledOn = ({ slide, layout, master }: SlideParts) => [slide, layout, master].flatMap((part) => changed.get(part ?? '') ?? [])
  const filled = slides.filter((one) => filledOn(one).length > 0)
  const shown = filled.length > 0 ? filled : slides
  const slide = shown[number - 1]
  if (!slide) throw noSuchPage()
  const places: Record<string, number[]> = {}
  for (const [i, one] of shown.entries()) for (const id of new Set(filledOn(one))) (places[id] ??= []).push(i + 1)
  return { ...(await sketch(deck, slide, pictureReader(deck, bytes), width)), pages: shown.length, places, findings }
}

/** The first slide of a deck that shows pictures of a partner's own, or else its first, as a sketch. @throws Problem as `openDeck`, 404 for a deck without slides */
export async function sketchFirst(bytes: Uint8Array, width: number): Promise<SketchedSlide> {
  const deck = openDeck(bytes, isWritten)
  const slides = slidesOf(deck)
  const own = (part: string | undefined) => part !== undefined && [...relationsOf(deck, part).values()].some((related) => isOwnPicture(related.part))
  const slide = slides.find(({ slide, layout, master }) => [slide, layout, master].some(own)) ?? slides[0]
  if (!slide) throw noSuchPage()
  return sketch(deck, slide, pictureReader(deck, bytes), width)
}

function sketch(deck: Deck, slide: SlideParts, read: ReadPicture, width: number): Promise<SketchedSlide> {
  return drawSlide(slideDrawing(deck, slide, opened(deck)), read, width)
}

/** Parts as documents, each parsed once. */
function opened(deck: Deck): (part: string) => Document {
  const documents = new Map<string, Document>()
  return (part) => {
    const document = documents.get(part) ?? parsePart(deck.get(part) ?? new Uint8Array())
    documents.set(part, document)
    return document
  }
}
