import { singleton } from '~/src/platform/singleton'
import type { Face, Weight } from './font-catalogue'
import { loadFontsFor, setText, type FontUse } from './set-text'

/** First and last letter of stretches of Unicode: Latin with its diacritics (Vietnamese too), Greek, Cyrillic, and the marks between words. */
const LETTERS: [number, number][] = [
  [0x21, 0x7e],
  [0xa1, 0xac],
  [0xae, 0x17f],
  [0x18f, 0x18f],
  [0x1a0, 0x1a1],
  [0x1af, 0x1b0],
  [0x218, 0x21b],
  [0x384, 0x38a],
  [0x38c, 0x38c],
  [0x38e, 0x3a1],
  [0x3a3, 0x3ce],
  [0x400, 0x45f],
  [0x490, 0x491],
  [0x1e80, 0x1ef9],
  [0x2010, 0x2026],
  [0x20ac, 0x20ac],
  [0x2116, 0x2116],
  [0x2122, 0x2122],
]
const LIGATURES = ['ff', 'fi', 'fl', 'ffi', 'ffl']

/**
 * What names in the alphabets of Europe need of a font: embedded once in a prepared file, it leaves texts in them
 * nothing to embed (`coversUse`).
 */
export function europeanAlphabets(weight: Weight, face: Face): Promise<FontUse[]> {
  const made = singleton('type-alphabets', () => new Map<string, Promise<FontUse[]>>())
  const name = `${face}/${weight}`
  const alphabets = made.get(name) ?? setAlphabets(weight, face)
  made.set(name, alphabets)
  return alphabets
}

async function setAlphabets(weight: Weight, face: Face): Promise<FontUse[]> {
  const letters = LETTERS.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)))
  const wanted = { text: [...letters, ...LIGATURES].join(' '), weight, face }
  await loadFontsFor(wanted)
  return setText({ ...wanted, box: { width: 14_400, height: 14_400 }, minSize: 1, maxSize: 1 }).fonts
}
