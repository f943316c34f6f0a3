import fc from 'fast-check'
import { degrees, PDFDocument, PDFName, PDFNumber, type PDFPage } from 'pdf-lib'
import sharp from 'sharp'
import { afterAll, describe, expect, it } from 'vitest'
import { pageSpace, type PageSpace } from '~/media/pdf/page-space'
import { closePdfWorkers, describePdf, renderPage } from '~/media/pdf/pdf-pages'
import { zonesSchema } from '~/media/zones/zones'
import { filledCopy } from '~/test/factories/filled-copy'

afterAll(closePdfWorkers)

interface Shape {
  media: [number, number, number, number]
  /** Cut off at the left, bottom, right and top of the media box. */
  cut: [number, number, number, number]
  rotate: number
  unit: number
}

const cuts = fc.integer({ min: 0, max: 60 })
const shape: fc.Arbitrary<Shape> = fc.record({
  media: fc.tuple(fc.integer({ min: -200, max: 200 }), fc.integer({ min: -200, max: 200 }), fc.integer({ min: 260, max: 500 }), fc.integer({ min: 260, max: 500 })),
  cut: fc.tuple(cuts, cuts, cuts, cuts),
  rotate: fc.constantFrom(0, 90, 180, 270, -90, 450),
  unit: fc.constantFrom(1, 2, 0.5),
})

async function blank({ media: [x, y, width, height], cut: [left, bottom, right, top], rotate, unit }: Shape): Promise<{ document: PDFDocument; page: PDFPage }> {
  const document = await PDFDocument.create()
  const page = document.addPage([width, height])
  page.setMediaBox(x, y, width, height)
  page.setCropBox(x + left, y + bottom, width - left - right, height - bottom - top)
  page.setRotation(degrees(rotate))
  if (unit !== 1) page.node.set(PDFName.of('UserUnit'), PDFNumber.of(unit))
  return { document, page }
}

const through = ([a, b, c, d, e, f]: PageSpace['matrix'], x: number, y: number): [number, number] => [a * x + c * y + e, b * x + d * y + f]

describe('pageSpace', () => {
  it('spans the seen box exactly, and turns without mirroring or stretching', async () => {
    await fc.assert(
      fc.asyncProperty(shape, async (given) => {
        const { page } = await blank(given)
        const { width, height, matrix } = pageSpace(page)
        const box = page.getCropBox()
        const corners = [through(matrix, 0, 0), through(matrix, width, 0), through(matrix, 0, height), through(matrix, width, height)]
        expect(Math.min(...corners.map(([x]) => x))).toBeCloseTo(box.x)
        expect(Math.max(...corners.map(([x]) => x))).toBeCloseTo(box.x + box.width)
        expect(Math.min(...corners.map(([, y]) => y))).toBeCloseTo(box.y)
        expect(Math.max(...corners.map(([, y]) => y))).toBeCloseTo(box.y + box.height)
        const [a, b, c, d] = matrix
        expect(a * d - b * c).toBeCloseTo(1 / given.unit ** 2)
      }),
      { numRuns: 60 },
    )
  })

  it('agrees with what PDFium shows: the size of the page, and where a zone is on it', async () => {
    await fc.assert(
      fc.asyncProperty(shape, fc.nat(100), fc.nat(100), async (given, across, down) => {
        const { document, page } = await blank(given)
        const { width, height } = pageSpace(page)
        const [x, y] = [((width - 40) * across) / 100, ((height - 24) * down) / 100]
        const zones = zonesSchema.parse([{ id: 'mark', kind: 'text', pages: 'all', x, y, width: 40, height: 24, plate: '#CC0000' }])
        const { bytes } = await filledCopy(await document.save(), zones, { partner: { name: '', contact: {} } })
        const { sizes } = await describePdf(bytes)
        expect(sizes[0]?.width).toBeCloseTo(width, 0)
        expect(sizes[0]?.height).toBeCloseTo(height, 0)
        const { data, info } = await sharp(await renderPage(bytes, 1, Math.round(width))).removeAlpha().raw().toBuffer({ resolveWithObject: true })
        // Sides are rounded to whole pixels, each by itself.
        const [columns, rows] = [info.width / width, info.height / height]
        const red = { left: Infinity, top: Infinity, right: 0, bottom: 0 }
        for (let at = 0; at < data.length; at += 3) {
          if ((data[at] ?? 0) < 150 || (data[at + 1] ?? 255) > 100) continue
          const [column, row] = [(at / 3) % info.width, Math.floor(at / 3 / info.width)]
          Object.assign(red, { left: Math.min(red.left, column), right: Math.max(red.right, column + 1), top: Math.min(red.top, row), bottom: Math.max(red.bottom, row + 1) })
        }
        for (const [seen, wanted] of [[red.left, x * columns], [red.top, y * rows], [red.right, (x + 40) * columns], [red.bottom, (y + 24) * rows]] as const) expect(Math.abs(seen - wanted)).toBeLessThanOrEqual(1.6)
      }),
      { numRuns: 20, examples: [[{ media: [0, 0, 309, 263], cut: [43, 28, 25, 0], rotate: 450, unit: 0.5 }, 0, 90]] },
    )
  })

  it('takes the page itself where its crop box lies beside it', async () => {
    const { page } = await blank({ media: [0, 0, 300, 400], cut: [0, 0, 0, 0], rotate: 0, unit: 1 })
    page.setCropBox(1_000, 1_000, 50, 50)
    expect(pageSpace(page)).toMatchObject({ width: 300, height: 400, matrix: [1, 0, 0, 1, 0, 0] })
  })
})
