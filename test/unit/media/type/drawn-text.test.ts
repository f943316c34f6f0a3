import { PDFiumLibrary } from '@hyzyla/pdfium'
import { describe, expect, it } from 'vitest'
import { TEN_SCRIPTS, typePage } from '~/test/factories/type-page'

const SCALE = 2
const pdfium = PDFiumLibrary.init()

/** Bounds of what is dark on the first page, in points from the left and the top; none for a page without. */
async function inkOf(pdf: Buffer): Promise<{ left: number; right: number; top: number; bottom: number } | undefined> {
  const document = await (await pdfium).loadDocument(pdf)
  try {
    const { data, width } = await document.getPage(0).render({ scale: SCALE, render: 'bitmap' })
    const dark = Array.from({ length: data.length / 4 }, (_, i) => i).filter((i) => (data[i * 4 + 1] ?? 255) < 128)
    if (dark.length === 0) return undefined
    const columns = dark.map((i) => i % width)
    const across = { left: Math.min(...columns) / SCALE, right: (Math.max(...columns) + 1) / SCALE }
    return { ...across, top: Math.floor((dark[0] ?? 0) / width) / SCALE, bottom: (Math.floor((dark.at(-1) ?? 0) / width) + 1) / SCALE }
  } finally {
    document.destroy()
  }
}

const page = (text: string, extra = {}) => typePage([{ text, box: { width: 300, height: 40 }, minSize: 6, maxSize: 30, ...extra }], { width: 300 })

// The box is 20 points from the left of the page and 10 from its top, 300 wide and 40 high.
describe('text as it is drawn', () => {
  it.each(TEN_SCRIPTS)('stays within its box, marks and all: $script', async ({ name, address }) => {
    const ink = await inkOf((await page(`${name}\n${address}`)).pdf)
    expect(ink?.left).toBeGreaterThanOrEqual(18.5)
    expect(ink?.right).toBeLessThanOrEqual(321.5)
    expect(ink?.top).toBeGreaterThanOrEqual(9.5)
    expect(ink?.bottom).toBeLessThanOrEqual(50.5)
  })

  it.each(TEN_SCRIPTS)('is as wide as it was measured: $script', async ({ name }) => {
    const { pdf, set } = await page(name)
    const ink = await inkOf(pdf)
    // A bracket of Chinese has half its room empty.
    const spare = (set[0]?.lines[0]?.width ?? 0) - ((ink?.right ?? 0) - (ink?.left ?? 0))
    expect(spare).toBeGreaterThan((set[0]?.size ?? 0) * -0.1)
    expect(spare).toBeLessThan((set[0]?.size ?? 0) * (name.endsWith('）') ? 0.8 : 0.3))
  })

  it('stands where it is aligned', async () => {
    expect((await inkOf((await page('Halden', { align: 'right', maxSize: 12 })).pdf))?.right).toBeCloseTo(320, -0.5)
    expect((await inkOf((await page('אופק', { maxSize: 12 })).pdf))?.right).toBeCloseTo(320, -0.5)
    expect((await inkOf((await page('Halden', { vertical: 'bottom', maxSize: 12 })).pdf))?.top).toBeGreaterThan(35)
  })

  it('raises a mark above a capital', async () => {
    const at = { minSize: 20, maxSize: 20 }
    const [one, two] = [await inkOf((await page('x\u0301', at)).pdf), await inkOf((await page('X\u0301', at)).pdf)]
    const height = (ink: typeof one) => (ink?.bottom ?? 0) - (ink?.top ?? 0)
    expect(height(two)).toBeGreaterThan(height(one) + 2)
  })

  it('draws nothing for letters that no font has', async () => {
    const { pdf, set } = await page('🚀 \u{1E900}')
    expect(set[0]?.missing).toEqual(['🚀', '\u{1E900}'])
    expect(await inkOf(pdf)).toBeUndefined()
  })
})
