import type { EmbeddedFont } from './embed-fonts'
import type { FontKey } from './font-catalogue'
import { codeName, type PlacedGlyph, type Run, type SetLine, type SetText } from './set-text'
import { hex4, utf16Hex } from './to-unicode'

/** A font in a PDF and its name in the /Font resources of the content, without the slash. */
export type NamedFonts = ReadonlyMap<FontKey, { name: string; font: EmbeddedFont }>

/** Red, green and blue, each 0 to 1. */
export type Colour = readonly [number, number, number]

/**
 * The content that draws a text, from the lower left corner of its box as the origin. Lines that hold right-to-left
 * letters are drawn from left to right, and their text is left to the codes: readers turn it around themselves, and an
 * /ActualText in the order it is read would be turned around too. Elsewhere it says what glyphs alone do not.
 */
export function textOperators({ lines, size }: Pick<SetText, 'lines' | 'size'>, fonts: NamedFonts, [red, green, blue]: Colour): string {
  const runs = lines.flatMap(asDrawn)
  if (runs.length === 0) return ''
  const drawn = runs.map((run) => {
    const named = fonts.get(run.font)
    if (!named) throw new Error(`The font ${run.font} is not among the content's fonts`)
    return drawRun(run, size, named)
  })
  return `q ${number(red)} ${number(green)} ${number(blue)} rg\n${drawn.join('\n')}\nQ`
}

const asDrawn = ({ runs }: SetLine): Run[] => (runs.some(({ rightToLeft }) => rightToLeft) ? [...runs].sort((a, b) => a.x - b.x) : runs)

function drawRun(run: Run, size: number, { name, font }: { name: string; font: EmbeddedFont }): string {
  const shown = `BT /${name} ${number(size)} Tf 1 0 0 1 ${number(run.x)} ${number(run.y)} Tm ${showGlyphs(run.glyphs, size, font)} ET`
  return run.rightToLeft || run.glyphs.every(saysItself) ? shown : `/Span<</ActualText<FEFF${utf16Hex(run.text)}>>>BDC ${shown} EMC`
}

/** Whether a reader learns of a glyph by its code alone: it loses marks that stand beside the line's flow. */
const saysItself = ({ text, dx, dy }: PlacedGlyph): boolean => text !== '' && dx === 0 && dy === 0

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
