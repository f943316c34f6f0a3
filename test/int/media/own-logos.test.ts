import type { Payload } from 'payload'
import { PDFDocument, rgb } from 'pdf-lib'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { partnerBrand } from '~/media/brand/partner-brand'
import { readBrandKit } from '~/media/brand/read-brand-kit'
import { saveBrandKit } from '~/media/brand/save-brand-kit'
import { closePdfWorkers } from '~/media/pdf/pdf-pages'
import { tryZones } from '~/media/templates/try-zones'
import { closeThreads } from '~/src/platform/own-thread'
import type { StoredZone } from '~/media/zones/stored-zones'
import type { Viewer } from '~/src/policy/viewer'
import { openDoor, tokenOf } from '../../factories/http'
import { makePartner, makeViewer, openPortal, type Portal } from '../../factories/portal'

const svg = (inner: string, width = 400, height = 200) => Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${inner}</svg>`)
const LOGO = svg('<rect x="40" y="40" width="300" height="100" fill="#CC3322"/>')
const YELLOW = svg('<rect x="40" y="40" width="300" height="100" fill="#FFCC00"/>')
const MARK = svg('<circle cx="100" cy="100" r="90" fill="#224466"/>', 200, 200)

let portal: Portal
let payload: Payload
let marketing: Viewer
let admin: Viewer
let partner: string
let file: string

const save = (more: Omit<Parameters<typeof saveBrandKit>[0], 'payload' | 'viewer' | 'input'>) => saveBrandKit({ payload, viewer: admin, input: { primary: '#224466', contact: { company: 'Own' } }, ...more })

beforeAll(async () => {
  portal = await openPortal()
  payload = portal.payload
  marketing = await makeViewer(payload, 'marketing')
  partner = await makePartner(payload, { name: 'Own' })
  admin = await makeViewer(payload, 'partner-admin', partner)
  const document = await PDFDocument.create()
  const page = document.addPage([400, 300])
  page.drawRectangle({ x: 0, y: 0, width: 400, height: 150, color: rgb(0.05, 0.1, 0.1) })
  const create = payload.create.bind(payload) as unknown as (args: Record<string, unknown>) => Promise<{ id: string }>
  const data = Buffer.from(await document.save())
  file = (await create({ collection: 'files', overrideAccess: true, depth: 0, data: {}, file: { name: 'grounds.pdf', data, mimetype: 'application/pdf', size: data.length } })).id
})

afterAll(async () => {
  await Promise.all([closePdfWorkers(), closeThreads()])
  await portal.close()
})

/** The colour in the middle of a zone for a logo, tried with the partner's brand. */
async function shown(box: Pick<StoredZone, 'x' | 'y' | 'width' | 'height'>): Promise<number[]> {
  const { picture, findings } = await tryZones({ payload, viewer: marketing, fileId: file, partnerId: partner, page: 1, zones: [{ kind: 'logo', name: 'logo', pages: 'all', align: 'center', ...box } as StoredZone] })
  expect(findings).toEqual([])
  const { data, info } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const scale = info.width / 400
  const at = (Math.round((box.y + box.height / 2) * scale) * info.width + Math.round((box.x + box.width / 2) * scale)) * 3
  return [...data.subarray(at, at + 3)].map((channel) => Math.round(channel / 16))
}

const DARK = { x: 50, y: 180, width: 300, height: 80 }
const SQUARE = { x: 50, y: 30, width: 90, height: 90 }

describe('logos that a partner brings beside its main one', () => {
  it('are derived of the main one until then, as paths where that is an SVG', async () => {
    const kit = await save({ logo: LOGO })
    const { logo } = await partnerBrand({ name: 'Own' }, kit)
    expect(Object.keys(logo ?? {}).sort()).toEqual(['monoOnDark', 'monoOnLight', 'onDark', 'onLight'])
    for (const encoded of Object.values(logo ?? {})) expect(encoded).toHaveProperty('form')
    expect(await shown(DARK)).toEqual([16, 16, 16])
  })

  it('take the place of what is derived, on dark grounds and in square places', async () => {
    await save({ own: { onDark: YELLOW, square: MARK } })
    expect(await shown(DARK)).toEqual([16, 13, 0])
    expect(await shown(SQUARE)).toEqual([2, 4, 6])
  })

  it('stay when the rest of the kit changes, until the partner does without one', async () => {
    await save({ logo: svg('<rect x="40" y="40" width="300" height="100" fill="#008844"/>') })
    expect(await shown(DARK)).toEqual([16, 13, 0])
    await save({ own: { onDark: 'derived', mono: LOGO } })
    expect(await shown(DARK)).toEqual([16, 16, 16])
    const kit = await readBrandKit({ payload, partnerId: partner })
    expect(Object.keys(kit?.logo?.own ?? {}).sort()).toEqual(['mono', 'square'])
  })

  it('are refused by their field, and nothing is saved then', async () => {
    const before = await readBrandKit({ payload, partnerId: partner })
    await expect(save({ own: { square: LOGO } })).rejects.toMatchObject({ status: 422, code: 'logo-not-square', errors: [{ field: 'logoSquare' }] })
    expect((await readBrandKit({ payload, partnerId: partner }))?.version).toBe(before?.version)
  })

  it('come and go through the API as well', async () => {
    const door = await openDoor(payload)
    const token = await tokenOf(payload, admin)
    const call = async (method: string, which: string, body?: Buffer<ArrayBuffer>) => {
      const answer = await door.fetch(`/me/brand-kit/logos/${which}`, token, { method, ...(body ? { body } : {}) })
      return { status: answer.status, body: (await answer.json()) as { own?: string[]; logo?: Record<string, string>; errors?: { field: string }[] } }
    }
    expect(await call('PUT', 'onDark', YELLOW)).toMatchObject({ status: 200, body: { own: ['onDark', 'square', 'mono'] } })
    expect(await call('DELETE', 'square')).toMatchObject({ status: 200, body: { own: ['onDark', 'mono'], logo: { monoOnDark: '/v1/me/brand-kit/logo/monoOnDark' } } })
    expect(await call('PUT', 'mono', Buffer.from('nothing'))).toMatchObject({ status: 422, body: { errors: [{ field: 'logoMono' }] } })
    const { status, headers } = await door.fetch('/me/brand-kit/logo/monoOnDark', token)
    expect([status, headers.get('content-type')]).toEqual([200, 'image/png'])
    await door.close()
  })

  it('leaves kits from before drawings and own logos as they were', async () => {
    const kit = await readBrandKit({ payload, partnerId: partner })
    if (!kit?.logo) throw new Error('No kit')
    const { onLight, onDark, square, width, height } = kit.logo
    const logos = { onLight: onLight ?? null, onDark: onDark ?? null, square: square ?? null, width: width ?? null, height: height ?? null }
    const { logo } = await partnerBrand({ name: 'Own' }, { ...kit, logo: { ...logos, onLightDrawing: null, onDarkDrawing: null, mono: null, own: null } })
    expect(Object.keys(logo ?? {})).toEqual(['onLight', 'onDark'])
  })
})
