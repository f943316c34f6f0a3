import bidiFactory from 'bidi-js'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { FAMILIES } from '~/media/type/font-catalogue'
import { FontNotLoaded, loadFont, openedFont } from '~/media/type/open-font'
import { loadFontsFor, setText, type TextToSet } from '~/media/type/set-text'
import { TEN_SCRIPTS } from '~/test/factories/type-page'

const box = { width: 300, height: 40 }
const set = (text: string, extra: Partial<TextToSet> = {}) => setText({ text, box, minSize: 6, maxSize: 14, ...extra })
const letters = (text: string) => [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].length

describe('loadFontsFor', () => {
  it('reads no large font for letters that none of them has', async () => {
    await loadFontsFor({ text: 'Halden 🚀 தமிழ் \u0378', weight: 'bold' })
    expect(() => openedFont('sc/bold')).toThrow(FontNotLoaded)
    await loadFontsFor({ text: 'Halden ①', weight: 'bold' })
    expect(openedFont('jp/bold').has(0x2460)).toBe(true)
  })
})

describe('setText', () => {
  it('says when the fonts were not loaded', () => {
    expect(() => set('Halden')).toThrow(FontNotLoaded)
  })

  describe('with its fonts', () => {
    beforeAll(async () => {
      for (const family of FAMILIES) await loadFont(`${family}/regular`)
      await loadFontsFor({ text: 'Halden', weight: 'bold' })
    })

    it('sets what fits at the largest size, from the left', () => {
      const { size, shrunk, tooLong, lines } = set('Halden Edge')
      expect({ size, shrunk, tooLong }).toEqual({ size: 14, shrunk: false, tooLong: 0 })
      expect(lines).toMatchObject([{ text: 'Halden Edge', runs: [{ font: 'latin/regular', x: 0, rightToLeft: false }] }])
    })

    it('finds the levels of text without letters from the right without looking for any', () => {
      const bidi = bidiFactory()
      fc.assert(
        fc.property(fc.string({ unit: fc.integer({ min: 0, max: 0x58f }).map((code) => String.fromCharCode(code)), maxLength: 40 }), (text) => {
          const { levels, paragraphs } = bidi.getEmbeddingLevels(text)
          expect([...levels].filter((level, i) => level !== 0 && !/\p{Cc}/u.test(text[i] ?? ''))).toEqual([])
          expect(paragraphs.filter(({ level }) => level !== 0)).toEqual([])
        }),
      )
    })

    it('has serifs where they are asked for, in the alphabets that have such a font', async () => {
      const wanted = { text: 'Halden Łódź Москва Αθήνα\nשלום', face: 'serif' } as const
      await loadFontsFor(wanted)
      const { lines, missing } = set(wanted.text, { ...wanted, box: { width: 300, height: 80 } })
      expect([...new Set(lines.flatMap(({ runs }) => runs.map(({ font }) => font)))]).toEqual(['serif/regular', 'hebrew/regular'])
      expect(missing).toEqual([])
      expect(set(wanted.text).lines.flatMap(({ runs }) => runs.map(({ font }) => font))).not.toContain('serif/regular')
    })

    it('begins right-to-left paragraphs at the right, and others where they are told', () => {
      const right = ({ lines }: ReturnType<typeof set>) => Math.max(...(lines[0]?.runs ?? []).map(({ x, width }) => x + width))
      expect(right(set('חברת אופק'))).toBeCloseTo(box.width)
      expect(set('חברת אופק', { align: 'left' }).lines[0]?.runs[0]?.x).toBeCloseTo(0)
      expect(set('חברת אופק', { align: 'end' }).lines[0]?.runs[0]?.x).toBeCloseTo(0)
      expect(right(set('Halden', { align: 'right' }))).toBeCloseTo(box.width)
      const { lines } = set('Halden', { align: 'center' })
      expect(lines[0]?.runs[0]?.x).toBeCloseTo((box.width - (lines[0]?.width ?? 0)) / 2)
    })

    it('stands numbers to the left of the Hebrew before them, reading from left to right', () => {
      const runs = set('רחוב 27, תל אביב').lines[0]?.runs ?? []
      expect(runs.map(({ text, rightToLeft }) => [text, rightToLeft])).toEqual([['רחוב ', true], ['27', false], [', תל אביב', true]])
      expect(runs.map(({ x }) => x)).toEqual(runs.map(({ x }) => x).toSorted((a, b) => b - a))
    })

    it('joins Arabic letters', () => {
      const glyphs = (text: string) => set(text).lines[0]?.runs.flatMap((run) => run.glyphs.map(({ id }) => id)) ?? []
      expect(glyphs('بيت')).not.toEqual(['ت', 'ي', 'ب'].flatMap(glyphs))
    })

    it('turns brackets in right-to-left text', () => {
      const bracket = (text: string) => set(text).lines[0]?.runs[0]?.glyphs.filter(({ text: letter }) => '()'.includes(letter)).map(({ id }) => id) ?? []
      expect(bracket('א(ב)ג')).toHaveLength(2)
      // From left to right as they are seen: an opening one, then a closing one, as in Latin.
      expect(bracket('א(ב)ג')).toEqual(['(', ')'].map((letter) => set(`א${letter === '(' ? ')' : '('}`).lines[0]?.runs[0]?.glyphs.find(({ text }) => text === letter)?.id))
    })

    it('keeps the vowels of Thai in the line and its marks above one another', () => {
      const { lines } = set('ที่')
      expect(lines[0]?.runs[0]?.glyphs.filter(({ advance }) => advance === 0)).toHaveLength(2)
    })

    it('draws Han letters as the reader writes them', () => {
      const font = (text: string, language?: string) => set(text, language ? { language } : {}).lines[0]?.runs[0]?.font
      expect([font('直角'), font('直角', 'ja-JP'), font('直角', 'ko'), font('直角', 'zh-CN')]).toEqual(['sc/regular', 'jp/regular', 'kr/regular', 'sc/regular'])
      expect(font('直角のテクノロジー', 'zh-CN')).toBe('jp/regular')
      expect(font('直角 기술', 'zh-CN')).toBe('kr/regular')
    })

    it('keeps brackets and digits in the font of the letters around them', () => {
      expect(set('北京（上海）2026').fonts.map(({ key }) => key)).toEqual(['sc/regular'])
      expect(set('Halden (北京) 2026').lines[0]?.runs.map(({ text }) => text)).toEqual(['Halden (', '北京', ') 2026'])
    })

    it('reports letters that no font has and leaves them out', () => {
      const { missing, lines } = set('Edge 🚀 \u{1E900}x')
      expect(missing).toEqual(['🚀', '\u{1E900}'])
      expect(lines[0]?.text).toBe('Edge  x')
      expect(lines[0]?.runs.flatMap(({ glyphs }) => glyphs).every(({ id }) => id > 0)).toBe(true)
    })

    it('shrinks, then breaks lines, then says how many letters are too many', () => {
      const room = { box: { width: 100, height: 16 }, minSize: 6, maxSize: 12 }
      expect(set('Halden Edge of Gdynia', room)).toMatchObject({ shrunk: true, tooLong: 0, lines: [{ text: 'Halden Edge of Gdynia' }] })
      const broken = set('Halden Edge of Gdynia, Sopot and Gdansk', room)
      expect(broken.tooLong).toBe(0)
      expect(broken.lines).toHaveLength(2)
      const text = 'Halden Edge of Gdynia, Sopot and Gdansk, Partner of the Year in Pomerania'
      const refused = set(text, room)
      const shown = refused.lines.map((line) => line.text).join(' ')
      expect(text.startsWith(shown)).toBe(true)
      expect(refused.tooLong).toBe(text.slice(shown.length + 1).length)
      expect(set('a'.repeat(60), room).tooLong).toBe(60 - (set('a'.repeat(60), room).lines[0]?.text.length ?? 0))
    })

    it('breaks Thai between words and Chinese between letters', () => {
      const narrow = { box: { width: 72, height: 60 }, minSize: 12, maxSize: 12 }
      expect(set('บริษัทเทคโนโลยีจำกัด', narrow).lines.map(({ text }) => text)).toEqual(['บริษัท', 'เทคโนโลยี', 'จำกัด'])
      expect(set('北京地平线科技有限公司', narrow).lines.map(({ text }) => text)).toEqual(['北京地平线科', '技有限公司'])
    })

    it('sets the first paragraph in a weight of its own', () => {
      expect(set('Halden\nEdge', { firstWeight: 'bold' }).lines.map(({ runs }) => runs[0]?.font)).toEqual(['latin/bold', 'latin/regular'])
    })

    const pieces = fc.oneof(
      fc.constantFrom(...TEN_SCRIPTS.flatMap(({ name, address }) => [name, address]).flatMap((text) => text.split(' '))),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom(' ', '\n', '\u200d', '\u200f', '\u202e', '\ud800', '\u0000', '(', ')', '12', '-', '\u0301', '्', 'ั'),
    )
    const texts = fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join(''))
    const rooms = fc.record({ width: fc.integer({ min: 1, max: 400 }), height: fc.integer({ min: 1, max: 120 }) })
    const sizes = fc.tuple(fc.integer({ min: 4, max: 12 }), fc.integer({ min: 0, max: 30 })).map(([minSize, more]) => ({ minSize, maxSize: minSize + more }))

    it('sets any text within its box or says that it is too long, and never draws a box for a letter', () => {
      fc.assert(
        fc.property(texts, rooms, sizes, (text, room, { minSize, maxSize }) => {
          const { lines, tooLong, size } = setText({ text, box: room, minSize, maxSize })
          expect(size).toBeGreaterThanOrEqual(minSize)
          expect(size).toBeLessThanOrEqual(maxSize)
          expect(tooLong).toBeLessThanOrEqual(Math.max(1, letters(text)))
          for (const { runs, width } of lines) {
            expect(width).toBeLessThanOrEqual(room.width + 0.01)
            expect(runs.reduce((sum, run) => sum + run.width, 0)).toBeCloseTo(width, 6)
            for (const run of runs) {
              expect(run.x).toBeGreaterThanOrEqual(-0.01)
              expect(run.x + run.width).toBeLessThanOrEqual(room.width + 0.01)
              expect(run.glyphs.reduce((sum, { advance }) => sum + advance, 0) * size).toBeCloseTo(run.width, 6)
              expect(run.glyphs.every(({ id }) => id > 0)).toBe(true)
              expect(run.y).toBeGreaterThanOrEqual(-0.01)
              expect(run.y).toBeLessThanOrEqual(room.height)
            }
          }
        }),
        { numRuns: 400 },
      )
    })

    it('loses no letter but those it reports', () => {
      fc.assert(
        fc.property(fc.array(fc.constantFrom(...TEN_SCRIPTS.map(({ name }) => name)), { minLength: 1, maxLength: 3 }), (names) => {
          const text = names.join(' ')
          const { lines, missing, tooLong } = setText({ text, box: { width: 200, height: 400 }, minSize: 6, maxSize: 20 })
          expect({ missing, tooLong }).toEqual({ missing: [], tooLong: 0 })
          expect(lines.map((line) => line.text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
        }),
        { numRuns: 60 },
      )
    })
  })
})
