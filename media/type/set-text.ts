import type { Face, FontKey, Weight } from './font-catalogue'
import { fitLines, type LineSpan, type MeasuredParagraph } from './fit-lines'
import { graphemesOf } from './graphemes'
import { itemise, mirrored, type Item, type Paragraph } from './itemise'
import { lineBreaks } from './line-breaks'
import { FontNotLoaded, loadFont, openedFont, type OpenFont } from './open-font'
import { visualOrder } from './order-line'
import { hanFamily } from './scripts'
import { shapeStretch, type Glyph } from './shape'
import { type DrawnPart, spellLine } from './spell-line'

export interface TextToSet {
  /** Paragraphs end with a line feed. */
  text: string
  /** In points. */
  box: { width: number; height: number }
  minSize: number
  maxSize: number
  /** Where lines begin: `start` is left, and right in paragraphs that read from right to left. */
  align?: 'start' | 'end' | 'left' | 'center' | 'right'
  vertical?: 'top' | 'middle' | 'bottom'
  weight?: Weight
  /** Of the first paragraph, if another. */
  firstWeight?: Weight
  face?: Face
  /** The reader's, BCP 47: chooses the shapes of Han letters. */
  language?: string
}

/** Glyphs of one font, script and direction, as they stand from left to right. */
export interface Run {
  font: FontKey
  /** The letters it stands for, in the order they are read. */
  text: string
  rightToLeft: boolean
  /** Where it begins from the left of the box and where its baseline is from the bottom, in points. */
  x: number
  y: number
  /** Points. */
  width: number
  glyphs: PlacedGlyph[]
}

/** A glyph of the whole font, and the letters that it stands for where it is used; none for what only adds to the glyph before. */
export interface UsedGlyph {
  id: number
  text: string
  /** An empty glyph that takes no room and only carries a letter. */
  carrier?: true
}

/** A glyph has a code in the PDF for each meaning: fonts draw several letters with one glyph, and a reader learns the letter from the code. */
export const codeName = ({ id, text, carrier }: UsedGlyph): string => `${id}:${carrier ? 'carries' : ''}:${text}`

/** Lengths in em. */
export interface PlacedGlyph extends UsedGlyph {
  advance: number
  dx: number
  dy: number
}

export interface SetLine {
  /** In the order they are read. */
  runs: Run[]
  /** The same from left to right, with what readers are told of them. */
  drawn: DrawnPart[]
  text: string
  /** Points. */
  width: number
}

/** What a text uses of a font, each glyph once for each of its meanings. */
export interface FontUse {
  key: FontKey
  glyphs: UsedGlyph[]
}

export interface SetText {
  lines: SetLine[]
  /** Points. */
  size: number
  shrunk: boolean
  /** How many letters are too many for the box at its smallest size; `lines` hold those that fit, for a picture of the trouble. */
  tooLong: number
  /** Letters that no font has, each once; they are left out of the lines. */
  missing: string[]
  fonts: FontUse[]
}

const LEADING = 1.25
/** What a line of Latin takes above and below its baseline, in em. More where a text's ink goes further. */
const ABOVE = 0.95
const BELOW = 0.25

/** Reads the fonts that a text needs, each once a process. */
export async function loadFontsFor(wanted: Pick<TextToSet, 'text' | 'weight' | 'firstWeight' | 'face' | 'language'>): Promise<void> {
  for (;;) {
    try {
      itemiseAll(wanted)
      return
    } catch (error) {
      if (!(error instanceof FontNotLoaded)) throw error
      await loadFont(error.key)
    }
  }
}

/**
 * Sets text of any script into a box: letters joined and ordered as their script wants it.
 * @throws FontNotLoaded when `loadFontsFor` the text was not called before
 */
export function setText(wanted: TextToSet): SetText {
  const { box, minSize, maxSize, language } = wanted
  const paragraphs = itemiseAll(wanted).map((paragraph) => shapeParagraph(paragraph, language))
  const extent = inkExtent(paragraphs)
  const leading = Math.max(LEADING, extent.above + extent.below)
  const fitted = fitLines(paragraphs.map(({ measured }) => measured), { ...box, minSize, maxSize, leading, ...extent })
  const spare = box.height - (extent.above + extent.below + leading * Math.max(0, fitted.lines.length - 1)) * fitted.size
  const top = box.height - extent.above * fitted.size - spare * { top: 0, middle: 0.5, bottom: 1 }[wanted.vertical ?? 'top']
  const lines = fitted.lines.map((span, i) => setLine(paragraphs, span, { wanted, size: fitted.size, baseline: top - i * leading * fitted.size }))
  return {
    lines,
    size: fitted.size,
    shrunk: fitted.shrunk,
    tooLong: fitted.tooLong,
    missing: [...new Set(paragraphs.flatMap(({ paragraph }) => paragraph.missing))],
    fonts: fontsUsed(lines),
  }
}

interface ShapedParagraph {
  paragraph: Paragraph
  shaped: { item: Item; glyphs: Glyph[] }[]
  measured: MeasuredParagraph
}

function itemiseAll({ text, weight = 'regular', firstWeight = weight, face = 'sans', language }: Pick<TextToSet, 'text' | 'weight' | 'firstWeight' | 'face' | 'language'>): Paragraph[] {
  const han = hanFamily(text, language)
  return paragraphsOf(text).map((paragraph, i) => itemise(paragraph, { weight: i === 0 ? firstWeight : weight, face, han }))
}

/** Paragraphs as they are set: one space for several, none at the ends, and nothing that only steers a terminal. */
function paragraphsOf(text: string): string[] {
  const whole = text.replace(/\p{Surrogate}/gu, '\ufffd').trim()
  return whole.split(/\r\n|[\n\r\u0085\u2028\u2029]/).map((line) => line.replace(/[ \t]+/g, ' ').replace(/\p{Cc}/gu, '').trim())
}

function shapeParagraph(paragraph: Paragraph, language: string | undefined): ShapedParagraph {
  const { text, items } = paragraph
  const shaped = items.map((item) => ({ item, glyphs: shapeStretch(text, item, language) }))
  const advances = new Array<number>(text.length).fill(0)
  for (const { glyphs } of shaped) for (const { cluster, advance } of glyphs) advances[cluster] = (advances[cluster] ?? 0) + advance
  const widths = [0]
  for (const advance of advances) widths.push((widths.at(-1) ?? 0) + advance)
  const lineWidth = (start: number, end: number) => stretchesOf({ paragraph, shaped }, { start, end }, language).reduce((sum, { glyphs }) => sum + advanceOf(glyphs), 0)
  return { paragraph, shaped, measured: { text, widths, lineWidth, breaks: lineBreaks(text), letters: startsOf(graphemesOf(text)) } }
}

type Stretch = Item & { glyphs: Glyph[] }

/** The stretches of a line, shaped anew where the line parts them. */
function stretchesOf({ paragraph, shaped }: Pick<ShapedParagraph, 'paragraph' | 'shaped'>, { start, end }: { start: number; end: number }, language: string | undefined): Stretch[] {
  return shaped.flatMap(({ item, glyphs }) => {
    const [from, to] = [Math.max(start, item.start), Math.min(end, item.end)]
    if (from >= to) return []
    const part = { ...item, start: from, end: to }
    return [{ ...part, glyphs: from === item.start && to === item.end ? glyphs : shapeStretch(paragraph.text, part, language) }]
  })
}

function startsOf(pieces: readonly string[]): number[] {
  let at = 0
  return pieces.map((piece) => (at += piece.length) - piece.length)
}

function inkExtent(paragraphs: readonly ShapedParagraph[]): { above: number; below: number } {
  let [above, below] = [ABOVE, BELOW]
  for (const { shaped } of paragraphs) {
    for (const { item, glyphs } of shaped) {
      for (const { id, dy } of glyphs) {
        const ink = item.font.ink(id)
        above = Math.max(above, ink.above + dy)
        below = Math.max(below, ink.below - dy)
      }
    }
  }
  return { above, below }
}

interface Placing {
  wanted: TextToSet
  size: number
  baseline: number
}

function setLine(paragraphs: readonly ShapedParagraph[], { paragraph: index, start, end }: LineSpan, { wanted, size, baseline }: Placing): SetLine {
  const shapedParagraph = paragraphs[index]
  if (!shapedParagraph || end <= start) return { runs: [], drawn: [], text: '', width: 0 }
  const { paragraph } = shapedParagraph
  const stretches = stretchesOf(shapedParagraph, { start, end }, wanted.language)
  const width = stretches.reduce((sum, { glyphs }) => sum + advanceOf(glyphs), 0) * size
  let x = (wanted.box.width - width) * asideOf(wanted.align ?? 'start', paragraph.level)
  const places = new Map<Stretch, number>()
  for (const stretch of visualOrder(stretches)) {
    places.set(stretch, x)
    x += advanceOf(stretch.glyphs) * size
  }
  const runs = stretches.map((stretch): Run => {
    const text = paragraph.text.slice(stretch.start, stretch.end)
    const rightToLeft = stretch.level % 2 === 1
    return { font: stretch.font.key, text, rightToLeft, x: places.get(stretch) ?? 0, y: baseline, width: advanceOf(stretch.glyphs) * size, glyphs: nameGlyphs(stretch.glyphs, paragraph.text, stretch) }
  })
  return { runs, drawn: spellLine(runs, size, ({ font }) => openedFont(font).blank), text: paragraph.text.slice(start, end), width }
}

const advanceOf = (glyphs: readonly Glyph[]): number => glyphs.reduce((sum, { advance }) => sum + advance, 0)

/** Which part of what is left of a line's room stands before it. */
function asideOf(align: NonNullable<TextToSet['align']>, level: 0 | 1): number {
  if (align === 'center') return 0.5
  if (align === 'left') return 0
  if (align === 'right') return 1
  return (align === 'start') === (level === 0) ? 0 : 1
}

/**
 * Says of each glyph which letters it stands for: of a cluster one letter a glyph where they are as many, else all of
 * them the first. From right to left a glyph stands for one letter only, as readers disagree on the order of more:
 * the others of a ligature are carried by empty glyphs to the left of it. And a mirrored bracket stands for what it
 * looks like: readers mirror it again when they turn the line.
 */
function nameGlyphs(glyphs: readonly Glyph[], text: string, { end, level, font }: { end: number; level: number; font: OpenFont }): PlacedGlyph[] {
  const rightToLeft = level % 2 === 1
  const reading = rightToLeft ? [...glyphs].reverse() : glyphs
  const named: PlacedGlyph[] = []
  for (let i = 0; i < reading.length; ) {
    const cluster = reading[i]?.cluster ?? 0
    const next = reading.findIndex((glyph, j) => j > i && glyph.cluster !== cluster)
    const members = reading.slice(i, next < 0 ? reading.length : next)
    const letters = text.slice(cluster, next < 0 ? end : reading[next]?.cluster)
    const each = [...(rightToLeft ? mirrored(letters) : letters)]
    members.forEach((glyph, j) => {
      const alone = each.length === members.length || (rightToLeft && each.length > members.length)
      named.push({ id: glyph.id, text: alone ? (each[j] ?? '') : j === 0 ? each.join('') : '', advance: glyph.advance, dx: glyph.dx, dy: glyph.dy })
    })
    if (rightToLeft) for (const letter of each.slice(members.length)) named.push({ id: font.blank, text: letter, carrier: true, advance: 0, dx: 0, dy: 0 })
    i += members.length
  }
  return rightToLeft ? named.reverse() : named
}

function fontsUsed(lines: readonly SetLine[]): FontUse[] {
  const fonts = new Map<FontKey, Map<string, UsedGlyph>>()
  for (const { font, glyphs } of lines.flatMap(({ drawn }) => drawn.flatMap(({ strips }) => strips))) {
    const seen = fonts.get(font) ?? new Map<string, UsedGlyph>()
    fonts.set(font, seen)
    for (const { id, text, carrier } of glyphs) {
      const glyph: UsedGlyph = carrier ? { id, text, carrier } : { id, text }
      seen.set(codeName(glyph), glyph)
    }
  }
  return [...fonts].map(([key, glyphs]) => ({ key, glyphs: [...glyphs.values()] }))
}
