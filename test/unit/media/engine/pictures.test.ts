import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { PDFDocument, PDFName } from 'pdf-lib'
import sharp from 'sharp'
import { afterAll, describe, expect, it } from 'vitest'
import { closePdfWorkers } from '~/media/pdf/pdf-pages'
import { type ZoneInput, zonesSchema } from '~/media/zones/zones'
import { drawPage } from '~/test/factories/drawn-page'
import { filledCopy } from '~/test/factories/filled-copy'
import { pictureOf, striped } from '~/test/factories/partner-picture'
import { rawPdf, rawStream } from '~/test/factories/raw-pdf'

const folder = mkdtempSync(path.join(os.tmpdir(), 'pictures-'))
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await closePdfWorkers()
})
const qpdf = spawnSync('qpdf', ['--version']).status === 0
if (!qpdf) console.warn('SKIPPED: qpdf is not installed; copies with pictures are drawn only')

/** Points of the page as it is seen: 300 wide. */
const ZONE: ZoneInput = { id: 'photo', kind: 'image', pages: 'all', x: 40, y: 30, width: 120, height: 60, align: 'center' }
const zonesOf = (...more: Partial<ZoneInput>[]) => zonesSchema.parse(more.map((one) => ({ ...ZONE, ...one })))
const RED = [255, 0, 0]
const GREEN = [0, 204, 0]
const BLUE = [0, 0, 255]
const WHITE = [255, 255, 255]

/** A page that is seen 300 by 200 points, however it is turned, and 2 pixels a point. */
const sheet = (rotate = 0): Buffer =>
  rawPdf({
    1: '<</Type/Catalog/Pages 2 0 R>>',
    2: '<</Type/Pages/Count 1/Kids[3 0 R]>>',
    3: `<</Type/Page/Parent 2 0 R/MediaBox[0 0 500 500]/CropBox[${rotate % 180 === 0 ? '50 70 350 270' : '50 70 250 370'}]/Rotate ${rotate}/Resources<<>>/Contents 4 0 R>>`,
    4: rawStream('q 0.5 0 0 0.5 0 0 cm'),
  })

async function seen(bytes: Uint8Array) {
  const { width, pixels } = await drawPage(bytes, 0, 600)
  return (x: number, y: number): number[] => {
    const at = (Math.round(y * 2) * width + Math.round(x * 2)) * 4
    return [...pixels.subarray(at, at + 3)]
  }
}

const near = (one: readonly number[], other: readonly number[], within = 40) => one.every((value, i) => Math.abs(value - (other[i] ?? -999)) <= within)

describe.each([0, 90, 180, 270])('a picture on a cropped page turned by %i', (rotate) => {
  const filled = async (more: Partial<ZoneInput>, upload = striped()) => seen((await filledCopy(sheet(rotate), zonesOf(more), { pictures: { photo: await pictureOf(await upload) } })).bytes)

  it('fills its place and is cut by it, wherever it is aligned', async () => {
    // 600 × 200 for 120 × 60: as wide as 180, of which the place shows two stripes of 60.
    for (const [align, colours] of [
      ['left', [RED, GREEN]],
      ['right', [GREEN, BLUE]],
    ] as const) {
      const at = await filled({ align })
      expect([near(at(45, 33), colours[0]), near(at(155, 33), colours[1])], align).toEqual([true, true])
      for (const [x, y] of [[38, 60], [162, 60], [100, 28], [100, 92]] as const) expect(near(at(x, y), WHITE), `${align} ${x} ${y}`).toBe(true)
    }
    const at = await filled({ align: 'center' })
    expect([near(at(45, 33), RED), near(at(100, 33), GREEN), near(at(155, 33), BLUE)]).toEqual([true, true, true])
  })

  it('is shown whole within its place where that is asked for', async () => {
    const tall = striped({ width: 300, height: 300 })
    for (const [align, left] of [['left', 40], ['center', 70], ['right', 100]] as const) {
      const at = await filled({ align, fit: 'contain' }, tall)
      expect([near(at(left + 5, 33), RED), near(at(left + 30, 33), GREEN), near(at(left + 55, 33), BLUE)], align).toEqual([true, true, true])
      expect([near(at(left - 3, 60), WHITE), near(at(left + 63, 60), WHITE)], align).toEqual([true, true])
    }
  })
})

describe('a picture of a partner', () => {
  const two = zonesOf({}, { id: 'again', x: 170, width: 60, height: 60 })

  it('is in the file once, as it is kept, however many places it stands in', async () => {
    const picture = await pictureOf(await striped())
    const { tail } = await filledCopy(sheet(), two, { pictures: { photo: picture, again: { ...picture } } })
    expect(Buffer.from(tail).toString('latin1').match(/\/DCTDecode/g)).toHaveLength(1)
    expect(Buffer.from(tail).includes(Buffer.from('jpeg' in picture ? picture.jpeg : []))).toBe(true)
  })

  it('keeps what is transparent of it, over the plate of its place', async () => {
    const glass = await sharp({ create: { width: 400, height: 200, channels: 4, background: '#00000000' } })
      .composite([{ input: { create: { width: 200, height: 200, channels: 4, background: '#ff0000' } }, left: 0, top: 0 }])
      .png()
      .toBuffer()
    const at = await seen((await filledCopy(sheet(), zonesOf({ plate: '#00CC00' }), { pictures: { photo: await pictureOf(glass) } })).bytes)
    expect([near(at(60, 60), RED), near(at(140, 60), GREEN), near(at(42, 32), GREEN)]).toEqual([true, true, true])
  })

  it('lies on colour and beneath everything else', async () => {
    const zones = zonesSchema.parse([{ ...ZONE, id: 'plate', kind: 'logo', width: 20, height: 20, plate: '#FFFFFF' }, ZONE, { ...ZONE, id: 'bar', kind: 'colour' }])
    const at = await seen((await filledCopy(sheet(), zones, { pictures: { photo: await pictureOf(await striped()) } })).bytes)
    expect([near(at(41, 31), WHITE), near(at(155, 80), BLUE)]).toEqual([true, true])
  })

  it('leaves its place as it was where there is none, and hides the plate with it where that is asked for', async () => {
    for (const [hideEmpty, colour] of [[false, GREEN], [true, WHITE]] as const) {
      const { bytes, findings } = await filledCopy(sheet(), zonesOf({ plate: '#00CC00', hideEmpty }))
      expect(near((await seen(bytes))(100, 60), colour)).toBe(true)
      expect(findings).toEqual([])
    }
  })

  it('is remarked on when it prints with too few dots, with how many there are', async () => {
    const coarse = await pictureOf(await striped({ width: 150, height: 100 }))
    expect((await filledCopy(sheet(), zonesOf({ height: 80 }), { pictures: { photo: coarse } })).findings).toEqual([{ code: 'picture-coarse', zone: 'photo', page: 1, value: '90' }])
    expect((await filledCopy(sheet(), zonesOf({}), { pictures: { photo: await pictureOf(await striped()) } })).findings).toEqual([])
  })

  it('gives equal copies when it is equal', async () => {
    const shas = await Promise.all([0, 1].map(async () => (await filledCopy(sheet(), two, { pictures: { photo: await pictureOf(await striped()) } })).sha256))
    expect(shas[0]).toBe(shas[1])
  })

  it('is said by its name in a tagged file', async () => {
    const document = await PDFDocument.create()
    document.addPage([300, 200])
    const { context, catalog } = document
    catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }))
    const root = context.nextRef()
    context.assign(root, context.obj({ Type: 'StructTreeRoot', K: [], ParentTree: context.register(context.obj({ Nums: [] })), ParentTreeNextKey: 0 }))
    catalog.set(PDFName.of('StructTreeRoot'), root)
    const { tail } = await filledCopy(await document.save(), zonesOf({}), { pictures: { photo: await pictureOf(await striped(), 'Zespół') } })
    expect(Buffer.from(tail).toString('latin1')).toContain('/S/Figure')
    expect(Buffer.from(tail).toString('latin1')).toContain(`/Alt<FEFF${[...'Zespół'].map((letter) => letter.charCodeAt(0).toString(16).padStart(4, '0')).join('').toUpperCase()}>`)
  })

  it.skipIf(!qpdf)('makes copies that qpdf finds no fault with', async () => {
    const glass = await pictureOf(await sharp({ create: { width: 300, height: 200, channels: 4, background: '#ff000080' } }).png().toBuffer())
    const { bytes } = await filledCopy(sheet(90), two, { pictures: { photo: await pictureOf(await striped()), again: glass } })
    const file = path.join(folder, 'copy.pdf')
    writeFileSync(file, bytes)
    const { status, stdout, stderr } = spawnSync('qpdf', ['--check', file], { encoding: 'utf8' })
    expect({ status, said: stdout + stderr }).toMatchObject({ status: 0, said: expect.stringContaining('No syntax or stream encoding errors') as unknown })
  })
})
