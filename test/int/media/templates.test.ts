import type { Payload } from 'payload'
import { PDFDocument } from 'pdf-lib'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findTemplateZones } from '~/media/templates/find-template-zones'
import { listBrandedPartners } from '~/media/brand/list-branded-partners'
import { measureTemplate } from '~/media/templates/measure-template'
import { saveBrandKit } from '~/media/brand/save-brand-kit'
import type { StoredZone } from '~/media/zones/stored-zones'
import { tryZones } from '~/media/templates/try-zones'
import type { Viewer } from '~/src/policy/viewer'
import { makeDeck, textBox } from '../../factories/deck'
import { signedFormPdf } from '../../factories/pdf-cases'
import { makePartner, makeViewer, openPortal, type Portal } from '../../factories/portal'

let portal: Portal
let payload: Payload
let marketing: Viewer
let branded: string
let unbranded: string
let fileId: string
let pictureId: string
let captionsId: string

const upload = async (name: string, bytes: Buffer, mimetype: string): Promise<string> => {
  const create = payload.create.bind(payload) as unknown as (args: Record<string, unknown>) => Promise<{ id: string }>
  return (await create({ collection: 'files', overrideAccess: true, depth: 0, data: {}, file: { name, data: bytes, mimetype, size: bytes.length } })).id
}

const zone = (more: Partial<StoredZone> = {}): StoredZone => ({ kind: 'text', name: 'headline', pages: 'last', x: 50, y: 100, width: 200, height: 40, source: 'partnerName', plate: '#C81E1E', ...more })

/** The zones found in a file that is filled by names, as the admin's form holds them. */
const namedRows = async (id: string): Promise<StoredZone[]> =>
  (await findTemplateZones({ payload, viewer: marketing, fileId: id })).map(({ id: name, pages: _, ...rest }) => ({ ...rest, name, pages: 'all' }) as StoredZone)

beforeAll(async () => {
  portal = await openPortal()
  payload = portal.payload
  marketing = await makeViewer(payload, 'marketing')
  ;[branded, unbranded] = [await makePartner(payload, { name: 'Branded' }), await makePartner(payload, { name: 'Bare' })]
  const logo = await sharp({ create: { width: 600, height: 200, channels: 4, background: '#224466' } }).png().toBuffer()
  const admin = await makeViewer(payload, 'partner-admin', branded)
  for (const primary of ['#224466', '#664422']) await saveBrandKit({ payload, viewer: admin, input: { primary, contact: { company: 'Branded' } }, logo })
  const document = await PDFDocument.create()
  document.addPage([595, 842])
  const last = document.addPage([842, 595])
  document.getForm().createTextField('tandem.qr').addToPage(last, { x: 40, y: 40, width: 80, height: 80, borderWidth: 0 })
  fileId = await upload('template.pdf', Buffer.from(await document.save()), 'application/pdf')
  pictureId = await upload('picture.png', await sharp({ create: { width: 600, height: 200, channels: 3, background: '#ffffff' } }).png().toBuffer(), 'image/png')
  captionsId = await upload('captions.vtt', Buffer.from('WEBVTT\n'), 'text/vtt')
})

afterAll(() => portal.close())

describe('trying zones', () => {
  it('draws the page that a partner would get, and makes no copy of it', async () => {
    const { picture, findings } = await tryZones({ payload, viewer: marketing, fileId, partnerId: branded, page: 2, zones: [zone()] })
    const { data, info } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true })
    const scale = info.width / 842
    const at = (x: number, y: number) => [...data.subarray((Math.round(y * scale) * info.width + Math.round(x * scale)) * 3).subarray(0, 3)]
    expect(at(52, 102)[0]).toBeGreaterThan(170)
    expect(at(52, 102)[1]).toBeLessThan(80)
    expect(Math.min(...at(45, 95))).toBeGreaterThan(245)
    expect(findings.map(({ code }) => code)).not.toContain('zone-off-page')
    expect((await payload.db.find({ collection: 'copies', limit: 1 })).docs).toEqual([])
  })

  it('draws a picture as a partner would get it', async () => {
    const { picture, findings } = await tryZones({ payload, viewer: marketing, fileId: pictureId, partnerId: branded, page: 1, zones: [zone({ color: '#FFFFFF' })] })
    const { data, info } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true })
    expect([info.width, info.height]).toEqual([600, 200])
    expect(data[(102 * 600 + 52) * 3]).toBeGreaterThan(170)
    expect(data[(90 * 600 + 52) * 3 + 1]).toBeGreaterThan(245)
    expect(findings).toEqual([])
    await expect(tryZones({ payload, viewer: marketing, fileId: pictureId, partnerId: branded, page: 2, zones: [zone()] })).rejects.toMatchObject({ status: 404 })
  })

  it('sketches the slide of a deck that something is filled on, and says how many there are', async () => {
    const deck = await upload('deck.pptx', await makeDeck({ slide: textBox('{{tandem.company}} says {{tandem.text.claim}}') }), 'application/vnd.openxmlformats-officedocument.presentationml.presentation')
    const zones = await namedRows(deck)
    const { picture, findings, pages } = await tryZones({ payload, viewer: marketing, fileId: deck, partnerId: branded, page: 1, zones })
    expect((await sharp(picture).metadata()).format).toBe('webp')
    expect([pages, findings]).toEqual([1, []])
    const other = await tryZones({ payload, viewer: marketing, fileId: deck, partnerId: branded, page: 1, zones: zones.map((row) => ({ ...row, label: 'Words of another label' })) })
    expect(Buffer.compare(other.picture, picture)).not.toBe(0)
    await expect(tryZones({ payload, viewer: marketing, fileId: deck, partnerId: branded, page: 2, zones })).rejects.toMatchObject({ status: 404 })
  })

  it('draws the words and the logo of a mail', async () => {
    const mail = await upload('mail.html', Buffer.from('<!doctype html><html><head><title>Come</title></head><body bgcolor="#ffffff"><img src="{{logo}}" width="160" alt=""><p>{{company}}</p></body></html>'), 'text/html')
    const zones = await namedRows(mail)
    const attempt = async (partnerId: string) => tryZones({ payload, viewer: marketing, fileId: mail, partnerId, page: 1, zones })
    const { picture, findings } = await attempt(branded)
    expect((await sharp(picture).metadata()).format).toBe('webp')
    expect(findings).toEqual([])
    await expect(attempt(unbranded)).rejects.toMatchObject({ status: 409, code: 'no-brand-kit' })
  })

  it('tells what the maker of a copy would be told', async () => {
    const { findings } = await tryZones({ payload, viewer: marketing, fileId, partnerId: branded, page: 1, zones: [zone({ pages: 'all', x: 500, width: 300 })] })
    expect(findings).toContainEqual({ code: 'zone-off-page', zone: 'headline', page: 1 })
  })

  it('tells what no copy has of the file', async () => {
    const document = await PDFDocument.create()
    document.addPage([300, 200])
    document.addJavaScript('hello', 'app.alert(1)')
    const active = await upload('active.pdf', Buffer.from(await document.save()), 'application/pdf')
    const { removed } = await tryZones({ payload, viewer: marketing, fileId: active, partnerId: branded, page: 1, zones: [zone()] })
    expect(removed).toEqual([{ what: 'javascript', count: 1 }])
  })

  it('takes a signed file where its copies may go without the signature, and says so', async () => {
    const signed = await upload('signed.pdf', signedFormPdf(), 'application/pdf')
    const attempt = (dropSignature: boolean) => tryZones({ payload, viewer: marketing, fileId: signed, partnerId: branded, page: 1, zones: [zone()], dropSignature })
    await expect(attempt(false)).rejects.toMatchObject({ status: 422, code: 'pdf-signed' })
    expect((await attempt(true)).removed).toEqual([{ what: 'signature', count: 3 }])
  })

  it('names the zone that is not right, and what stands in the way', async () => {
    const attempt = (change: Partial<Parameters<typeof tryZones>[0]>) => tryZones({ payload, viewer: marketing, fileId, partnerId: branded, page: 1, zones: [zone()], ...change })
    await expect(attempt({ zones: [zone(), zone({ name: 'second', width: 2 })] })).rejects.toMatchObject({ status: 422, code: 'invalid-zones', errors: [{ field: 'zones.1.width' }] })
    await expect(attempt({ partnerId: unbranded })).rejects.toMatchObject({ status: 409, code: 'no-brand-kit' })
    await expect(attempt({ page: 3 })).rejects.toMatchObject({ status: 404 })
    await expect(attempt({ fileId: captionsId })).rejects.toMatchObject({ status: 422, code: 'no-template' })
  })
})

describe('an uploaded file', () => {
  it('is measured page by page, and searched for zones', async () => {
    expect(await measureTemplate({ payload, viewer: marketing, fileId })).toEqual({ pages: [{ width: 595, height: 842 }, { width: 842, height: 595 }], unit: 'pt', finds: true })
    expect(await findTemplateZones({ payload, viewer: marketing, fileId })).toMatchObject([{ id: 'qr', kind: 'qr', pages: 'last', y: 475 }])
  })

  it('that is a picture is one page, in pixels, and holds no zones of a designer', async () => {
    expect(await measureTemplate({ payload, viewer: marketing, fileId: pictureId })).toEqual({ pages: [{ width: 600, height: 200 }], unit: 'px', finds: false })
    await expect(findTemplateZones({ payload, viewer: marketing, fileId: pictureId })).rejects.toMatchObject({ status: 422, code: 'nothing-to-find' })
    await expect(measureTemplate({ payload, viewer: marketing, fileId: captionsId })).rejects.toMatchObject({ status: 422, code: 'no-template' })
  })

  it('is for marketing and administrators only, whatever is asked of it', async () => {
    for (const viewer of [await makeViewer(payload, 'channel'), await makeViewer(payload, 'partner-user', branded)]) {
      for (const use of [measureTemplate, findTemplateZones]) await expect(use({ payload, viewer, fileId })).rejects.toMatchObject({ status: 403, code: 'not-your-room' })
    }
  })
})

describe('partners to try with', () => {
  it('are those with a brand kit, each once', async () => {
    expect(await listBrandedPartners({ payload })).toEqual([{ id: branded, name: 'Branded' }])
  })
})
