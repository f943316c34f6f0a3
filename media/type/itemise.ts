import bidiFactory from 'bidi-js'
import { type Face, FAMILIES, type Family, type FontKey, type Weight } from './font-catalogue'
import { graphemesOf } from './graphemes'
import { openedFont, type OpenFont } from './open-font'
import { familyFor, mayHave, scriptsOf } from './scripts'

/** A stretch of one font, script and direction; `start` and `end` count UTF-16 units of the paragraph. */
export interface Item {
  start: number
  end: number
  /** Embedding level of UAX #9: odd reads from right to left. */
  level: number
  script: string
  font: OpenFont
}

export interface Paragraph {
  /** What is set: the letters that some font has. */
  text: string
  /** 1 when the paragraph reads from right to left. */
  level: 0 | 1
  items: Item[]
  /** Letters that no font has, in order, each once. */
  missing: string[]
}

const bidi = bidiFactory()
/** Text whose levels are all 0: before Hebrew, nothing in Unicode reads from the right or embeds. */
const LEFT_TO_RIGHT = /^[\0-\u058f]*$/
const IGNORABLE = /^\p{Default_Ignorable_Code_Point}$/u

/**
 * Splits a paragraph by font, script and direction.
 * @throws FontNotLoaded
 */
export function itemise(text: string, { weight, face, han }: { weight: Weight; face: Face; han: Family }): Paragraph {
  const units: { script: string; font: OpenFont }[] = []
  const missing = new Set<string>()
  let kept = ''
  const pieces = graphemesOf(text)
  const scripts = scriptsOf(pieces)
  pieces.forEach((piece, i) => {
    const script = scripts[i] ?? 'Latn'
    const { font, letters, lost } = chooseFont(piece, fontsFor(piece, facing(familyFor(script, han), face), weight))
    for (const letter of lost) missing.add(letter)
    kept += letters
    for (let unit = 0; unit < letters.length; unit += 1) units.push({ script, font })
  })
  const embedding = LEFT_TO_RIGHT.test(kept) ? undefined : bidi.getEmbeddingLevels(kept)
  const items: Item[] = []
  units.forEach(({ script, font }, i) => {
    const level = embedding?.levels[i] ?? 0
    const last = items.at(-1)
    if (last && last.font === font && last.script === script && last.level === level) last.end = i + 1
    else items.push({ start: i, end: i + 1, level, script, font })
  })
  return { text: kept, level: (embedding?.paragraphs[0]?.level ?? 0) % 2 === 1 ? 1 : 0, items, missing: [...missing] }
}

/** Letters as they look in right-to-left text: brackets turned. */
export const mirrored = (text: string): string => Array.from(text, (letter) => bidi.getMirroredCharacter(letter) ?? letter).join('')

const facing = (family: Family, face: Face): Family => (family === 'latin' && face === 'serif' ? 'serif' : family)

/** Fonts to ask for a letter, the one made for its script first; opened one by one, as most letters need no second. */
function* fontsFor(grapheme: string, own: Family, weight: Weight): Generator<OpenFont> {
  yield fontOf(own, weight)
  for (const family of FAMILIES) if (family !== own && mayHave(family, grapheme, own)) yield fontOf(family, weight)
}

function fontOf(family: Family, weight: Weight): OpenFont {
  const key: FontKey = `${family}/${weight}`
  return openedFont(key)
}

/** The first font with all of a grapheme; else the first with its beginning, and what is lost of it. */
function chooseFont(grapheme: string, fonts: Iterable<OpenFont>): { font: OpenFont; letters: string; lost: string[] } {
  const letters = [...grapheme]
  let partly: OpenFont | undefined
  let first: OpenFont | undefined
  for (const font of fonts) {
    first ??= font
    if (letters.every((letter) => covers(font, letter)) || [...grapheme.normalize('NFC')].every((letter) => covers(font, letter))) return { font, letters: grapheme, lost: [] }
    if (letters[0] !== undefined && covers(font, letters[0])) partly ??= font
  }
  if (!first) throw new Error('No fonts to choose from')
  const font = partly ?? first
  const lost = letters.filter((letter) => !covers(font, letter))
  return { font, letters: partly ? letters.filter((letter) => covers(font, letter)).join('') : '', lost }
}

function covers(font: OpenFont, letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0
  return font.has(code) || IGNORABLE.test(letter)
}
