import type { Payload } from 'payload'
import { PDFDocument } from 'pdf-lib'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { coBrandAsset } from '~/media/copies/co-brand-asset'
import { readCopyBytes } from '~/media/copies/copy-bytes'
import { identifyCopy, serialIn } from '~/media/copies/identify-copy'
import { closePdfWorkers, renderPage } from '~/media/pdf/pdf-pages'
import type { CopyRow } from '~/media/rows'
import { openPortal, type Portal } from '../../factories/portal'
import { makeScenario, type Scenario } from '../../factories/scenario'

let portal: Portal
let payload: Payload
let scenario: Scenario
let copy: CopyRow
let bytes: Buffer

beforeAll(async () => {
  portal = await openPortal()
  payload = portal.payload
  scenario = await makeScenario(payload)
  const zones = [{ kind: 'qr', name: 'check', pages: 'last', x: 480, y: 760, width: 56, height: 56 }]
  await payload.update({ collection: 'assets', where: { slug: { equals: 'open-sheet' } }, data: { zones, _status: 'published' } as never, overrideAccess: true, depth: 0 })
  copy = (await coBrandAsset({ payload, viewer: scenario.own.user, slug: 'open-sheet', inputs: {} })).copy
  bytes = (await readCopyBytes(copy)) as Buffer
})

afterAll(async () => {
  await closePdfWorkers()
  await portal.close()
})

/** What comes out of a printer driver: pictures of pages, and nothing that the file knew. */
async function printed(pdf: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  const page = document.addPage([595, 842])
  const picture = await document.embedJpg(await sharp(await renderPage(pdf, 1, 1240)).jpeg({ quality: 85 }).toBuffer())
  page.drawImage(picture, { x: 12, y: 17, width: 571, height: 808 })
  return document.save()
}

describe('a found PDF', () => {
  it('is known by its properties', async () => {
    expect(await identifyCopy({ payload, bytes })).toMatchObject({ serial: copy.serial, state: 'current', partner: 'Own Company' })
  })

  it('is known by its code after it was printed to PDF', async () => {
    expect(await identifyCopy({ payload, bytes: await printed(bytes) })).toMatchObject({ serial: copy.serial })
  })

  it('without a serial is refused, as is what is no PDF', async () => {
    const empty = await PDFDocument.create()
    empty.addPage()
    await expect(identifyCopy({ payload, bytes: await empty.save() })).rejects.toMatchObject({ status: 422, code: 'no-serial' })
    await expect(identifyCopy({ payload, bytes: Buffer.from('A letter') })).rejects.toMatchObject({ status: 422, code: 'pdf-unreadable' })
  })
})

describe('a found picture', () => {
  let card: CopyRow
  let picture: Buffer

  beforeAll(async () => {
    const create = payload.create.bind(payload) as unknown as (args: Record<string, unknown>) => Promise<{ id: string }>
    const data = await sharp({ create: { width: 1200, height: 630, channels: 3, background: '#10302c' } }).png().toBuffer()
    const { id: file } = await create({ collection: 'files', data: {}, overrideAccess: true, depth: 0, file: { name: 'card.png', data, mimetype: 'image/png', size: data.length } })
    const zones = [{ kind: 'qr', name: 'check', pages: 'all', x: 900, y: 400, width: 200, height: 200 }]
    await create({ collection: 'assets', data: { title: 'Card', slug: 'card', kind: 'image', language: 'en', file, zones, _status: 'published' }, overrideAccess: true, depth: 0 })
    card = (await coBrandAsset({ payload, viewer: scenario.own.user, slug: 'card', inputs: {} })).copy
    picture = (await readCopyBytes(card)) as Buffer
  })

  it('is known by its properties', async () => {
    const covered = await sharp(picture).composite([{ input: { create: { width: 300, height: 230, channels: 3, background: '#000000' } }, left: 880, top: 390 }]).keepExif().png().toBuffer()
    expect(await identifyCopy({ payload, bytes: covered })).toMatchObject({ serial: card.serial, title: 'Card' })
  })

  it('is known by its code after a network wrote it anew, smaller', async () => {
    const posted = await sharp(picture).resize(1000).jpeg({ quality: 70 }).toBuffer()
    expect((await sharp(posted).metadata()).exif).toBeUndefined()
    expect(await identifyCopy({ payload, bytes: posted })).toMatchObject({ serial: card.serial })
  })

  it('without a serial is refused', async () => {
    const plain = await sharp({ create: { width: 200, height: 200, channels: 3, background: '#336699' } }).webp().toBuffer()
    await expect(identifyCopy({ payload, bytes: plain })).rejects.toMatchObject({ status: 422, code: 'no-serial' })
    await expect(identifyCopy({ payload, bytes: (await sharp({ create: { width: 900, height: 900, channels: 3, background: '#336699' } }).png().toBuffer()).subarray(0, 60) })).rejects.toMatchObject({ status: 422 })
  })
})

describe('serialIn', () => {
  it('takes the last serial that can be one', () => {
    expect(serialIn([`TD-0000-0000-0000-0 ${copy.serial.toLowerCase()}`, 'TD-AAAA-AAAA-AAAA-A'])).toBe(copy.serial)
    expect(serialIn(['HC-0000-0000-0000-0', 'nothing'])).toBeUndefined()
  })
})
