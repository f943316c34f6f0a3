import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askForBrands } from '~/collections/telling/ask-for-brands'
import { coBrandAsset } from '~/media/copies/co-brand-asset'
import { listCopies } from '~/media/copies/list-copies'
import { readCopyBytes } from '~/media/copies/copy-bytes'
import { FROM_THE_FIRST, renewCopies } from '~/media/copies/renew-copies'
import { regenerateCopy } from '~/media/copies/regenerate-copies'
import { readBulkRun } from '~/media/bulk/read-bulk-run'
import { startBulkRun } from '~/media/bulk/start-bulk-run'
import { MOST_PICTURES, addPicture } from '~/media/pictures/add-picture'
import { changePicture, removePicture } from '~/media/pictures/change-picture'
import { listPictures } from '~/media/pictures/list-pictures'
import { tryZones } from '~/media/templates/try-zones'
import { previewCopy } from '~/media/preview/preview-copy'
import type { CopyRow, PictureRow } from '~/media/rows'
import type { StoredZone } from '~/media/zones/stored-zones'
import { isProblem } from '~/src/platform/problem'
import { type Door, openDoor, tokenOf } from '../../factories/http'
import { makeRow } from '../../factories/make-row'
import { striped } from '../../factories/partner-picture'
import { makeViewer, openPortal, type Portal, runJobs } from '../../factories/portal'
import { makeScenario, type Scenario } from '../../factories/scenario'
import { PDFDocument } from 'pdf-lib'

let portal: Portal
let scenario: Scenario
let door: Door

beforeAll(async () => {
  portal = await openPortal()
  scenario = await makeScenario(portal.payload)
  door = await openDoor(portal.payload)
})

afterAll(async () => {
  await door.close()
  await portal.close()
})

const ZONE: StoredZone = { kind: 'image', name: 'photo', pages: 'first', x: 40, y: 40, width: 240, height: 120, align: 'center', label: 'Your team' }
const photo = (colour: string, { width = 1_200, height = 800 } = {}) => sharp({ create: { width, height, channels: 3, background: colour } }).jpeg().toBuffer()

async function pdf(title: string): Promise<{ name: string; data: Buffer; mimetype: string }> {
  const document = await PDFDocument.create()
  document.setTitle(title)
  document.addPage([595, 842])
  return { name: `${title}.pdf`, data: Buffer.from(await document.save()), mimetype: 'application/pdf' }
}

/** A published sheet with a place for a picture. */
async function sheet(slug: string, zone: Partial<StoredZone> = {}): Promise<string> {
  const file = await makeRow(portal.payload, 'files', {}, await pdf(slug))
  return makeRow(portal.payload, 'assets', { title: slug, slug, kind: 'flyer', language: 'en', file, zones: [{ ...ZONE, ...zone }], _status: 'published' })
}

const problem = async (doing: Promise<unknown>) => {
  const error = await doing.then(() => undefined, (caught: unknown) => caught)
  if (!isProblem(error)) throw error ?? new Error('It went well')
  return { status: error.status, code: error.code, fields: (error.errors ?? []).map(({ field, rule }) => `${field} ${rule}`) }
}

const send = async (viewer: Scenario['own']['user'], bytes: Buffer, name = 'team.jpg') => {
  const answer = await door.fetch(`/pictures?name=${encodeURIComponent(name)}`, await tokenOf(portal.payload, viewer), { method: 'POST', headers: { 'Content-Type': 'image/jpeg' }, body: new Uint8Array(bytes) })
  return { status: answer.status, body: (await answer.json()) as { id: string; name: string; inKit: boolean; type?: string; errors?: { field: string }[] } }
}

describe('a picture of a company', () => {
  it('is uploaded by anybody of it, once however often it is sent, and seen by its people alone', async () => {
    const { own, other } = scenario
    const { status, body } = await send(own.user, await photo('#884422'), 'Our  team.JPG')
    expect({ status, name: body.name, inKit: body.inKit }).toEqual({ status: 201, name: 'Our team', inKit: false })
    expect(await send(own.admin, await photo('#884422'))).toMatchObject({ status: 200, body: { id: body.id } })
    const [mine, theirs] = [await tokenOf(portal.payload, own.admin), await tokenOf(portal.payload, other.admin)]
    const file = await door.fetch(`/pictures/${body.id}/file`, mine)
    expect({ status: file.status, type: file.headers.get('content-type'), shared: file.headers.get('cache-control') }).toMatchObject({ status: 200, type: 'image/jpeg', shared: expect.stringContaining('private') as unknown })
    const etag = file.headers.get('etag') ?? ''
    expect((await door.fetch(`/pictures/${body.id}/file`, mine, { headers: { 'If-None-Match': etag } })).status).toBe(304)
    const small = await door.fetch(`/pictures/${body.id}/file?size=small`, mine)
    expect(await sharp(Buffer.from(await small.arrayBuffer())).metadata()).toMatchObject({ format: 'webp', width: 320 })
    for (const path of ['/file', '/file?size=small']) expect((await door.fetch(`/pictures/${body.id}${path}`, theirs)).status).toBe(404)
    expect((await door.v1('PATCH', `/pictures/${body.id}`, { token: theirs, body: { name: 'Ours now' } })).status).toBe(404)
    expect((await door.v1('DELETE', `/pictures/${body.id}`, { token: theirs })).status).toBe(404)
    expect((await listPictures({ payload: portal.payload, viewer: other.admin })).map(({ id }) => id)).not.toContain(body.id)
    const rest = await door.rest('GET', '/pictures?limit=100', { token: theirs })
    expect(rest.text).not.toContain(body.id)
  })

  it('is refused by name when it is none, and too large before it is read', async () => {
    expect(await send(scenario.own.user, Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toMatchObject({ status: 422, body: { errors: [{ field: 'picture' }] } })
    expect(await send(scenario.own.user, Buffer.alloc(15 * 1024 * 1024 + 1))).toMatchObject({ status: 413 })
  })

  it('goes into the brand kit and out by administrators; others remove only what they uploaded', async () => {
    const { payload } = portal
    const { own } = scenario
    const colleague = await makeViewer(payload, 'partner-user', own.id)
    const { picture } = await addPicture({ payload, viewer: colleague, name: 'Ours', bytes: await photo('#225544') })
    expect(await problem(changePicture({ payload, viewer: colleague, id: picture.id, inKit: true }))).toMatchObject({ status: 403, code: 'not-your-brand' })
    expect(await problem(removePicture({ payload, viewer: own.user, id: picture.id }))).toMatchObject({ status: 403, code: 'not-your-picture' })
    expect(await problem(changePicture({ payload, viewer: own.user, id: picture.id, name: 'Mine' }))).toMatchObject({ status: 403 })
    expect((await changePicture({ payload, viewer: own.admin, id: picture.id, inKit: true })).inKit).toBe(true)
    expect(await problem(removePicture({ payload, viewer: colleague, id: picture.id }))).toMatchObject({ status: 403 })
    await changePicture({ payload, viewer: own.admin, id: picture.id, inKit: false })
    expect((await changePicture({ payload, viewer: colleague, id: picture.id, name: '  The\nhouse ' })).name).toBe('The house')
    await removePicture({ payload, viewer: colleague, id: picture.id })
    expect((await listPictures({ payload, viewer: own.admin })).map(({ id }) => id)).not.toContain(picture.id)
    const again = await addPicture({ payload, viewer: own.user, name: 'Back', bytes: await photo('#225544') })
    expect({ id: again.picture.id, created: again.created, inKit: again.picture.inKit, name: again.picture.name }).toEqual({ id: picture.id, created: true, inKit: false, name: 'Back' })
  })

  it('is one of a hundred at most', async () => {
    const { payload } = portal
    const viewer = await makeViewer(payload, 'partner-user', scenario.other.id)
    const have = (await listPictures({ payload, viewer })).length
    for (let i = have; i < MOST_PICTURES; i += 1) {
      await makeRow(payload, 'pictures', { key: `${scenario.other.id}:${i}`, partner: scenario.other.id, name: `No. ${i}`, blob: 'x', thumb: 'x', mimeType: 'image/jpeg', width: 1, height: 1, bytes: 1, sha256: `${i}` })
    }
    expect(await problem(addPicture({ payload, viewer, name: '', bytes: await photo('#010203') }))).toMatchObject({ status: 409, code: 'too-many-pictures' })
    const [first] = (await listPictures({ payload, viewer: scenario.other.admin })).filter(({ name }) => name.startsWith('No.'))
    await removePicture({ payload, viewer: scenario.other.admin, id: first?.id ?? '' })
    expect((await addPicture({ payload, viewer, name: '', bytes: await photo('#010203') })).picture.name).toBe('Picture')
  })
})

describe('a copy with a picture', () => {
  it('holds it as it is kept, is another copy with another picture, and says its name', async () => {
    const { payload } = portal
    const { own } = scenario
    await sheet('with-photo')
    const one = await addPicture({ payload, viewer: own.user, name: 'Warehouse at dawn', bytes: await striped({ width: 1_200, height: 600 }) })
    const two = await addPicture({ payload, viewer: own.user, name: 'Workshop', bytes: await photo('#7799aa') })
    const make = (id: string) => coBrandAsset({ payload, viewer: own.user, slug: 'with-photo', inputs: { photo: id } })
    const [first, second, again] = [await make(one.picture.id), await make(two.picture.id), await make(one.picture.id)]
    expect([first.copy.serial === second.copy.serial, first.copy.serial === again.copy.serial, again.created]).toEqual([false, true, false])
    const { blob } = one.picture
    const { blobStore } = await import('~/src/platform/storage/open-store')
    const kept = await blobStore().get(blob)
    expect((await readCopyBytes(first.copy))?.includes(kept ?? Buffer.from('nothing'))).toBe(true)
    const listed = (await listCopies({ payload, viewer: own.user })).find(({ serial }) => serial === first.copy.serial)
    expect(listed?.texts).toEqual(['Warehouse at dawn'])
    expect((await coBrandAsset({ payload, viewer: own.user, slug: 'with-photo', inputs: {} })).created).toBe(true)
  })

  it('takes none of another company, none that is gone, and none beside the brand kit where only that may be', async () => {
    const { payload } = portal
    const { own, other } = scenario
    await sheet('kit-photo', { media: 'kit', required: true })
    const { picture } = await addPicture({ payload, viewer: own.admin, name: 'Facade', bytes: await photo('#345678') })
    const make = (id: string | undefined, viewer = own.user) => coBrandAsset({ payload, viewer, slug: 'kit-photo', inputs: id === undefined ? {} : { photo: id } })
    const refusedFor = async (id: string | undefined, viewer = own.user) => (await problem(make(id, viewer))).fields
    expect(await refusedFor(undefined)).toEqual(['inputs.photo picture-required'])
    expect(await refusedFor(picture.id)).toEqual(['inputs.photo picture-not-in-kit'])
    await changePicture({ payload, viewer: own.admin, id: picture.id, inKit: true })
    expect((await make(picture.id)).created).toBe(true)
    for (const id of [other.picture, 'nonsense', 'f'.repeat(24), '0f8fad5b-d9cb-469f-a165-70867728950e']) expect(await refusedFor(id), id).toEqual(['inputs.photo picture-unknown'])
    expect(await refusedFor(picture.id, other.user)).toEqual(['inputs.photo picture-unknown'])
    expect(await problem(previewCopy({ payload, viewer: other.user, slug: 'kit-photo', inputs: { photo: picture.id }, page: 1, width: 200 }))).toMatchObject({ fields: ['inputs.photo picture-unknown'] })
    await removePicture({ payload, viewer: own.admin, id: picture.id })
    expect(await refusedFor(picture.id)).toEqual(['inputs.photo picture-unknown'])
  })

  it('is made anew with the picture it was made of, also where that was removed', async () => {
    const { payload } = portal
    const { own } = scenario
    const asset = await sheet('renewed', { media: 'kit' })
    const { picture } = await addPicture({ payload, viewer: own.admin, name: 'Yard', bytes: await photo('#556677') })
    await changePicture({ payload, viewer: own.admin, id: picture.id, inKit: true })
    const { copy } = await coBrandAsset({ payload, viewer: own.user, slug: 'renewed', inputs: { photo: picture.id } })
    await removePicture({ payload, viewer: own.admin, id: picture.id })
    await payload.update({ collection: 'assets', id: asset, data: { file: await makeRow(payload, 'files', {}, await pdf('renewed-2')) }, overrideAccess: true, depth: 0 })
    await runJobs(payload)
    const { copy: successor } = await regenerateCopy({ payload, viewer: own.user, serial: copy.serial })
    expect(successor.inputs).toEqual({ photo: picture.id })
    expect((await readCopyBytes(successor))?.includes('/DCTDecode')).toBe(true)
  })

  it('made anew by marketing has a picture of the brand kit where the newer edition asks for one', async () => {
    const { payload } = portal
    const { own } = scenario
    const staff = await makeViewer(payload, 'marketing')
    const asset = await sheet('grown')
    const { picture } = await addPicture({ payload, viewer: own.admin, name: 'Gate', bytes: await photo('#998877') })
    await changePicture({ payload, viewer: own.admin, id: picture.id, inKit: true })
    const { copy } = await coBrandAsset({ payload, viewer: own.user, slug: 'grown', inputs: {} })
    await payload.update({ collection: 'assets', id: asset, data: { file: await makeRow(payload, 'files', {}, await pdf('grown-2')), zones: [{ ...ZONE, required: true }] as never, _status: 'published' }, overrideAccess: true, depth: 0 })
    await runJobs(payload)
    expect((await problem(regenerateCopy({ payload, viewer: own.user, serial: copy.serial }))).fields).toEqual(['inputs.photo picture-required'])
    const told: CopyRow[] = []
    await renewCopies({ payload, assetId: asset, after: FROM_THE_FIRST, by: staff.id, tell: async (successor) => void told.push(successor) })
    expect(told.map(({ inputs }) => Object.keys(inputs ?? {}))).toEqual([['photo']])
  })

  it('is seen before it is made, and while a template is tried', async () => {
    const { payload } = portal
    const { own } = scenario
    const asset = await sheet('seen-photo', { required: true })
    const { picture } = await addPicture({ payload, viewer: own.user, name: 'Magenta', bytes: await photo('#ff00ff') })
    const magenta = async (bytes: Buffer) => {
      const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true })
      const at = (Math.round((100 / 842) * info.height) * info.width + Math.round((160 / 595) * info.width)) * 3
      return data[at]! > 220 && data[at + 1]! < 60 && data[at + 2]! > 220
    }
    const preview = async (inputs: Record<string, string>) => {
      const seen = await previewCopy({ payload, viewer: own.user, slug: 'seen-photo', inputs, page: 1, width: 600 })
      return 'picture' in seen ? seen.picture : Buffer.alloc(0)
    }
    expect(await magenta(await preview({ photo: picture.id }))).toBe(true)
    expect(await magenta(await preview({}))).toBe(false)
    await changePicture({ payload, viewer: own.admin, id: picture.id, inKit: true })
    const row = await payload.db.findOne<{ id: string; file: string }>({ collection: 'assets', where: { id: { equals: asset } } })
    const staff = await makeViewer(payload, 'marketing')
    const tried = (partnerId: string, media = 'any') => tryZones({ payload, viewer: staff, fileId: row?.file ?? '', partnerId, zones: [{ ...ZONE, media }], page: 1 })
    for (const one of [own.id, scenario.other.id]) expect((await tried(one, 'kit')).findings).toEqual([])
  })

  it('is not made of a mail, which shows no pictures of partners', async () => {
    const file = await makeRow(portal.payload, 'files', {}, { name: 'mail.html', data: Buffer.from('<!doctype html><html><head></head><body><p>{{company}}</p></body></html>'), mimetype: 'text/html' })
    const zones: StoredZone[] = [{ ...ZONE, kind: 'text', name: 'company', source: 'partnerName' }, ZONE]
    await expect(makeRow(portal.payload, 'assets', { title: 'Mail', slug: 'photo-mail', kind: 'flyer', language: 'en', file, zones, _status: 'published' })).rejects.toMatchObject({ data: { errors: [{ path: 'file', message: expect.stringContaining('Take the zone photo out') as unknown }] } })
  })

  it('in bulk takes a picture of each partner’s brand kit where one must be, and says who has none', async () => {
    const { payload } = portal
    const { own, other } = scenario
    const staff = await makeViewer(payload, 'marketing')
    await sheet('bulk-photo', { required: true })
    await sheet('bulk-free')
    const start = (slug: string, inputs: Record<string, string> = {}) => startBulkRun({ payload, viewer: staff, name: slug, slug, partners: [own.id, other.id], inputs })
    expect((await problem(start('bulk-photo', { photo: own.picture }))).fields).toEqual(['inputs.photo undefined'])
    const { docs: kit } = await payload.db.find<PictureRow>({ collection: 'pictures', where: { and: [{ partner: { equals: own.id } }, { inKit: { equals: true } }] }, sort: 'createdAt', pagination: false })
    const runs = [await start('bulk-photo'), await start('bulk-free')]
    await runJobs(payload)
    const [required, free] = await Promise.all(runs.map(({ id }) => readBulkRun({ payload, viewer: staff, runId: id })))
    expect(required?.toMend).toMatchObject([{ partner: { id: other.id }, problem: 'picture-missing' }])
    expect(await askForBrands({ payload, viewer: staff, runId: runs[0]?.id ?? '' })).toEqual({ people: 1 })
    const copyOf = async (partner: string, run = required) => payload.db.findOne<CopyRow>({ collection: 'copies', where: { id: { equals: run?.items.find((item) => item.partner === partner)?.copy ?? '' } } })
    expect((await copyOf(own.id))?.inputs).toEqual({ photo: kit[0]?.id })
    expect(free?.toMend).toEqual([])
    expect((await copyOf(own.id, free))?.inputs).toEqual({})
  })
})
