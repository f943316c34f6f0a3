import { createHash } from 'node:crypto'
import { strFromU8, unzipSync } from 'fflate'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { coBrandAsset } from '~/media/copies/co-brand-asset'
import { copyPicture } from '~/media/copies/copy-picture'
import { findTemplateZones } from '~/media/templates/find-template-zones'
import { measureTemplate } from '~/media/templates/measure-template'
import { closePdfWorkers } from '~/media/pdf/pdf-pages'
import { closeThreads } from '~/src/platform/own-thread'
import { makeDeck, pictureBox, textBox } from '../../factories/deck'
import { type Door, openDoor, tokenOf } from '../../factories/http'
import { makeViewer, openPortal, type Portal } from '../../factories/portal'
import { makeRow, type Upload } from '../../factories/make-row'
import { makeScenario, type Scenario } from '../../factories/scenario'

const PPTX = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'

let portal: Portal
let payload: Payload
let scenario: Scenario
let door: Door
let token: string
let file: string

const create = (collection: string, data: Record<string, unknown>, file?: Upload) => makeRow(payload, collection, data, file)
const upload = (data: Buffer, name = 'deck.pptx') => create('files', {}, { name, data, mimetype: PPTX })
/** As the admin's form holds what was found. */
const rowsOf = async (fileId: string) => {
  const found = await findTemplateZones({ payload, viewer: await makeViewer(payload, 'marketing'), fileId })
  return found.map(({ id, ...zone }) => ({ ...zone, name: id }))
}

beforeAll(async () => {
  portal = await openPortal()
  payload = portal.payload
  scenario = await makeScenario(payload)
  door = await openDoor(payload)
  token = await tokenOf(payload, scenario.own.user)
  const thumbnail = await sharp({ create: { width: 256, height: 144, channels: 3, background: '#0F5C5C' } }).jpeg().toBuffer()
  file = await upload(await makeDeck({ slide: textBox('{{tandem.', 'company}} by {{tandem.user}}: {{tandem.text.claim}}') + pictureBox('tandem.logo'), more: { 'docProps/thumbnail.jpeg': thumbnail } }))
  await create('assets', { title: 'Pitch', slug: 'pitch', kind: 'presentation', language: 'en', file, zones: await rowsOf(file), _status: 'published' })
})

afterAll(async () => {
  await door.close()
  await Promise.all([closePdfWorkers(), closeThreads()])
  await portal.close()
})

describe('a copy of a deck', () => {
  it('is made through the API and downloaded as a deck with the words in it', async () => {
    const { status, body } = await door.v1('POST', '/assets/pitch/copies', { token, body: { inputs: { claim: 'Faster at the edge' } } })
    expect(status).toBe(201)
    const { serial, sha256 } = body as { serial: string; sha256: string }
    const answer = await door.fetch(`/copies/${serial}/file`, token)
    const bytes = Buffer.from(await answer.arrayBuffer())
    expect(answer.headers.get('content-type')).toBe(PPTX)
    expect(answer.headers.get('content-disposition')).toContain(`${serial}.pptx`)
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256)
    const parts = unzipSync(bytes)
    const slide = strFromU8(parts['ppt/slides/slide1.xml'] ?? new Uint8Array())
    expect(slide.replace(/<[^>]+>/g, '').trim()).toBe(`Own Company by ${scenario.own.user.name}: Faster at the edge`)
    expect(Object.keys(parts)).toContain('ppt/media/tandem-logo.png')
    expect(strFromU8(parts['docProps/core.xml'] ?? new Uint8Array())).toContain(serial)
  })

  it('is the same when asked for again, and another for another person whose name it says', async () => {
    const make = (viewer: Scenario['own']['user']) => coBrandAsset({ payload, viewer, slug: 'pitch', inputs: { claim: 'Again' } })
    const { copy } = await make(scenario.own.user)
    expect((await make(scenario.own.user)).copy.serial).toBe(copy.serial)
    expect((await make(scenario.own.admin)).copy.serial).not.toBe(copy.serial)
  })

  it('is pictured by a sketch of its slide, on proof sheets and for reviewers', async () => {
    const { copy } = await coBrandAsset({ payload, viewer: scenario.own.user, slug: 'pitch', inputs: { claim: 'Seen' } })
    const picture = await copyPicture(copy)
    expect(await sharp(picture).metadata()).toMatchObject({ format: 'jpeg', width: 320, height: 180 })
    // The logo of the company stands at 72 by 72 points, as wide as two inches.
    const { data, info } = await sharp(picture).raw().toBuffer({ resolveWithObject: true })
    const at = (x: number, y: number) => [...data.subarray((y * info.width + x) * info.channels, (y * info.width + x) * info.channels + 3)]
    expect(at(48, 36).map((value, i) => Math.abs(value - ([0x22, 0x44, 0x66][i] ?? 0)) < 24)).toEqual([true, true, true])
    expect(at(300, 160)).toEqual([255, 255, 255])
  })
})

describe('the preview of a deck', () => {
  const ask = async (body: object) => door.v1('POST', '/assets/pitch/preview', { token, body })

  it('is a sketch of the slides on which something is filled, and makes no copy', async () => {
    const before = (await payload.db.count({ collection: 'copies', where: {} })).totalDocs
    const { status, body } = await ask({ inputs: { claim: 'One' }, width: 400 })
    expect(status).toBe(200)
    expect(body).toMatchObject({ width: 400, height: 225, pages: 1, places: { claim: [1], logo: [1] }, findings: [] })
    const pictureOf = (answer: unknown) => (answer as { picture: string }).picture
    expect(await sharp(Buffer.from(pictureOf(body).replace('data:image/webp;base64,', ''), 'base64')).metadata()).toMatchObject({ format: 'webp', width: 400, height: 225 })
    expect(pictureOf((await ask({ inputs: { claim: 'One' }, width: 400 })).body)).toBe(pictureOf(body))
    expect(pictureOf((await ask({ inputs: { claim: 'Two' }, width: 400 })).body)).not.toBe(pictureOf(body))
    expect((await payload.db.count({ collection: 'copies', where: {} })).totalDocs).toBe(before)
  })

  it('is refused of a slide that shows nothing of a partner', async () => {
    expect((await ask({ inputs: { claim: 'One' }, page: 2 })).status).toBe(404)
  })
})

describe('a deck as a template', () => {
  it('shows the preview it brings along, has no pages to place zones on, and holds zones', async () => {
    const viewer = await makeViewer(payload, 'marketing')
    expect(await measureTemplate({ payload, viewer, fileId: file })).toEqual({ pages: [], unit: 'pt', finds: true })
    expect((await rowsOf(file)).map(({ name, kind }) => [name, kind])).toEqual([['logo', 'logo'], ['company', 'text'], ['user', 'text'], ['claim', 'text']])
    const picture = await door.fetch('/assets/pitch/pages/1/480', token)
    expect(await sharp(Buffer.from(await picture.arrayBuffer())).metadata()).toMatchObject({ format: 'webp', width: 256 })
  })

  it('is refused at its file when it has macros, or a placeholder without a zone', async () => {
    const publish = async (deck: Buffer, zones: unknown[]) => create('assets', { title: 'Bad', slug: `bad-${Date.now()}`, kind: 'presentation', language: 'en', file: await upload(deck), zones, _status: 'published' })
    const rows = await rowsOf(file)
    const at = (message: string) => ({ data: { errors: [{ path: 'file', message: expect.stringContaining(message) as string }] } })
    await expect(publish(await makeDeck({ slide: textBox('{{tandem.company}}'), more: { 'ppt/vbaProject.bin': 'VBA' } }), rows)).rejects.toMatchObject(at('macros'))
    await expect(publish(await makeDeck({ slide: textBox('{{tandem.text.other}}') }), rows)).rejects.toMatchObject(at('other has none'))
  })
})
