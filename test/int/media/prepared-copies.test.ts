import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import { PDFDocument, PDFName, PDFString } from 'pdf-lib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { coBrandAsset } from '~/media/copies/co-brand-asset'
import { readCopyBytes } from '~/media/copies/copy-bytes'
import { copyPicture } from '~/media/copies/copy-picture'
import { partnerBrand } from '~/media/brand/partner-brand'
import { closePdfWorkers, describePdf } from '~/media/pdf/pdf-pages'
import { findPrepared, preparedFile } from '~/media/templates/prepared-files'
import { readBrandKit } from '~/media/brand/read-brand-kit'
import { redriveTemplates } from '~/media/templates/redrive-templates'
import type { AssetRow, BrandKitRow, CopyRow, FileRow } from '~/media/rows'
import { readZones } from '~/media/zones/stored-zones'
import { closeThreads } from '~/src/platform/own-thread'
import { blobStore } from '~/src/platform/storage/open-store'
import { type Door, openDoor, tokenOf } from '../../factories/http'
import { signedFormPdf } from '../../factories/pdf-cases'
import { openPortal, type Portal, runJobs } from '../../factories/portal'
import { makeScenario, type Scenario } from '../../factories/scenario'

let portal: Portal
let payload: Payload
let scenario: Scenario
let door: Door
let token: string
let copy: CopyRow
let whole: Buffer

beforeAll(async () => {
  portal = await openPortal()
  payload = portal.payload
  scenario = await makeScenario(payload)
  door = await openDoor(payload)
  token = await tokenOf(payload, scenario.own.user)
  copy = (await coBrandAsset({ payload, viewer: scenario.own.user, slug: 'open-sheet', inputs: { headline: 'Szybko i bezpiecznie' } })).copy
  whole = (await readCopyBytes(copy)) as Buffer
})

afterAll(async () => {
  await door.close()
  await Promise.all([closePdfWorkers(), closeThreads()])
  await portal.close()
})

const prepared = async () => (await readdir(path.join(process.env.DATA_DIR ?? '', 'files/prepared'))).sort()
const get = (headers: Record<string, string> = {}, method = 'GET') => door.fetch(`/copies/${copy.serial}/file`, token, { headers, method })

async function template(): Promise<{ asset: AssetRow; file: FileRow }> {
  const asset = (await payload.db.findOne<AssetRow>({ collection: 'assets', where: { slug: { equals: 'open-sheet' } } })) as AssetRow
  return { asset, file: (await payload.db.findOne<FileRow>({ collection: 'files', where: { id: { equals: asset.file } } })) as FileRow }
}

describe('a copy', () => {
  it('is its prepared file and a tail, with the size and the hash of both', async () => {
    expect(whole.length).toBe(copy.bytes)
    expect(createHash('sha256').update(whole).digest('hex')).toBe(copy.sha256)
    expect((await blobStore().stat(copy.blob))?.size).toBeLessThan(16_000)
    const { text, pages } = await describePdf(whole)
    expect(text).toContain('Szybko i bezpiecznie')
    expect(pages).toBe(1)
  })

  it('shares its prepared file with the others of its template, which is prepared once however many ask', async () => {
    const before = await prepared()
    const { asset, file } = await template()
    const zones = readZones(asset.zones, 'en').map((zone) => ({ ...zone, x: zone.x + 1 }))
    const asked = await Promise.all(Array.from({ length: 20 }, () => preparedFile({ file, zones })))
    expect(new Set(asked).size).toBe(1)
    // Where its zones are is no matter of the file's bytes.
    expect(asked[0]?.blob).toBe(copy.prepared)
    expect(await prepared()).toHaveLength(before.length + 1)
    const other = await coBrandAsset({ payload, viewer: scenario.other.user, slug: 'open-sheet', inputs: { headline: 'Another' } })
    expect(other.copy.prepared).toBe(copy.prepared)
    expect(await prepared()).toHaveLength(before.length + 1)
  })

  it('carries a logo that was encoded once for its brand kit', async () => {
    const kit = (await readBrandKit({ payload, partnerId: scenario.own.id })) as BrandKitRow
    const [one, other] = [await partnerBrand({ name: 'One' }, kit), await partnerBrand({ name: 'Other' }, kit)]
    expect(one.logo?.onLight).toBeDefined()
    expect(one.logo?.onLight).toBe(other.logo?.onLight)
  })

  it('does not say where its bytes lie', async () => {
    const { body } = await door.rest('GET', `/copies/${copy.id}`, { token })
    expect(body).toMatchObject({ serial: copy.serial })
    expect(body).not.toHaveProperty('prepared')
    expect(body).not.toHaveProperty('blob')
  })

  it('from before the engine, in one piece, is given and drawn as ever', async () => {
    const { file } = await template()
    const original = (await blobStore().get(`originals/${file.filename}`)) as Buffer
    await blobStore().put('copies/TD-old.pdf', original, { contentType: 'application/pdf' })
    const old = { ...copy, prepared: null, blob: 'copies/TD-old.pdf', sha256: 'a'.repeat(64) }
    expect(await readCopyBytes(old)).toEqual(original)
    expect(await copyPicture(old)).toBeInstanceOf(Buffer)
    await payload.db.updateOne({ collection: 'copies', id: copy.id, data: { prepared: null, blob: old.blob } })
    expect(Buffer.from(await (await get()).arrayBuffer())).toEqual(original)
    await payload.db.updateOne({ collection: 'copies', id: copy.id, data: { prepared: copy.prepared, blob: copy.blob } })
  })
})

describe('the download of a copy', () => {
  it('is whole, named, and known by its hash', async () => {
    const answer = await get()
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-length')).toBe(String(copy.bytes))
    expect(answer.headers.get('etag')).toBe(`"${copy.sha256}"`)
    expect(answer.headers.get('content-disposition')).toContain(`${copy.serial}.pdf`)
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(whole)
  })

  it('gives any part, also one across the border of its two blobs', async () => {
    const border = (await blobStore().stat(copy.prepared ?? ''))?.size ?? 0
    for (const [start, end] of [[0, 9], [border - 1, border], [border - 40, border + 40], [border, border + 9], [10, copy.bytes - 1]] as const) {
      const answer = await get({ Range: `bytes=${start}-${end}` })
      expect(answer.status).toBe(206)
      expect(answer.headers.get('content-range')).toBe(`bytes ${start}-${end}/${copy.bytes}`)
      expect(answer.headers.get('content-length')).toBe(String(end - start + 1))
      expect(Buffer.from(await answer.arrayBuffer())).toEqual(whole.subarray(start, end + 1))
    }
    expect(Buffer.from(await (await get({ Range: 'bytes=-30' })).arrayBuffer())).toEqual(whole.subarray(-30))
    expect((await get({ Range: `bytes=${copy.bytes}-` })).status).toBe(416)
  })

  it('spares whoever has it, and starts over for whoever has another', async () => {
    expect((await get({ 'If-None-Match': `"${copy.sha256}"` })).status).toBe(304)
    expect((await get({ Range: 'bytes=0-9', 'If-Range': `"${copy.sha256}"` })).status).toBe(206)
    expect((await get({ Range: 'bytes=0-9', 'If-Range': '"another"' })).status).toBe(200)
  })

  it('tells its size without its bytes', async () => {
    const answer = await get({}, 'HEAD')
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-length')).toBe(String(copy.bytes))
    expect(await answer.text()).toBe('')
  })

  it('is gone when either of its blobs is', async () => {
    await payload.db.updateOne({ collection: 'copies', id: copy.id, data: { prepared: 'prepared/none.pdf' } })
    expect((await get()).status).toBe(404)
    await payload.db.updateOne({ collection: 'copies', id: copy.id, data: { prepared: copy.prepared } })
  })
})

describe('a template', () => {
  const upload = async (bytes: Uint8Array): Promise<string> => {
    const create = payload.create.bind(payload) as unknown as (args: Record<string, unknown>) => Promise<{ id: string }>
    return (await create({ collection: 'files', data: {}, overrideAccess: true, depth: 0, file: { name: 'other.pdf', data: Buffer.from(bytes), mimetype: 'application/pdf', size: bytes.length } })).id
  }
  const setFile = (file: string, _status: 'draft' | 'published') => payload.update({ collection: 'assets', where: { slug: { equals: 'spread-sheet' } }, data: { file, _status }, draft: _status === 'draft', overrideAccess: true, depth: 0 })

  it('of which no copy can be made is refused at its file when it is published, and kept as a draft', async () => {
    const document = await PDFDocument.create()
    document.addPage()
    document.catalog.set(PDFName.of('AcroForm'), document.context.obj({ Fields: [document.context.obj({ FT: 'Sig', T: PDFString.of('by'), V: { Type: 'Sig' } })] }))
    const signed = await upload(await document.save())
    expect((await setFile(signed, 'draft')).errors).toEqual([])
    const id = (await payload.db.findOne<AssetRow>({ collection: 'assets', where: { slug: { equals: 'spread-sheet' } } }))?.id ?? ''
    await expect(payload.update({ collection: 'assets', id, data: { file: signed, _status: 'published' }, overrideAccess: true, depth: 0 })).rejects.toMatchObject({ data: { errors: [{ path: 'file', message: expect.stringContaining('signed') as string }] } })
  })

  it('that is signed goes out once somebody has chosen that copies lose the signature, and is refused when they choose otherwise', async () => {
    const { id, file: before } = (await payload.db.findOne<AssetRow>({ collection: 'assets', where: { slug: { equals: 'spread-sheet' } } })) as AssetRow
    const signed = await upload(signedFormPdf())
    const publish = (file: string, dropSignature: boolean) => payload.update({ collection: 'assets', id, data: { file, dropSignature, _status: 'published' }, overrideAccess: true, depth: 0 })
    await publish(signed, true)
    const { copy: unsigned } = await coBrandAsset({ payload, viewer: scenario.own.user, slug: 'spread-sheet', inputs: {} })
    expect((await readCopyBytes(unsigned))?.includes('/ByteRange')).toBe(false)
    await expect(publish(signed, false)).rejects.toMatchObject({ data: { errors: [{ path: 'file' }] } })
    await publish(before, false)
  })

  it('is ready for copies as soon as it is published', async () => {
    const document = await PDFDocument.create()
    document.addPage([300, 200])
    await setFile(await upload(await document.save()), 'published')
    const asset = (await payload.db.findOne<AssetRow>({ collection: 'assets', where: { slug: { equals: 'spread-sheet' } } })) as AssetRow
    const file = (await payload.db.findOne<FileRow>({ collection: 'files', where: { id: { equals: asset.file } } })) as FileRow
    expect(await findPrepared({ file, zones: readZones(asset.zones, 'en') })).toMatchObject({ removed: [] })
  })

  it('that this version of the engine has not prepared is prepared by a job, once', async () => {
    const { asset, file } = await template()
    const zones = readZones(asset.zones, 'en')
    const [plan] = (await prepared()).filter((name) => name.startsWith(file.sha256) && name.endsWith('.json'))
    for (const name of (await prepared()).filter((one) => one.startsWith(file.sha256))) await blobStore().delete(`prepared/${name}`)
    expect(plan).toBeDefined()
    expect(await findPrepared({ file, zones })).toBeUndefined()
    for (let twice = 0; twice < 2; twice += 1) await redriveTemplates({ payload })
    const { totalDocs } = await payload.db.find({ collection: 'payload-jobs', where: { taskSlug: { equals: 'prepare-template' } } })
    expect(totalDocs).toBe(1)
    await runJobs(payload)
    expect((await findPrepared({ file, zones }))?.blob).toBe(copy.prepared)
  })
})
