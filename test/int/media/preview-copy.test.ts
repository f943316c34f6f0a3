import type { Payload } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { coBrandAsset } from '~/media/copies/co-brand-asset'
import { readCopyBytes } from '~/media/copies/copy-bytes'
import { closePdfWorkers, readPageCodes } from '~/media/pdf/pdf-pages'
import { previewCopy } from '~/media/preview/preview-copy'
import { PREVIEW_SERIAL } from '~/media/preview/preview-serial'
import type { AssetRow } from '~/media/rows'
import { closeThreads } from '~/src/platform/own-thread'
import type { Viewer } from '~/src/policy/viewer'
import { blobStore } from '~/src/platform/storage/open-store'
import { drawPage, type DrawnPage } from '../../factories/drawn-page'
import { type Door, openDoor, tokenOf } from '../../factories/http'
import { makePartner, makeViewer, openPortal, type Portal } from '../../factories/portal'
import { makeScenario, type Scenario } from '../../factories/scenario'

let portal: Portal
let payload: Payload
let scenario: Scenario
let door: Door
let token: string

const ZONES = [
  { kind: 'text', name: 'headline', pages: 'first', x: 40, y: 40, width: 300, height: 60, source: 'free', label: 'Headline', required: true, maxLength: 200 },
  { kind: 'logo', name: 'logo', pages: 'first', x: 40, y: 200, width: 200, height: 80 },
  { kind: 'text', name: 'company', pages: 'first', x: 40, y: 300, width: 300, height: 40, source: 'partnerName' },
  { kind: 'qr', name: 'check', pages: 'first', x: 300, y: 400, width: 200, height: 200 },
]

beforeAll(async () => {
  portal = await openPortal()
  payload = portal.payload
  scenario = await makeScenario(payload)
  await payload.update({ collection: 'assets', where: { slug: { equals: 'open-sheet' } }, data: { zones: ZONES, _status: 'published' } as never, overrideAccess: true, depth: 0 })
  door = await openDoor(payload)
  token = await tokenOf(payload, scenario.own.user)
})

afterAll(async () => {
  await door.close()
  await Promise.all([closePdfWorkers(), closeThreads()])
  await portal.close()
})

const ask = (body: object, slug = 'open-sheet') => door.v1('POST', `/assets/${slug}/preview`, { token, body })
const pictureOf = (body: unknown) => Buffer.from((body as { picture: string }).picture.replace(/^data:image\/webp;base64,/, ''), 'base64')
const counted = async () => (await payload.db.count({ collection: 'copies', where: {} })).totalDocs
const preview = async (headline: string, { viewer = scenario.own.user, ...more }: { viewer?: Viewer; width?: number; signal?: AbortSignal } = {}) => {
  const seen = await previewCopy({ payload, viewer, slug: 'open-sheet', inputs: { headline }, page: 1, width: 595, ...more })
  if (!('picture' in seen)) throw new Error('A page is seen as a picture')
  return seen
}

/** Mean difference of two pictures, a channel from 0 to 255, without what is in a box of points from the top left. */
async function apart(picture: Buffer, page: DrawnPage, left: number, top: number, right: number, bottom: number): Promise<number> {
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  expect([info.width, info.height]).toEqual([page.width, page.height])
  let [sum, count] = [0, 0]
  for (let y = 0; y < page.height; y += 1) {
    for (let x = 0; x < page.width; x += 1) {
      if (x >= left && x < right && y >= top && y < bottom) continue
      for (let channel = 0; channel < 3; channel += 1) sum += Math.abs((data[(y * page.width + x) * 4 + channel] ?? 0) - (page.pixels[(y * page.width + x) * 4 + channel] ?? 0))
      count += 3
    }
  }
  return sum / count
}

describe('a preview', () => {
  it('shows what the copy of the same texts shows, but for its code, and keeps nothing', async () => {
    const before = await counted()
    const { picture, findings } = await preview('Szybko i bezpiecznie')
    expect(await counted()).toBe(before)
    const { copy } = await coBrandAsset({ payload, viewer: scenario.own.user, slug: 'open-sheet', inputs: { headline: 'Szybko i bezpiecznie' } })
    const copied = await drawPage((await readCopyBytes(copy)) as Buffer, 0, 842)
    const compression = await apart(picture, copied, 298, 398, 502, 602)
    expect(compression).toBeLessThan(0.1)
    expect(findings).toEqual(copy.findings)
    const other = await preview('Wolno i ostrożnie')
    expect(await apart(other.picture, copied, 298, 398, 502, 602)).toBeGreaterThan(compression * 3)
  })

  it('is the same for the same texts, and another for others', async () => {
    const [one, again, other] = [await preview('One'), await preview('One'), await preview('Other')]
    expect(again.picture).toEqual(one.picture)
    expect(other.picture).not.toEqual(one.picture)
    expect((await preview('One', { width: 300 })).width).toBe(300)
  })

  it('has a code that leads to no copy', async () => {
    const { picture } = await preview('One', { width: 1_200 })
    const { PDFDocument } = await import('pdf-lib')
    const document = await PDFDocument.create()
    const image = await document.embedPng(await sharp(picture).png().toBuffer())
    document.addPage([image.width / 2, image.height / 2]).drawImage(image, { x: 0, y: 0, width: image.width / 2, height: image.height / 2 })
    const codes = await readPageCodes(await document.save(), 1)
    expect(codes).toEqual([expect.stringMatching(new RegExp(`/verify/${PREVIEW_SERIAL}$`))])
    expect((await door.v1('GET', `/copies/${PREVIEW_SERIAL}`)).status).toBe(404)
  })

  it('is drawn while what must be filled in is still empty', async () => {
    const answer = await ask({ inputs: {} })
    expect(answer.status).toBe(200)
    expect((await sharp(pictureOf(answer.body)).metadata()).width).toBe(800)
  })

  it('carries the brand of the caller’s company, and nothing of another', async () => {
    const own = await preview('One')
    const rival = await preview('One', { viewer: scenario.other.user })
    expect(rival.picture).not.toEqual(own.picture)
  })

  it('is not drawn for whoever has gone away, and what comes after is', async () => {
    const gone = new AbortController()
    const [first, second] = [preview('Gone 1', { signal: gone.signal }), preview('Gone 2', { signal: gone.signal })]
    gone.abort()
    await expect(first).rejects.toThrow(/abort/i)
    await expect(second).rejects.toThrow(/abort/i)
    expect((await preview('Here')).picture.length).toBeGreaterThan(500)
  })

  it('comes also after the thread has let go of the file', async () => {
    const before = await preview('After a pause')
    await closeThreads()
    expect((await preview('After a pause', { width: 400 })).width).toBe(400)
    expect((await preview('After a pause')).picture).toEqual(before.picture)
  })
})

describe('a preview is refused', () => {
  it('where a text is too long, naming its field and by how much', async () => {
    const { status, body } = await ask({ inputs: { headline: 'W'.repeat(199) } })
    expect(status).toBe(422)
    expect(body).toMatchObject({ type: 'urn:tandem:problem:invalid-inputs', errors: [{ field: 'inputs.headline', rule: 'text-too-long' }] })
    const longer = await ask({ inputs: { headline: 'a'.repeat(201) } })
    expect(longer.body).toMatchObject({ errors: [{ field: 'inputs.headline', rule: 'too-long', values: { max: 200 } }] })
  })

  it('of a text that the asset does not ask for, and of a page it does not have', async () => {
    expect((await ask({ inputs: { footer: 'x' } })).body).toMatchObject({ errors: [{ field: 'inputs.footer' }] })
    expect((await ask({ page: 2 })).status).toBe(404)
    expect((await ask({ width: 5_000 })).status).toBe(422)
  })

  it('where a copy would be: locked, a draft, unknown, recalled, without a place, without a kit', async () => {
    expect(await ask({}, 'gold-prices')).toMatchObject({ status: 403, body: { type: 'urn:tandem:problem:locked' } })
    expect((await ask({}, 'unborn')).status).toBe(404)
    expect((await ask({}, 'no-such-sheet')).status).toBe(404)
    expect(await ask({}, 'withdrawn-sheet')).toMatchObject({ status: 409, body: { type: 'urn:tandem:problem:edition-recalled' } })
    const newcomer = await makeViewer(payload, 'partner-user', await makePartner(payload, { name: 'Newcomer' }))
    expect(await door.v1('POST', '/assets/open-sheet/preview', { token: await tokenOf(payload, newcomer), body: {} })).toMatchObject({ status: 409, body: { type: 'urn:tandem:problem:no-brand-kit' } })
  })
})

it('a prepared file that is gone is an error of ours, and not a picture of something else', async () => {
  await preview('Before')
  const asset = (await payload.db.findOne<AssetRow>({ collection: 'assets', where: { slug: { equals: 'open-sheet' } } })) as AssetRow
  const { copy } = await coBrandAsset({ payload, viewer: scenario.own.user, slug: asset.slug, inputs: { headline: 'Gone' } })
  await closeThreads()
  await blobStore().delete(copy.prepared ?? '')
  await expect(preview('Never drawn')).rejects.toThrow(/is missing/)
})
