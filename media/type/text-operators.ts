import type { EmbeddedFont } from './embed-fonts'
import type { FontKey } from './font-catalogue'
import { codeName, type PlacedGlyph, type SetText } from './set-text'
import type { DrawnPart, Strip } from './spell-line'
import { hex4, utf16Hex } from './to-unicode'

/** A font in a PDF and its name in the /Font resources of the content, without the slash. */
export type NamedFonts = ReadonlyMap<FontKey, { name: string; font: EmbeddedFont }>

/** Red, green and blue, each 0 to 1. */
export type Colour = readonly [number, number, number]

/** The content that draws a text, from the lower left corner of its box as the origin. */
export function textOperators({ lines, size }: Pick<SetText, 'lines' | 'size'>, fonts: NamedFonts, [red, green, blue]: Colour): string {
  const parts = lines.flatMap(({ drawn }) => drawn)
  if (parts.length === 0) return ''
  const shown = parts.map((part) => showPart(part, size, fonts))
  return `q ${number(red)} ${number(green)} ${number(blue)} rg\n${shown.join('\n')}\nQ`
}

function showPart({ strips, spelt }: DrawnPart, size: number, fonts: NamedFonts): string {
  const shown = strips.map((strip) => showStrip(strip, size, fonts)).join(' ')
  return spelt === undefined ? shown : `/Span<</ActualText<FEFF${utf16Hex(spelt)}>>>BDC ${shown} EMC`
}

function showStrip({ font: key, x, y, glyphs }: Strip, size: number, fonts: NamedFonts): string {
  const named = fonts.get(key)
  if (!named) throw new Error(`The font ${key} is not among the content's fonts`)
  return `BT /${named.name} ${number(size)} Tf 1 0 0 1 ${number(x)} ${number(y)} Tm ${showGlyphs(glyphs, size, named.font)} ET`
}

/** TJ arrays, with text rise for what stands above or below the line; adjustments keep the pen where shaping wants it. */
function showGlyphs(glyphs: readonly PlacedGlyph[], size: number, { codes }: EmbeddedFont): string {
  const out: string[] = []
  let shown = ''
  let rise = 0
  // Thousandths of an em: where the glyph should be, and where the reader's pen is.
  let [wanted, pen] = [0, 0]
  const end = () => {
    if (shown) out.push(`[${shown}]TJ`)
    shown = ''
  }
  for (const glyph of glyphs) {
    const { advance, dx, dy } = glyph
    const { code, width } = codes.get(codeName(glyph)) ?? { code: 0, width: 0 }
    if (dy !== rise) {
      end()
      out.push(`${number(dy * size)} Ts`)
      rise = dy
    }
    const off = Math.round((pen - wanted - dx * 1000) * 100) / 100
    if (off !== 0) shown += number(off)
    shown += `<${hex4(code)}>`
    pen += width - off
    wanted += advance * 1000
  }
  end()
  if (rise !== 0) out.push('0 Ts')
  return out.join(' ').replaceAll('><', '')
}

/** A number as PDF spells it: never with an exponent. */
const number = (value: number): string => String(Number(value.toFixed(3)))
