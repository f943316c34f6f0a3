import { afterAll, describe, expect, it } from 'vitest'
import { closePdfWorkers, measurePages } from '~/media/pdf/pdf-pages'
import { copyOf, markerZone } from '~/test/factories/copy-of'
import { drawPage, markerOf } from '~/test/factories/drawn-page'
import { rawPdf, rawStream } from '~/test/factories/raw-pdf'

afterAll(closePdfWorkers)

/** Somewhere that a mirrored or turned zone would not be. */
const ZONE = { x: 31, y: 17, width: 63, height: 28 }
/** Pixels of the longer side of a page. */
const DRAWN = 1_400

interface Shape {
  rotate?: number
  media?: string
  crop?: string
  unit?: number
  content?: string
  /** Entries that stand in the tree of pages instead of the page. */
  inherited?: boolean
}

function sheet({ rotate = 0, media = '0 0 420 300', crop, unit, content = '0.9 g 0 0 9 9 re f', inherited = false }: Shape): Buffer {
  const entries = `/MediaBox[${media}]${crop ? `/CropBox[${crop}]` : ''}/Rotate ${rotate}/Resources<</ProcSet[/PDF]>>`
  return rawPdf({
    1: '<</Type/Catalog/Pages 2 0 R>>',
    2: `<</Type/Pages/Count 1/Kids[3 0 R]${inherited ? entries : ''}>>`,
    3: `<</Type/Page/Parent 2 0 R${inherited ? '' : entries}${unit ? `/UserUnit ${unit}` : ''}/Contents 4 0 R>>`,
    4: rawStream(content),
  })
}

/** Where the marker is on the page as it is seen, in points, within a pixel. */
async function expectMarker(template: Uint8Array, page = 0, zone = ZONE): Promise<void> {
  const { bytes } = await copyOf(template, markerZone(zone))
  const { width, height } = (await measurePages(template))[page] ?? { width: 1, height: 1 }
  const scale = DRAWN / Math.max(width, height)
  const box = markerOf(await drawPage(bytes, page, DRAWN))
  const wanted = { left: zone.x, top: zone.y, right: zone.x + zone.width, bottom: zone.y + zone.height }
  for (const side of ['left', 'top', 'right', 'bottom'] as const) {
    expect(Math.abs((box?.[side] ?? -99) - wanted[side] * scale), side).toBeLessThanOrEqual(1.5)
  }
  // Filled, and not only touched at its corners.
  expect((box?.count ?? 0) / (zone.width * zone.height * scale * scale)).toBeGreaterThan(0.95)
}

describe('a zone on a page', () => {
  const turns = [0, 90, 180, 270, -90, 450]
  const shapes: Shape[] = turns.flatMap((rotate) => [
    { rotate },
    { rotate, inherited: true },
    { rotate, crop: '50 30 330 230' },
    { rotate, crop: '-500 -500 900 900' },
    { rotate, crop: '330 230 50 30' },
    { rotate, media: '-99 -50 321 250' },
    { rotate, media: '1000 2000 1420.5 2300.25', crop: '1010 2010 1300.5 2200.25' },
    { rotate, media: '420 300 0 0' },
    { rotate, unit: 2 },
    { rotate, unit: 0.5, media: '-10 -10 830 590', crop: '0 0 800 580' },
    { rotate, content: 'q 0.5 0 0 0.5 90 90 cm q' },
    { rotate, content: 'q Q Q 0.5 0 0 -0.5 90 90 cm' },
    { rotate, content: '0 0 10 10 re W n 3 Tr 0 0 0 rg /Nothing gs' },
    { rotate, content: 'BT (unbalanced \\( q Q) Tj q' },
  ])

  it.each(shapes)('is where the reader sees it: %o', async (shape) => {
    await expectMarker(sheet(shape))
  })

  it('is in the same place of pages that share their resources and their content', async () => {
    const shared = rawPdf({
      1: '<</Type/Catalog/Pages 2 0 R>>',
      2: '<</Type/Pages/Count 3/Kids[3 0 R 4 0 R 5 0 R]/Resources 6 0 R>>',
      3: '<</Type/Page/Parent 2 0 R/MediaBox[0 0 420 300]/Contents 7 0 R>>',
      4: '<</Type/Page/Parent 2 0 R/MediaBox[0 0 420 300]/Contents 7 0 R/Resources 6 0 R/Rotate 90>>',
      5: '<</Type/Page/Parent 2 0 R/MediaBox[10 10 430 310]/Contents 7 0 R/Resources 6 0 R>>',
      6: '<</XObject 9 0 R>>',
      7: '[8 0 R]',
      8: rawStream('q 2 0 0 2 0 0 cm q 0.9 g 0 0 50 50 re f'),
      9: '<</Tandem0 10 0 R>>',
      10: rawStream('0 1 0 rg 0 0 500 500 re f', '/Type/XObject/Subtype/Form/BBox[0 0 500 500]'),
    })
    for (const page of [0, 1, 2]) await expectMarker(shared, page)
  })

  it('is not on pages that it is not for', async () => {
    const two = rawPdf({
      1: '<</Type/Catalog/Pages 2 0 R>>',
      2: '<</Type/Pages/Count 2/Kids[3 0 R 3 0 R]/Resources 6 0 R>>',
      3: '<</Type/Page/Parent 2 0 R/MediaBox[0 0 420 300]/Contents 8 0 R>>',
      6: '<<>>',
      8: rawStream('0.9 g 0 0 50 50 re f'),
    })
    const { bytes } = await copyOf(two, markerZone(ZONE, 'last'))
    expect([markerOf(await drawPage(bytes, 0, DRAWN)) === undefined, markerOf(await drawPage(bytes, 1, DRAWN)) === undefined]).toEqual([true, false])
  })
})
