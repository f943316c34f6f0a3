import type { OpenFont } from './open-font'

/** Flags of a component (OpenType, glyf). */
const WORDS = 0x0001
const SCALE = 0x0008
const MORE = 0x0020
const TWO_SCALES = 0x0040
const MATRIX = 0x0080

/** Glyphs with all that they are put together from, and the first glyph of the font, which every font has; rising. */
export function withComponents(font: OpenFont, glyphs: Iterable<number>): number[] {
  const seen = new Set<number>()
  const waiting = [0, ...glyphs]
  for (let glyph = waiting.pop(); glyph !== undefined; glyph = waiting.pop()) {
    if (seen.has(glyph)) continue
    seen.add(glyph)
    waiting.push(...componentsOf(font, glyph))
  }
  return [...seen].sort((a, b) => a - b)
}

function componentsOf(font: OpenFont, glyph: number): number[] {
  const outline = outlineOf(font, glyph)
  if (!outline || outline.byteLength < 10 || outline.getInt16(0) >= 0) return []
  const found: number[] = []
  let at = 10
  let flags = MORE
  while (flags & MORE) {
    flags = outline.getUint16(at)
    found.push(outline.getUint16(at + 2))
    at += 4 + (flags & WORDS ? 4 : 2) + (flags & SCALE ? 2 : flags & TWO_SCALES ? 4 : flags & MATRIX ? 8 : 0)
  }
  return found
}

function outlineOf(font: OpenFont, glyph: number): DataView | undefined {
  const [head, loca, glyf] = [font.table('head'), font.table('loca'), font.table('glyf')]
  if (!head || !loca || !glyf) return undefined
  const long = head.getInt16(50) === 1
  const at = (i: number) => (long ? loca.getUint32(i * 4) : loca.getUint16(i * 2) * 2)
  const [start, end] = [at(glyph), at(glyph + 1)]
  return new DataView(glyf.buffer, glyf.byteOffset + start, end - start)
}
