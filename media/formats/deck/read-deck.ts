import { unzipSync } from 'fflate'
import { slidesOf } from './deck-slides'
import { isWritten, openDeck } from './open-deck'

export interface DeckWords {
  /** What its properties say, which every program shows. */
  properties: string
  /** What its slides say, and where their links lead. */
  slides: string[]
}

/** What a deck says of itself. @throws Problem as `openDeck` */
export function readDeckWords(bytes: Uint8Array): DeckWords {
  const deck = openDeck(bytes, isWritten)
  const textOf = (name: string) => Buffer.from(deck.get(name) ?? []).toString()
  const written = [...deck.keys()].filter((name) => /^ppt\/(slides|slideLayouts|slideMasters|notesSlides)\//.test(name))
  const shown = new Set(slidesOf(deck).map(({ slide }) => slide))
  // Programs divide words over runs.
  const words = written.sort((a, b) => Number(shown.has(b)) - Number(shown.has(a))).map((name) => (name.endsWith('.rels') ? textOf(name) : textOf(name).replace(/<[^<>]*>/g, '')))
  return { properties: [textOf('docProps/core.xml'), textOf('docProps/custom.xml')].join(' '), slides: words }
}

/** Pictures of a deck that may be a code, and bytes of one. */
const [MOST_PICTURES, MOST_BYTES] = [12, 2 * 1024 * 1024]

/** The pictures of a deck that may be codes, those that we called so before the others, which programs have called anew. @throws Problem as `openDeck` */
export function readDeckPictures(bytes: Uint8Array): Uint8Array[] {
  openDeck(bytes, isWritten)
  let found: { name: string; size: number }[] = []
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (/^ppt\/media\/[^/]+\.(png|jpe?g)$/i.test(name) && originalSize <= MOST_BYTES) found.push({ name, size: originalSize })
      return false
    },
  })
  const isCode = ({ name }: { name: string }) => Number(/tandem-qr/.test(name))
  found = found.sort((a, b) => isCode(b) - isCode(a) || a.size - b.size).slice(0, MOST_PICTURES)
  const files = unzipSync(bytes, { filter: ({ name }) => found.some((one) => one.name === name) })
  return found.flatMap(({ name }) => files[name] ?? [])
}
