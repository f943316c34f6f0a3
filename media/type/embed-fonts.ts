import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import { postScriptName, weightOf, type FontKey } from './font-catalogue'
import { openedFont, type OpenFont } from './open-font'
import { subsetFont, type FontSubset } from './subset-font'
import { toUnicodeMap } from './to-unicode'

/** An object of a PDF: what stands between `n 0 obj` and `endobj`. */
export interface RawObject {
  number: number
  body: Uint8Array
}

/** A font that a PDF holds: what operators need to know of it. Plain data. */
export interface EmbeddedFont {
  key: FontKey
  /** Of its Type0 dictionary, for /Resources. */
  number: number
  /** Glyph of the whole font → its code in the PDF, its width there (thousandths of an em) and the letters a reader reads. */
  codes: ReadonlyMap<number, { code: number; width: number; text: string }>
}

export interface GlyphUse {
  key: FontKey
  /** Glyph → the letters it stands for. */
  glyphs: ReadonlyMap<number, string>
}

/**
 * Makes the PDF objects of the fonts of some texts, one font for all uses of it. `allocate` gives the number of the
 * next object.
 * @throws FontNotLoaded
 */
export function embedFonts(uses: readonly GlyphUse[], allocate: () => number): { objects: RawObject[]; fonts: EmbeddedFont[] } {
  const merged = new Map<FontKey, Map<number, string>>()
  for (const { key, glyphs } of uses) {
    const all = merged.get(key) ?? new Map<number, string>()
    merged.set(key, all)
    for (const [glyph, text] of glyphs) if (!all.get(glyph)) all.set(glyph, text)
  }
  const made = [...merged].map(([key, glyphs]) => embedFont(key, glyphs, allocate))
  return { objects: made.flatMap(({ objects }) => objects), fonts: made.map(({ font }) => font) }
}

/** Whether a font in a PDF has all that a text needs of it, so that no other need be embedded. */
export const coversUse = ({ key, codes }: EmbeddedFont, use: GlyphUse): boolean => key === use.key && [...use.glyphs.keys()].every((glyph) => codes.has(glyph))

function embedFont(key: FontKey, glyphs: ReadonlyMap<number, string>, allocate: () => number): { objects: RawObject[]; font: EmbeddedFont } {
  const font = openedFont(key)
  const subset = subsetFont(key, glyphs.keys())
  const codes = new Map(
    [...glyphs].map(([glyph, text]) => [glyph, { code: subset.glyphs.get(glyph) ?? 0, width: Math.round(font.advance(glyph) * 1000), text }] as const).sort((a, b) => a[1].code - b[1].code),
  )
  const name = `/${subsetTag(subset)}+${postScriptName(key)}`
  const [type0, cid, descriptor, file, unicode] = [allocate(), allocate(), allocate(), allocate(), allocate()]
  const objects = [
    { number: type0, body: ascii(`<</Type/Font/Subtype/Type0/BaseFont${name}/Encoding/Identity-H/DescendantFonts[${cid} 0 R]/ToUnicode ${unicode} 0 R>>`) },
    {
      number: cid,
      body: ascii(
        `<</Type/Font/Subtype/CIDFontType2/BaseFont${name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor ${descriptor} 0 R/DW 1000/W[${widthsOf([...codes.values()])}]/CIDToGIDMap/Identity>>`,
      ),
    },
    { number: descriptor, body: ascii(`<</Type/FontDescriptor/FontName${name}${metricsOf(font)}/FontFile2 ${file} 0 R>>`) },
    { number: file, body: compressed(subset.bytes, `/Length1 ${subset.bytes.length}`) },
    { number: unicode, body: compressed(ascii(toUnicodeMap([...codes.values()]))) },
  ]
  return { objects, font: { key, number: type0, codes } }
}

/** Six letters that tell subsets of a font apart (ISO 32000-1, 9.6.4). */
function subsetTag({ bytes }: FontSubset): string {
  const digest = createHash('sha256').update(bytes).digest()
  return Array.from(digest.subarray(0, 6), (byte) => String.fromCharCode(65 + (byte % 26))).join('')
}

/** The array W (ISO 32000-1, 9.7.4.3): a first code and the widths from there, for each stretch of codes. */
function widthsOf(glyphs: readonly { code: number; width: number }[]): string {
  let last = -2
  let out = ''
  for (const { code, width } of glyphs) {
    out += code === last + 1 ? ` ${width}` : `${last < 0 ? '' : ']'}${code}[${width}`
    last = code
  }
  return last < 0 ? '' : `${out}]`
}

/** Symbolic, as its letters are not those of Latin alone; the rest is for readers that must draw another font. */
function metricsOf(font: OpenFont): string {
  const head = font.table('head')
  const box = [36, 38, 40, 42].map((at) => thousandths((head?.getInt16(at) ?? 0) / font.unitsPerEm))
  const { ascender, descender } = font.shaper.hExtents()
  const bold = weightOf(font.key) === 'bold'
  return `/Flags 4/FontBBox[${box.join(' ')}]/ItalicAngle 0/Ascent ${thousandths(ascender / font.unitsPerEm)}/Descent ${thousandths(descender / font.unitsPerEm)}/CapHeight 714/StemV ${bold ? 120 : 80}`
}

const thousandths = (length: number): number => Math.round(length * 1000)

const ascii = (text: string): Uint8Array => Buffer.from(text, 'latin1')

function compressed(data: Uint8Array, entries = ''): Uint8Array {
  const packed = deflateSync(data)
  return Buffer.concat([ascii(`<</Length ${packed.length}${entries}/Filter/FlateDecode>>\nstream\n`), packed, ascii('\nendstream')])
}
