import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import { singleton } from '~/src/platform/singleton'
import { postScriptName, weightOf, type FontKey } from './font-catalogue'
import { openedFont, type OpenFont } from './open-font'
import { Recent } from './recent'
import { codeName, type FontUse, type UsedGlyph } from './set-text'
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
  /** By `codeName`: code in the PDF and width there, in thousandths of an em. */
  codes: ReadonlyMap<string, { code: number; width: number }>
}

/**
 * Makes the PDF objects of the fonts of some texts, one font for all uses of it. `allocate` gives the number of the
 * next object.
 * @throws FontNotLoaded
 */
export function embedFonts(uses: readonly FontUse[], allocate: () => number): { objects: RawObject[]; fonts: EmbeddedFont[] } {
  const merged = new Map<FontKey, Map<string, UsedGlyph>>()
  for (const { key, glyphs } of uses) {
    const all = merged.get(key) ?? new Map<string, UsedGlyph>()
    merged.set(key, all)
    for (const glyph of glyphs) all.set(codeName(glyph), glyph)
  }
  const made = [...merged].map(([key, glyphs]) => embedFont(key, [...glyphs.values()], allocate))
  return { objects: made.flatMap(({ objects }) => objects), fonts: made.map(({ font }) => font) }
}

/** Whether a font in a PDF has all that a text needs of it, so that no other need be embedded. */
export const coversUse = ({ key, codes }: EmbeddedFont, use: FontUse): boolean => key === use.key && use.glyphs.every((glyph) => codes.has(codeName(glyph)))

/** What of an embedded font does not depend on the numbers of its objects. */
interface FontProgram {
  name: string
  widths: string
  metrics: string
  codes: EmbeddedFont['codes']
  file: Uint8Array
  glyphOfCode: Uint8Array
  unicode: Uint8Array
}

/** Bulk copies and previews set the same names again and again; a program takes some kilobytes. */
const PROGRAMS_KEPT = 500

function embedFont(key: FontKey, used: readonly UsedGlyph[], allocate: () => number): { objects: RawObject[]; font: EmbeddedFont } {
  // The same text in another order gives the same objects.
  const sorted = [...used].sort((a, b) => a.id - b.id || (codeName(a) < codeName(b) ? -1 : 1))
  const programs = singleton('type-programs', () => new Recent<FontProgram>(PROGRAMS_KEPT))
  const { name, widths, metrics, codes, file, glyphOfCode, unicode } = programs.get(`${key}\0${sorted.map(codeName).join('\0')}`, () => makeProgram(key, sorted))
  const [type0, cid, descriptor, program, map, letters] = [allocate(), allocate(), allocate(), allocate(), allocate(), allocate()]
  const objects = [
    { number: type0, body: ascii(`<</Type/Font/Subtype/Type0/BaseFont${name}/Encoding/Identity-H/DescendantFonts[${cid} 0 R]/ToUnicode ${letters} 0 R>>`) },
    {
      number: cid,
      body: ascii(
        `<</Type/Font/Subtype/CIDFontType2/BaseFont${name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor ${descriptor} 0 R/DW 1000/W[1[${widths}]]/CIDToGIDMap ${map} 0 R>>`,
      ),
    },
    { number: descriptor, body: ascii(`<</Type/FontDescriptor/FontName${name}${metrics}/FontFile2 ${program} 0 R>>`) },
    { number: program, body: file },
    { number: map, body: glyphOfCode },
    { number: letters, body: unicode },
  ]
  return { objects, font: { key, number: type0, codes } }
}

function makeProgram(key: FontKey, used: readonly UsedGlyph[]): FontProgram {
  const font = openedFont(key)
  const subset = subsetFont(key, used.map(({ id }) => id))
  const coded = used.map((glyph, i) => ({ ...glyph, code: i + 1, width: glyph.carrier ? 0 : Math.round(font.advance(glyph.id) * 1000) }))
  return {
    name: `/${subsetTag(subset)}+${postScriptName(key)}`,
    widths: coded.map(({ width }) => width).join(' '),
    metrics: metricsOf(font),
    codes: new Map(coded.map((glyph) => [codeName(glyph), { code: glyph.code, width: glyph.width }])),
    file: compressed(subset.bytes, `/Length1 ${subset.bytes.length}`),
    glyphOfCode: compressed(Buffer.from([0, 0, ...coded.flatMap(({ id }) => bigEndian(subset.glyphs.get(id) ?? 0))])),
    unicode: compressed(ascii(toUnicodeMap(coded))),
  }
}

const bigEndian = (value: number): number[] => [value >> 8, value & 0xff]

/** Six letters that tell subsets of a font apart (ISO 32000-1, 9.6.4). */
function subsetTag({ bytes }: FontSubset): string {
  const digest = createHash('sha256').update(bytes).digest()
  return Array.from(digest.subarray(0, 6), (byte) => String.fromCharCode(65 + (byte % 26))).join('')
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
