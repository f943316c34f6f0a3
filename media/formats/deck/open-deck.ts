import { unzipSync } from 'fflate'
import { Problem } from '~/src/platform/problem'

/** The parts of a deck by their names, in the order of its file (ECMA-376, part 2). */
export type Deck = Map<string, Uint8Array>

/** A deck of 200 slides has some 2,000 parts. */
const MAX_PARTS = 10_000
/** Bytes that all parts may unfold to. */
const MAX_UNFOLDED = 400 * 1024 * 1024
/** Of a part that unfolds to more than this, how much longer it may be than in its file: XML reaches 50. */
const UNBOUND = 4 * 1024 * 1024
const MAX_RATIO = 150
/** How a compound file begins, which is what an encrypted deck is, and one of before 2007 ([MS-CFB], 2.2). */
const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex')

export const isCompoundFile = (bytes: Uint8Array): boolean => COMPOUND.equals(bytes.subarray(0, COMPOUND.length))

export const refuseDeck = (code: string, title: string, message: string) => new Problem({ status: 422, code, title, errors: [{ field: 'file', message, rule: code }] })

export const unreadableDeck = () => refuseDeck('deck-unreadable', 'This deck cannot be read', 'Open it in PowerPoint, save it anew as .pptx and upload it again.')

/** Whether a part is text, and not a picture, a film or a font. */
export const isWritten = (name: string): boolean => /\.(xml|rels)$/i.test(name)

/**
 * Unfolds a deck in memory, no further than its own directory says and no further than a deck may.
 * @param wanted of which parts; of all where it is not given
 * @throws Problem 422 `deck-needs-password`, `deck-macros`, `deck-too-large` or `deck-unreadable`
 */
export function openDeck(bytes: Uint8Array, wanted: (name: string) => boolean = () => true): Deck {
  if (isCompoundFile(bytes)) throw refuseDeck('deck-needs-password', 'This deck opens with a password only, or is of before 2007', 'Save it without its password as .pptx and upload it again.')
  let [parts, unfolded, macros] = [0, 0, false]
  const deck: Deck = new Map()
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        parts += 1
        unfolded += originalSize
        if (parts > MAX_PARTS || unfolded > MAX_UNFOLDED || (originalSize > UNBOUND && originalSize > size * MAX_RATIO)) throw tooLarge()
        if (/vbaProject|vbaData/i.test(name)) macros = true
        return wanted(name)
      },
    })
    for (const [name, part] of Object.entries(files)) if (!name.endsWith('/')) deck.set(name, part)
  } catch (error) {
    throw error instanceof Problem ? error : Object.assign(unreadableDeck(), { cause: error })
  }
  const types = deck.get('[Content_Types].xml')
  if (!types || !deck.has('ppt/presentation.xml')) throw unreadableDeck()
  if (macros || /macroEnabled|vbaProject/i.test(Buffer.from(types).toString())) throw refuseDeck('deck-macros', 'This deck has macros', 'Save it as .pptx, which holds none, and upload it again.')
  return deck
}

const tooLarge = () => refuseDeck('deck-too-large', 'This deck unfolds to too much', 'Compress its pictures and films in PowerPoint, save it and upload it again.')

/** Gives pictures that were put into a deck, or else those of its file, which are unfolded when they are asked for. */
export const pictureReader =
  (deck: Deck, bytes: Uint8Array) =>
  (part: string): Uint8Array | undefined =>
    deck.get(part) ?? readPart(bytes, part)

function readPart(bytes: Uint8Array, part: string): Uint8Array | undefined {
  try {
    return unzipSync(bytes, { filter: ({ name }) => name === part })[part]
  } catch {
    return undefined
  }
}
