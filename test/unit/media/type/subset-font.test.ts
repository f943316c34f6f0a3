import { beforeAll, describe, expect, it } from 'vitest'
import { europeanAlphabets } from '~/media/type/alphabets'
import { coversUse, embedFonts } from '~/media/type/embed-fonts'
import { codeName, loadFontsFor, setText } from '~/media/type/set-text'
import { openedFont } from '~/media/type/open-font'
import { subsetFont } from '~/media/type/subset-font'
import { textOperators } from '~/media/type/text-operators'

const set = (text: string) => setText({ text, box: { width: 400, height: 40 }, minSize: 8, maxSize: 12 })
const counter = () => {
  let last = 10
  return () => (last += 1)
}

beforeAll(async () => {
  await loadFontsFor({ text: 'Łódź 北京 שלום' })
})

describe('subsetFont', () => {
  it('gives the same bytes for the same glyphs, in whatever order', () => {
    const once = subsetFont('latin/regular', [36, 37, 80])
    expect(subsetFont('latin/regular', [80, 36, 37]).bytes).toEqual(once.bytes)
  })

  it('numbers glyphs anew, so that a few Chinese letters take little', () => {
    const glyphs = [...'北京'].map((letter) => openedFont('sc/regular').shaper.nominalGlyph(letter.codePointAt(0) ?? 0) ?? 0)
    const { bytes, glyphs: places } = subsetFont('sc/regular', glyphs)
    expect([...places.values()]).toEqual([0, 1, 2])
    expect(bytes.length).toBeLessThan(3000)
  })

  it('brings the parts of composed letters along', () => {
    const font = openedFont('latin/regular')
    const glyph = font.shaper.nominalGlyph('Å'.codePointAt(0) ?? 0) ?? 0
    expect(subsetFont('latin/regular', [glyph]).glyphs.size).toBeGreaterThan(2)
  })
})

describe('embedFonts', () => {
  it('makes one font for all texts that use it, under the numbers it is given', () => {
    const { objects, fonts } = embedFonts([...set('Łódź').fonts, ...set('Gdynia').fonts], counter())
    expect(objects.map(({ number }) => number)).toEqual([11, 12, 13, 14, 15, 16])
    expect(fonts.map(({ key, number }) => [key, number])).toEqual([['latin/regular', 11]])
  })

  it('says whether a font that is there will do', () => {
    const [font] = embedFonts(set('ABCabc').fonts, counter()).fonts
    if (!font) throw new Error('No font')
    expect(set('cab').fonts.every((use) => coversUse(font, use))).toBe(true)
    expect(set('cabd').fonts.every((use) => coversUse(font, use))).toBe(false)
  })

  it('embeds the alphabets of Europe once, for any name in them', async () => {
    const uses = await europeanAlphabets('regular', 'sans')
    expect(uses.map(({ key }) => key)).toEqual(['latin/regular'])
    const { fonts, objects } = embedFonts(uses, counter())
    const [font] = fonts
    if (!font) throw new Error('No font')
    for (const name of ['Żółć & Söhne Sp. z o.o.', 'Đorđe Šiauliai “Ğüzel” Ễ', 'Північна Энергия № 12', 'Ελληνική Εταιρεία', 'office affluent fjord €5']) {
      expect(set(name).fonts.every((use) => coversUse(font, use)), name).toBe(true)
    }
    expect(objects.reduce((sum, { body }) => sum + body.length, 0)).toBeLessThan(120_000)
  })

  it('carries the second letter of an Arabic ligature on a glyph without width', async () => {
    await loadFontsFor({ text: 'لا' })
    const uses = set('لا').fonts
    const carrier = uses[0]?.glyphs.find((glyph) => glyph.carrier)
    expect(carrier?.text).toBe('ا')
    expect(embedFonts(uses, counter()).fonts[0]?.codes.get(carrier ? codeName(carrier) : '')?.width).toBe(0)
  })

  it('makes the same objects for the same text', () => {
    expect(embedFonts(set('Łódź 北京').fonts, counter())).toEqual(embedFonts(set('Łódź 北京').fonts, counter()))
  })

  it('refuses to draw with a font that the content does not name', () => {
    expect(() => textOperators(set('Łódź'), new Map(), [0, 0, 0])).toThrow('latin/regular')
  })

  it('draws nothing for nothing', () => {
    expect(textOperators(set(' \n '), new Map(), [0, 0, 0])).toBe('')
  })
})
