import bidiFactory from 'bidi-js'
import type { PlacedGlyph, Run } from './set-text'

/** Glyphs of one font that are drawn in one go; `x` and `y` as in a run. */
export type Strip = Pick<Run, 'font' | 'x' | 'y' | 'glyphs'>

/** A part of a line as it is drawn, from left to right. */
export interface DrawnPart {
  strips: Strip[]
  /** What readers are told that it says, where its codes alone would mislead them. */
  spelt?: string
}

interface Letter {
  glyph: PlacedGlyph
  run: Run
  x: number
  /** Its place among the line's glyphs in the order they are read. */
  place: number
  kind: Kind
}

/**
 * What readers do to a letter when they turn a line that holds right-to-left letters: words of other scripts, numbers,
 * and the commas and signs that may be a part of one, are `kept` as they stand; the others are turned around.
 */
type Kind = 'right' | 'loose' | 'kept'

const bidi = bidiFactory()
const KEPT: ReadonlySet<string> = new Set(['L', 'EN', 'AN', 'ES', 'ET', 'CS', 'BN'])

/** Tells a reader that what follows reads from right to left again. */
const RIGHT_TO_LEFT_MARK = '\u200f'

/**
 * Divides a line into the parts that it is drawn in, such that readers which turn right-to-left lines around by the
 * letters they find get its text. PDFium and Poppler do, both without regard to numbers: they leave a comma, sign or
 * slash on the side of a number where it is seen. So a number with its signs says in an /ActualText how it is read.
 * A line of numbers alone, though it reads from right to left, is one such part.
 * Poppler takes spaces and brackets after a number for a part of it, until a right-to-left letter: a mark that is not
 * seen stands there, on a code without a letter, by which PDFium passes it over.
 * @param blank the glyph of a space in the font of a run
 */
export function spellLine(runs: readonly Run[], size: number, blank: (run: Run) => number): DrawnPart[] {
  if (!runs.some(({ rightToLeft }) => rightToLeft)) return runs.map((run) => ({ strips: [run], ...(run.glyphs.every(saysItself) ? {} : { spelt: run.text }) }))
  const parts: DrawnPart[] = []
  let before: Letter | undefined
  const all = lettersOf(runs, size)
  const turned = all.some(({ kind }) => kind === 'right')
  for (const letters of turned ? partsOf(all) : [all]) {
    const [first] = letters
    if (!first) continue
    const kept = !turned || isKept(first)
    if (kept && before?.run.rightToLeft && before.kind !== 'right') parts.push(markBefore(first, blank(first.run)))
    const spelt = kept ? spellingOf(letters) : undefined
    parts.push({ strips: stripsOf(letters), ...(spelt === undefined ? {} : { spelt }) })
    before = letters.at(-1)
  }
  return parts
}

/** Whether a reader learns of a glyph by its code alone: it loses marks that stand beside the line's flow. */
const saysItself = ({ text, dx, dy }: PlacedGlyph): boolean => text !== '' && dx === 0 && dy === 0

const isKept = ({ kind }: Letter): boolean => kind === 'kept'

/** The line's glyphs from left to right. */
function lettersOf(runs: readonly Run[], size: number): Letter[] {
  let read = 0
  const letters = runs.flatMap((run): Letter[] => {
    let { x } = run
    const first = read
    read += run.glyphs.length
    return run.glyphs.map((glyph, i) => {
      const letter: Letter = { glyph, run, x, place: first + (run.rightToLeft ? run.glyphs.length - 1 - i : i), kind: kindOf(glyph, run) }
      x += glyph.advance * size
      return letter
    })
  })
  letters.sort((a, b) => a.run.x - b.run.x)
  letters.forEach((letter, i) => {
    if (letter.glyph.text === '') letter.kind = letters[i - 1]?.kind ?? letter.kind
  })
  return letters
}

function kindOf({ text }: PlacedGlyph, { rightToLeft }: Run): Kind {
  const name = bidi.getBidiCharTypeName([...text][0] ?? '')
  if (name === 'R' || name === 'AL') return 'right'
  return KEPT.has(name) || (name === 'NSM' && !rightToLeft) ? 'kept' : 'loose'
}

/** Parts letters into numbers and words that readers keep as they stand, and what is between them. */
function partsOf(letters: readonly Letter[]): Letter[][] {
  const parts: Letter[][] = []
  for (const letter of letters) {
    const last = parts.at(-1)
    if (last?.[0] && isKept(last[0]) === isKept(letter)) last.push(letter)
    else parts.push([letter])
  }
  return parts
}

/** How the letters of a part are read, where that is not how they stand. */
function spellingOf(letters: readonly Letter[]): string | undefined {
  const seen = letters.map(({ glyph }) => glyph.text).join('')
  const read = [...letters].sort((a, b) => a.place - b.place).map(({ glyph }) => glyph.text).join('')
  return read === seen && letters.every(({ glyph }) => saysItself(glyph)) ? undefined : read
}

const markBefore = ({ run: { font, y }, x }: Letter, blank: number): DrawnPart => ({
  strips: [{ font, x, y, glyphs: [{ id: blank, text: '', carrier: true, advance: 0, dx: 0, dy: 0 }] }],
  spelt: RIGHT_TO_LEFT_MARK,
})

function stripsOf(letters: readonly Letter[]): Strip[] {
  const strips: Strip[] = []
  let last: Run | undefined
  for (const { glyph, run, x } of letters) {
    if (run === last) strips.at(-1)?.glyphs.push(glyph)
    else strips.push({ font: run.font, x, y: run.y, glyphs: [glyph] })
    last = run
  }
  return strips
}
