import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { coBrandAsset } from '~/media/copies/co-brand-asset'
import { copyPicture } from '~/media/copies/copy-picture'
import { listCopies } from '~/media/copies/list-copies'
import { openAsset } from '~/media/assets/open-asset'
import { closePdfWorkers } from '~/media/pdf/pdf-pages'
import { redriveTemplates } from '~/media/templates/redrive-templates'
import { regenerateCopies } from '~/media/copies/regenerate-copies'
import type { CopyRow } from '~/media/rows'
import { type Door, openDoor, tokenOf } from '../../factories/http'
import { openPortal, type Portal, runJobs } from '../../factories/portal'
import { makeRow, type Upload } from '../../factories/make-row'
import { makeScenario, type Scenario } from '../../factories/scenario'

let portal: Portal
let payload: Payload
let scenario: Scenario
let door: Door
let token: string
let copy: CopyRow

const create = (collection: string, data: Record<string, unknown>, file?: Upload) => makeRow(payload, collection, data, file)
const picture = (background: string, format: 'png' | 'jpeg' = 'jpeg') => sharp({ create: { width: 1200, height: 630, channels: 3, background } }).toFormat(format).toBuffer()
const upload = async (data: Buffer, mimetype = 'image/jpeg') => create('files', {}, { name: `card-${Date.now()}.${mimetype === 'image/png' ? 'png' : 'jpg'}`, data, mimetype })
const ZONES = [
  { kind: 'logo', name: 'logo', pages: 'all', x: 60, y: 480, width: 300, height: 100, plate: '#FFFFFF' },
  { kind: 'text', name: 'claim', pages: 'all', x: 60, y: 60, width: 900, height: 120, source: 'free', label: 'Claim', maxSize: 60, minSize: 20, color: '#FFFFFF' },
]

beforeAll(async () => {
  portal = await openPortal()
  payload = portal.payload
  scenario = await makeScenario(payload)
  door = await openDoor(payload)
  token = await tokenOf(payload, scenario.own.user)
  await create('assets', { title: 'Social card', slug: 'social-card', kind: 'image', language: 'en', file: await upload(await picture('#10302c')), zones: ZONES, _status: 'published' })
})

afterAll(async () => {
  await door.close()
  await closePdfWorkers()
  await portal.close()
})

const make = (claim = 'Faster at the edge') => coBrandAsset({ payload, viewer: scenario.own.user, slug: 'social-card', inputs: { claim } })

describe('a copy of a picture', () => {
  it('is made through the API with its inputs, and downloaded as what it is', async () => {
    const { status, body } = await door.v1('POST', '/assets/social-card/copies', { token, body: { inputs: { claim: 'Faster at the edge' } } })
    expect(status).toBe(201)
    expect(body).toMatchObject({ state: 'current', warnings: [] })
    copy = (await make()).copy
    expect(body).toMatchObject({ serial: copy.serial, sha256: copy.sha256 })
    const answer = await door.fetch(`/copies/${copy.serial}/file`, token)
    const bytes = Buffer.from(await answer.arrayBuffer())
    expect(answer.headers.get('content-type')).toBe('image/jpeg')
    expect(answer.headers.get('content-disposition')).toContain(`${copy.serial}.jpg`)
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(copy.sha256)
    expect(bytes.length).toBe(copy.bytes)
    const { width, height, format, exif } = await sharp(bytes).metadata()
    expect({ width, height, format }).toEqual({ width: 1200, height: 630, format: 'jpeg' })
    expect(exif?.toString('latin1')).toContain(copy.serial)
  })

  it('is the same when it is asked for again, and another with other words', async () => {
    expect((await make()).created).toBe(false)
    expect((await make('Another claim')).copy.serial).not.toBe(copy.serial)
  })

  it('is given in part, too', async () => {
    const answer = await door.fetch(`/copies/${copy.serial}/file`, token, { headers: { Range: 'bytes=0-9' } })
    expect(answer.status).toBe(206)
    expect(answer.headers.get('content-range')).toBe(`bytes 0-9/${copy.bytes}`)
  })

  it('is for people of its partner only', async () => {
    expect((await door.fetch(`/copies/${copy.serial}/file`, await tokenOf(payload, scenario.other.user))).status).toBe(404)
  })

  it('refuses a text that does not fit, by its input', async () => {
    await expect(make('W'.repeat(110))).rejects.toMatchObject({ status: 422, errors: [{ field: 'inputs.claim', rule: 'text-too-long' }] })
  })

  it('stands among the copies with what it is, and the asset says so before', async () => {
    const listed = await listCopies({ payload, viewer: scenario.own.user })
    expect(listed.find(({ serial }) => serial === copy.serial)).toMatchObject({ title: 'Social card', format: 'JPEG' })
    expect(listed.find(({ title }) => title === 'Open sheet')).toMatchObject({ format: 'PDF' })
    expect((await openAsset({ payload, viewer: scenario.own.user, slug: 'social-card', locale: 'en' })).coBrand).toMatchObject({ format: 'JPEG', inputs: [{ name: 'claim' }] })
  })

  it('is drawn for a proof sheet', async () => {
    expect(await sharp(await copyPicture(copy)).metadata()).toMatchObject({ format: 'jpeg', width: 320 })
  })

  it('is outdated by another edition, and made anew from it with the same words', async () => {
    const file = await upload(await picture('#f4f1ea'))
    await payload.update({ collection: 'assets', where: { slug: { equals: 'social-card' } }, data: { file, _status: 'published' }, overrideAccess: true, depth: 0 })
    await runJobs(payload)
    expect(await payload.db.findOne<CopyRow>({ collection: 'copies', where: { id: { equals: copy.id } } })).toMatchObject({ state: 'outdated' })
    const { made, failed } = await regenerateCopies({ payload, viewer: scenario.own.user })
    expect(failed).toEqual([])
    const { serial } = made.find(({ replaces }) => replaces === copy.serial) ?? { serial: '' }
    // White type on the pale picture of the new edition.
    expect(await payload.db.findOne<CopyRow>({ collection: 'copies', where: { serial: { equals: serial } } })).toMatchObject({ state: 'current', file, inputs: { claim: 'Faster at the edge' }, findings: [{ code: 'low-contrast', zone: 'claim' }] })
  })

  it('is given to nobody once it is recalled', async () => {
    const asset = await payload.db.findOne<{ id: string }>({ collection: 'assets', where: { slug: { equals: 'social-card' } } })
    await create('recalls', { asset: asset?.id, reason: 'A wrong claim' })
    await runJobs(payload)
    expect((await door.fetch(`/copies/${copy.serial}/file`, token)).status).toBe(410)
  })
})

describe('a picture as a template', () => {
  it('is refused at its file when no copy can be made of it, and kept as a draft', async () => {
    const broken = await upload((await picture('#10302c')).subarray(0, 1500))
    const draft = await create('assets', { title: 'Broken', slug: 'broken', kind: 'image', language: 'en', file: broken, zones: ZONES, _status: 'draft' })
    await expect(payload.update({ collection: 'assets', id: draft, data: { _status: 'published' }, overrideAccess: true, depth: 0 })).rejects.toMatchObject({ data: { errors: [{ path: 'file', message: expect.stringContaining('cannot be read') as string }] } })
  })

  it('is measured as it is turned', async () => {
    const id = await upload(await sharp(await picture('#10302c')).withMetadata({ orientation: 8 }).toBuffer())
    expect(await payload.db.findOne({ collection: 'files', where: { id: { equals: id } } })).toMatchObject({ pages: 1, pageWidth: 630, pageHeight: 1200 })
  })

  it('leaves the sweep nothing to prepare', async () => {
    await redriveTemplates({ payload })
    expect((await payload.db.find({ collection: 'payload-jobs', where: { taskSlug: { equals: 'prepare-template' } } })).docs).toEqual([])
  })
})
