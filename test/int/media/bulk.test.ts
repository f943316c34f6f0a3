import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askForBrands } from '~/collections/telling/ask-for-brands'
import { closePdfWorkers, describePdf } from '~/media/pdf/pdf-pages'
import { makeProofSheet } from '~/media/bulk/make-proof-sheet'
import { askForProofSheet, orderProofSheet } from '~/media/bulk/order-proof-sheet'
import { readBulkRun } from '~/media/bulk/read-bulk-run'
import { readProofSheet } from '~/media/bulk/read-proof-sheet'
import { redriveBulkRuns } from '~/media/bulk/redrive-bulk-runs'
import { redriveProofSheets } from '~/media/bulk/redrive-proof-sheets'
import type { BulkItemRow, BulkRunRow, CopyRow } from '~/media/rows'
import { runBulk } from '~/media/bulk/run-bulk'
import { saveBrandKit } from '~/media/brand/save-brand-kit'
import { startBulkRun } from '~/media/bulk/start-bulk-run'
import { addDays } from '~/src/platform/calendar'
import { blobStore } from '~/src/platform/storage/open-store'
import type { Requirement } from '~/src/policy/requirement'
import type { Viewer } from '~/src/policy/viewer'
import { makePartner, makeViewer, openPortal, type Portal, runJobs } from '../../factories/portal'
import { makeScenario } from '../../factories/scenario'

const PARTNERS = 50

let portal: Portal
let payload: Payload
let marketing: Viewer
let asset: string
const partners: string[] = []
let bare: string

beforeAll(async () => {
  portal = await openPortal()
  payload = portal.payload
  await makeScenario(payload)
  marketing = await makeViewer(payload, 'marketing')
  asset = (await payload.db.findOne<{ id: string }>({ collection: 'assets', where: { slug: { equals: 'open-sheet' } } }))?.id ?? ''
  for (let i = 0; i < PARTNERS; i += 1) {
    const partner = await makePartner(payload, { name: `Partner ${i}`, region: 'amer' })
    partners.push(partner)
    await saveBrandKit({ payload, viewer: { ...marketing, role: 'partner-admin', partnerId: partner }, input: { primary: '#224466', contact: { company: `Partner ${i}` } } })
  }
  bare = await makePartner(payload, { name: 'Without a brand', region: 'amer' })
})

afterAll(async () => {
  await closePdfWorkers()
  await portal.close()
})

/** A run as it lies there before its job begins: the queue is emptied, so that the test is the one who runs it. */
async function startRun(data: { audience?: Requirement; partners?: string[]; inputs: { input: string; text: string }[] }): Promise<string> {
  const { id } = await payload.create({ collection: 'bulk-runs', data: { name: 'Spring', asset, by: marketing.id, state: 'queued', ...data } as never, overrideAccess: true, depth: 0 })
  await payload.db.deleteMany({ collection: 'payload-jobs', where: {} })
  return String(id)
}

const itemsOf = async (run: string) => (await payload.db.find<BulkItemRow>({ collection: 'bulk-items', where: { run: { equals: run } }, pagination: false, limit: 0 })).docs
const stateOf = async (run: string) => (await payload.db.findOne<BulkRunRow>({ collection: 'bulk-runs', where: { id: { equals: run } } }))?.state
const copiesFor = async (partner: string) => (await payload.db.find<CopyRow>({ collection: 'copies', where: { partner: { equals: partner } }, pagination: false, limit: 0 })).docs

/** A signal that stops a run once so many copies are there, as a power cut would. */
function afterCopies(run: string, many: number): AbortSignal {
  const controller = new AbortController()
  const watch = setInterval(() => {
    void itemsOf(run).then((items) => {
      if (items.filter(({ state }) => state === 'made').length < many) return
      clearInterval(watch)
      controller.abort()
    })
  }, 20)
  return controller.signal
}

describe('a bulk run', () => {
  let run: string

  it('goes on where it was stopped, and ends with exactly one copy for each partner', async () => {
    run = await startRun({ audience: { region: ['amer'] }, inputs: [{ input: 'headline', text: 'Spring at {us}' }] })
    expect(await runBulk({ payload, runId: run, signal: afterCopies(run, 10) })).toBe(false)
    const made = (await itemsOf(run)).filter(({ state }) => state === 'made').length
    expect(made).toBeGreaterThanOrEqual(10)
    expect(made).toBeLessThan(PARTNERS)
    expect(await stateOf(run)).toBe('running')

    await redriveBulkRuns({ payload })
    await runJobs(payload)
    expect(await stateOf(run)).toBe('running')
    await redriveBulkRuns({ payload, clock: () => addDays(new Date(), 1) })
    await runJobs(payload)
    expect(await stateOf(run)).toBe('done')
    for (const partner of partners) expect(await copiesFor(partner)).toHaveLength(1)
  })

  it('keeps why a partner got nothing, and stops nobody else for it', async () => {
    const items = await itemsOf(run)
    expect(items).toHaveLength(PARTNERS + 1)
    expect(items.find(({ partner }) => partner === bare)).toMatchObject({ state: 'failed', problem: 'no-brand-kit' })
    expect(items.filter(({ problem }) => problem === 'logo-missing')).toHaveLength(0)
    expect(await copiesFor(bare)).toEqual([])
  })

  it('has its proof sheet drawn at its end, a bad logo first and who got nothing last', async () => {
    const faint = (await copiesFor(partners[30] ?? ''))[0]
    await payload.db.updateOne({ collection: 'copies', id: faint?.id ?? '', data: { findings: [{ code: 'low-contrast', zone: 'logo', value: '1.2' }] } })
    const wordy = (await copiesFor(partners[40] ?? ''))[0]
    await payload.db.updateOne({ collection: 'copies', id: wordy?.id ?? '', data: { findings: [{ code: 'text-shrunk', zone: 'headline' }, { code: 'letters-missing', zone: 'headline' }] } })
    await askForProofSheet({ payload, viewer: marketing, runId: run, locale: 'en' })
    await runJobs(payload)
    const { text, pages } = await describePdf((await blobStore().get((await readProofSheet({ payload, viewer: marketing, runId: run, locale: 'en' })).blob)) ?? Buffer.of())
    expect(pages).toBe(Math.ceil(PARTNERS / 12) + 1)
    const names = text.match(/Without a brand|Partner \d+/g) ?? []
    expect([names[0], names[1], names.at(-1)]).toEqual(['Partner 30', 'Partner 40', 'Without a brand'])
    expect(new Set(names).size).toBe(PARTNERS + 1)
    const stranger: Viewer = { ...marketing, role: 'channel' }
    await expect(askForProofSheet({ payload, viewer: stranger, runId: run, locale: 'en' })).rejects.toMatchObject({ status: 403 })
    await expect(readProofSheet({ payload, viewer: stranger, runId: run, locale: 'en' })).rejects.toMatchObject({ status: 403 })
    await expect(readProofSheet({ payload, viewer: marketing, runId: run, locale: 'pl' })).rejects.toMatchObject({ status: 409, code: 'not-drawn-yet' })
  })

  it('draws a proof sheet in turns, and says how far it is', async () => {
    const { id } = await orderProofSheet({ payload, runId: run, locale: 'pl', again: false })
    await payload.db.deleteMany({ collection: 'payload-jobs', where: {} })
    const sheet = async () => (await readBulkRun({ payload, viewer: marketing, runId: run })).sheets.find(({ locale }) => locale === 'pl')
    expect(await sheet()).toMatchObject({ state: 'queued', done: 0 })
    expect(await makeProofSheet({ payload, sheetId: id, signal: AbortSignal.abort() })).toBe(false)
    expect(await sheet()).toMatchObject({ state: 'drawing', done: 0, total: PARTNERS })
    await redriveProofSheets({ payload, clock: () => addDays(new Date(), 1) })
    await runJobs(payload)
    expect(await sheet()).toEqual({ locale: 'pl', state: 'ready', done: PARTNERS, total: PARTNERS })
  })

  it('has partners asked for the brand they lack, once a day', async () => {
    expect(await askForBrands({ payload, viewer: marketing, runId: run })).toEqual({ people: 0 })
    const admin = await makeViewer(payload, 'partner-admin', bare)
    const toMend = async () => (await readBulkRun({ payload, viewer: marketing, runId: run })).toMend
    expect(await toMend()).toMatchObject([{ partner: { id: bare }, problem: 'no-brand-kit' }])
    expect((await toMend())[0]?.askedAt).toBeUndefined()
    for (let time = 0; time < 2; time += 1) expect(await askForBrands({ payload, viewer: marketing, runId: run })).toEqual({ people: 1 })
    await askForBrands({ payload, viewer: marketing, runId: run, clock: () => addDays(new Date(), 1) })
    const { docs } = await payload.db.find<{ id: string; data: object }>({ collection: 'notifications', where: { and: [{ user: { equals: admin.id } }, { kind: { equals: 'brand-wanted' } }] }, pagination: false, limit: 0 })
    expect(docs.map(({ data }) => data)).toEqual(Array.from({ length: 2 }, () => ({ asset: 'Open sheet', missing: 'kit' })))
    expect((await toMend())[0]?.askedAt).toBeTruthy()
    await expect(askForBrands({ payload, viewer: admin, runId: run })).rejects.toMatchObject({ status: 403 })
  })

  it('makes nothing twice, nor for partners that were not chosen', async () => {
    await runBulk({ payload, runId: run })
    expect(await itemsOf(run)).toHaveLength(PARTNERS + 1)
    const again = await startRun({ partners: [partners[0] ?? ''], inputs: [{ input: 'headline', text: 'Spring at {us}' }] })
    await runBulk({ payload, runId: again })
    expect(await itemsOf(again)).toMatchObject([{ partner: partners[0], state: 'made' }])
    expect(await copiesFor(partners[0] ?? '')).toHaveLength(1)
  })

  it('is begun by saving it, and tells the administrators of the partner once', async () => {
    const admin = await makeViewer(payload, 'partner-admin', partners[1])
    const { id } = await payload.create({ collection: 'bulk-runs', data: { state: 'queued', name: 'By hand', asset, partners: [partners[1] ?? ''], inputs: [{ input: 'headline', text: 'Summer' }] }, user: { ...(await payload.findByID({ collection: 'users', id: marketing.id, depth: 0 })), collection: 'users' }, overrideAccess: false, depth: 0 })
    await runJobs(payload)
    const [copy] = (await copiesFor(partners[1] ?? '')).filter(({ inputs }) => inputs?.headline === 'Summer')
    expect(copy).toMatchObject({ state: 'current', madeBy: marketing.id })
    const { docs } = await payload.db.find<{ id: string; kind: string; data: Record<string, string> }>({ collection: 'notifications', where: { user: { equals: admin.id } }, pagination: false, limit: 0 })
    expect(docs).toMatchObject([{ kind: 'copy-delivered', data: { serial: copy?.serial } }])
    expect(await stateOf(String(id))).toBe('done')
  })

  it('is refused before it begins where it could make nothing', async () => {
    const wanted = { payload, viewer: marketing, name: 'Wrong', slug: 'open-sheet' }
    await expect(startBulkRun({ ...wanted, partners: [partners[0] ?? '', 'nobody'] })).rejects.toMatchObject({ status: 422, errors: [{ field: 'partners.1' }] })
    await expect(startBulkRun({ ...wanted, audience: { planet: ['mars'] } })).rejects.toMatchObject({ status: 422, errors: [{ field: 'audience' }] })
    await expect(startBulkRun({ ...wanted, inputs: { headline: 'Too long a text '.repeat(60) } })).rejects.toMatchObject({ status: 422, errors: [{ field: 'inputs.headline', rule: 'too-long' }] })
    await expect(startBulkRun({ ...wanted, slug: 'withdrawn-sheet' })).rejects.toMatchObject({ status: 409, code: 'edition-recalled' })
    await expect(startBulkRun({ ...wanted, viewer: { ...marketing, role: 'channel' } })).rejects.toMatchObject({ status: 403 })
  })
})
