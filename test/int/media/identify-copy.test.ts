import type { Payload } from 'payload'
import { PDFDocument } from 'pdf-lib'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { coBrandAsset } from '~/media/co-brand-asset'
import { readCopyBytes } from '~/media/copy-bytes'
import { identifyCopy, serialIn } from '~/media/identify-copy'
import { closePdfWorkers, renderPage } from '~/media/pdf-pages'
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

describe('serialIn', () => {
  it('takes the last serial that can be one', () => {
    expect(serialIn([`TD-0000-0000-0000-0 ${copy.serial.toLowerCase()}`, 'TD-AAAA-AAAA-AAAA-A'])).toBe(copy.serial)
    expect(serialIn(['HC-0000-0000-0000-0', 'nothing'])).toBeUndefined()
  })
})
