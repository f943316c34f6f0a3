import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sweep } from '~/collections/sweep/sweep'
import { tellReviewers } from '~/collections/telling/tell-reviewers'
import { coBrandAsset } from '~/media/copies/co-brand-asset'
import { listCopies } from '~/media/copies/list-copies'
import { copyStatus, readCopyFile, successionOf } from '~/media/copies/read-copy'
import { listOpenRecalls, recallHolders } from '~/media/recalls/recalls'
import { startRenewal } from '~/media/copies/renew-copies'
import { regenerateCopies, regenerateCopy } from '~/media/copies/regenerate-copies'
import { decideCopy } from '~/media/reviews/decide-copy'
import { listReviews } from '~/media/reviews/list-reviews'
import { readCopyPage } from '~/media/reviews/read-copy-page'
import { reviewCopy } from '~/media/reviews/review-copy'
import { withdrawCopy } from '~/media/reviews/withdraw-copy'
import type { CopyRow } from '~/media/rows'
import { saveBrandKit } from '~/media/brand/save-brand-kit'
import { startBulkRun } from '~/media/bulk/start-bulk-run'
import { blobStore } from '~/src/platform/storage/open-store'
import { addDays } from '~/src/platform/calendar'
import type { Viewer } from '~/src/policy/viewer'
import { publishEdition } from '../../factories/edition'
import { type Door, openDoor, tokenOf } from '../../factories/http'
import { makePartner, makeViewer, runJobs } from '../../factories/portal'
import { publishSheet } from '../../factories/sheet'
import { openScenario } from '../../factories/scenario'

const { payload, scenario, close } = await openScenario()
const { own, other } = scenario
let door: Door
let marketing: Viewer
let channel: Viewer

beforeAll(async () => {
  door = await openDoor(payload)
  marketing = await makeViewer(payload, 'marketing')
  channel = await makeViewer(payload, 'channel')
  await publishSheet(payload, { slug: 'looked-at', approval: 'review' })
  await runJobs(payload)
})

afterAll(async () => {
  await door.close()
  await close()
})

let made = 0
/** Another copy of the own company that waits. */
const ask = async (viewer = own.user, slug = 'looked-at') => (await coBrandAsset({ payload, viewer, slug, inputs: { headline: `Line ${(made += 1)}` } })).copy
const rowOf = async ({ id }: { id: string }) => {
  const row = await payload.db.findOne<CopyRow>({ collection: 'copies', where: { id: { equals: id } } })
  if (!row) throw new Error(`There is no copy ${id}`)
  return row
}
const noticesOf = async ({ id }: Viewer, kind: string) =>
  (await payload.db.find<{ id: string; key: string; data: Record<string, string> }>({ collection: 'notifications', where: { and: [{ user: { equals: id } }, { kind: { equals: kind } }] }, pagination: false, limit: 0 })).docs
const approve = (serial: string, viewer = marketing) => decideCopy({ payload, viewer, serial, decision: 'approve' })
const sendBack = (serial: string, reason: string) => decideCopy({ payload, viewer: marketing, serial, decision: 'send-back', reason })

describe('a template whose copies wait', () => {
  it('answers 202 without an address of the file, and the very same copy waits on', async () => {
    const token = await tokenOf(payload, own.user)
    const post = () => door.v1('POST', '/assets/looked-at/copies', { token, body: { inputs: { headline: 'Over HTTP' } } })
    const [first, second] = [await post(), await post()]
    expect([first.status, second.status]).toEqual([202, 202])
    expect(first.body).toMatchObject({ state: 'waiting' })
    expect(first.body).not.toHaveProperty('url')
    expect(second.body).toMatchObject({ serial: (first.body as { serial: string }).serial })
  })

  it('gives a copy to its partner once it is approved, and tells its maker once', async () => {
    const copy = await ask()
    await expect(readCopyFile({ payload, viewer: own.user, serial: copy.serial })).rejects.toMatchObject({ status: 409, code: 'waiting' })
    expect(await approve(copy.serial)).toMatchObject({ state: 'current', held: false, decidedBy: marketing.id })
    await expect(readCopyFile({ payload, viewer: own.user, serial: copy.serial })).resolves.toMatchObject({ name: `${copy.serial}.pdf` })
    expect(await copyStatus({ payload, serial: copy.serial })).toMatchObject({ state: 'current' })
    await runJobs(payload)
    await runJobs(payload)
    expect((await noticesOf(own.user, 'copy-decided')).filter(({ data }) => data.serial === copy.serial)).toMatchObject([{ data: { decision: 'approved' } }])
    expect(await noticesOf(own.admin, 'copy-decided')).toEqual([])
  })

  it('sends a copy back with its reason, which its partner reads and nobody else', async () => {
    const copy = await ask()
    await expect(sendBack(copy.serial, '   ')).rejects.toMatchObject({ status: 422, errors: [{ field: 'reason' }] })
    await sendBack(copy.serial, 'Leave the price out')
    await expect(readCopyFile({ payload, viewer: own.user, serial: copy.serial })).rejects.toMatchObject({ status: 409, code: 'sent-back', detail: 'Leave the price out' })
    expect((await listCopies({ payload, viewer: own.admin, state: 'sent-back' })).find(({ serial }) => serial === copy.serial)).toMatchObject({ reason: 'Leave the price out', available: false })
    expect(await copyStatus({ payload, serial: copy.serial })).not.toHaveProperty('reason')
    const again = coBrandAsset({ payload, viewer: own.user, slug: 'looked-at', inputs: copy.inputs ?? {} })
    await expect(again).rejects.toMatchObject({ status: 409, code: 'sent-back', detail: 'Leave the price out' })
    await runJobs(payload)
    expect((await noticesOf(own.user, 'copy-decided')).find(({ data }) => data.serial === copy.serial)).toMatchObject({ data: { decision: 'sent-back', note: 'Leave the price out' } })
  })

  it('tells the administrators of the company where the maker works there no more', async () => {
    const gone = await makeViewer(payload, 'partner-user', other.id)
    const copy = await ask(gone)
    await payload.db.updateOne({ collection: 'users', id: gone.id, data: { status: 'removed' } })
    await approve(copy.serial)
    await runJobs(payload)
    expect(await noticesOf(gone, 'copy-decided')).toEqual([])
    expect(await noticesOf(other.admin, 'copy-decided')).toHaveLength(1)
  })

  it('tells each person in marketing once a day, however many copies come, and administrators only where there is none', async () => {
    const admin = await makeViewer(payload, 'admin')
    await ask()
    await ask()
    await runJobs(payload)
    const tomorrow = () => addDays(new Date(), 1)
    await tellReviewers({ payload })
    expect(await noticesOf(marketing, 'copies-waiting')).toHaveLength(1)
    await tellReviewers({ payload, clock: tomorrow })
    expect(await noticesOf(marketing, 'copies-waiting')).toHaveLength(2)
    expect(await noticesOf(admin, 'copies-waiting')).toEqual([])
    expect(await noticesOf(channel, 'copies-waiting')).toEqual([])
  })
})

describe('a decision', () => {
  it('is made once, however many make one at a time', async () => {
    const copy = await ask()
    const tries = await Promise.allSettled(Array.from({ length: 20 }, (_, i) => (i % 2 ? approve(copy.serial) : sendBack(copy.serial, `Reason ${i}`))))
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const one of tries) if (one.status === 'rejected') expect(one.reason).toMatchObject({ status: 409, code: 'copy-moved-on' })
    const { docs } = await payload.db.find<{ id: string; action: string; actor: string }>({ collection: 'audit', where: { documentId: { equals: copy.id } }, pagination: false, limit: 0 })
    expect(docs).toHaveLength(1)
    const { state } = await rowOf(copy)
    expect(docs[0]).toMatchObject({ action: state === 'current' ? 'approved' : 'sent-back', actor: marketing.id })
  })

  it('is for marketing and administrators, not for partners nor channel managers', async () => {
    const copy = await ask()
    for (const viewer of [own.user, own.admin, other.admin, channel]) {
      await expect(approve(copy.serial, viewer)).rejects.toMatchObject({ status: 403 })
      await expect(listReviews({ payload, viewer })).rejects.toMatchObject({ status: 403 })
    }
    expect(await rowOf(copy)).toMatchObject({ state: 'waiting', held: true })
    expect((await listReviews({ payload, viewer: marketing })).map(({ serial }) => serial)).toContain(copy.serial)
  })

  it('shows what is to be looked at: who asks, what they wrote, and the pages that carry it', async () => {
    const copy = await ask()
    const review = await reviewCopy({ payload, viewer: marketing, copyId: copy.id, locale: 'en' })
    expect(review).toMatchObject({ partner: 'Own Company', madeBy: own.user.name, texts: [{ label: 'Headline', text: copy.inputs?.headline }], pages: [1], pageCount: 2, replaced: false })
    expect(review.next).toBeTruthy()
  })

  it('is refused once the asset has another edition, marked already or not, and the copy is made anew', async () => {
    await publishSheet(payload, { slug: 'moving', approval: 'review' })
    const copy = await ask(own.user, 'moving')
    const asset = await payload.db.findOne<{ id: string; file: string }>({ collection: 'assets', where: { slug: { equals: 'moving' } } })
    await payload.db.updateOne({ collection: 'assets', id: asset?.id ?? '', data: { file: (await rowOf(await ask())).file } })
    await expect(approve(copy.serial)).rejects.toMatchObject({ status: 409, code: 'edition-replaced' })
    await publishEdition(payload, 'moving')
    expect(await rowOf(copy)).toMatchObject({ state: 'outdated', held: true })
    await expect(approve(copy.serial)).rejects.toMatchObject({ status: 409, code: 'copy-moved-on' })
    await expect(readCopyFile({ payload, viewer: own.user, serial: copy.serial })).rejects.toMatchObject({ status: 409, code: 'never-approved' })
    expect((await regenerateCopy({ payload, viewer: own.user, serial: copy.serial })).copy).toMatchObject({ state: 'waiting', inputs: copy.inputs })
  })

  it('is refused once the edition was recalled, marked already or not, and the maker is told that nobody was given the copy', async () => {
    await publishSheet(payload, { slug: 'withdrawn-soon', approval: 'review' })
    const copy = await ask(own.user, 'withdrawn-soon')
    const recall = await payload.create({ collection: 'recalls', data: { asset: copy.asset, reason: 'A wrong figure' }, overrideAccess: true, depth: 0 })
    await expect(approve(copy.serial)).rejects.toMatchObject({ status: 409, code: 'edition-recalled', detail: 'A wrong figure' })
    await runJobs(payload)
    expect(await rowOf(copy)).toMatchObject({ state: 'recalled', held: true, stateReason: 'A wrong figure' })
    await expect(approve(copy.serial)).rejects.toMatchObject({ status: 409, code: 'copy-moved-on', detail: 'A wrong figure' })
    await expect(readCopyFile({ payload, viewer: own.user, serial: copy.serial })).rejects.toMatchObject({ status: 410 })
    expect((await noticesOf(own.user, 'copy-decided')).find(({ data }) => data.serial === copy.serial)).toMatchObject({ data: { decision: 'recalled', note: 'A wrong figure' } })
    expect((await noticesOf(own.user, 'asset-recalled')).filter(({ key }) => key.includes(String(recall.id)))).toEqual([])
    expect((await listOpenRecalls({ payload, viewer: own.user })).map(({ id }) => id)).not.toContain(String(recall.id))
    expect(await recallHolders({ payload, viewer: marketing, recallId: String(recall.id) })).toEqual([])
  })

  it('leaves a copy alone that was sent back before its asset was recalled', async () => {
    await publishSheet(payload, { slug: 'refused-then-recalled', approval: 'review' })
    const copy = await ask(own.user, 'refused-then-recalled')
    await sendBack(copy.serial, 'Too loud')
    await payload.create({ collection: 'recalls', data: { asset: copy.asset, reason: 'A wrong figure' }, overrideAccess: true, depth: 0 })
    await runJobs(payload)
    expect(await rowOf(copy)).toMatchObject({ state: 'sent-back', stateReason: 'Too loud' })
  })
})

describe('a partner', () => {
  it('gets a waiting copy by no road, its own or another’s', async () => {
    const copy = await ask()
    const [mine, colleague, rival, desk] = [await tokenOf(payload, own.user), await tokenOf(payload, own.admin), await tokenOf(payload, other.user), await tokenOf(payload, channel)]
    const bytes = await blobStore().get(copy.blob)
    for (const token of [mine, colleague]) {
      expect((await door.v1('GET', `/copies/${copy.serial}/file`, { token })).status).toBe(409)
      expect((await door.fetch(`/copies/${copy.serial}/file`, token, { headers: { Range: 'bytes=0-99' } })).status).toBe(409)
      expect((await door.fetch(`/copies/${copy.serial}/file`, token, { headers: { 'If-None-Match': `"${copy.sha256}"` } })).status).toBe(409)
      expect((await door.fetch(`/copies/${copy.serial}/file`, token, { method: 'HEAD' })).status).toBe(409)
      expect((await door.v1('GET', `/copies/${copy.serial}/pages/1/1200`, { token })).status).toBe(404)
      expect((await door.v1('POST', `/copies/${copy.serial}/regeneration`, { token })).status).toBe(409)
      expect((await door.v1('POST', `/reviews/${copy.serial}/decision`, { token, body: { decision: 'approve' } })).status).toBe(403)
      expect((await door.v1('GET', '/reviews', { token })).status).toBe(403)
      const rest = await door.rest('GET', `/copies/${copy.id}?depth=2`, { token })
      expect(rest.status).toBe(200)
      expect(rest.text).not.toContain(copy.blob)
      expect(rest.text).not.toContain('prepared/')
      for (const change of [{ held: false }, { state: 'current', held: false }]) expect((await door.rest('PATCH', `/copies/${copy.id}`, { token, body: change })).status).toBe(403)
      for (const road of [`/copies/versions?where[parent][equals]=${copy.id}`, `/files/file/${encodeURIComponent(copy.blob)}`]) expect((await door.rest('GET', road, { token })).status).toBeGreaterThanOrEqual(400)
    }
    for (const road of [`/copies/${copy.serial}/file`, `/copies/${copy.serial}/pages/1/480`]) expect((await door.v1('GET', road, { token: rival })).status).toBe(404)
    expect((await door.v1('POST', `/copies/${copy.serial}/withdrawal`, { token: rival })).status).toBe(404)
    expect((await door.rest('GET', `/copies/${copy.id}`, { token: rival })).status).toBe(404)
    expect((await door.v1('GET', `/copies/${copy.serial}/file`, { token: desk })).status).toBe(409)
    expect((await door.v1('GET', `/copies/${copy.serial}`)).body).toMatchObject({ state: 'waiting' })
    expect(bytes?.length, 'there is something to keep from them').toBeGreaterThan(0)
    expect(await rowOf(copy)).toMatchObject({ state: 'waiting', held: true })
  })

  it('sees a small picture marked as a proof, and reviewers the page as it is', async () => {
    const copy = await ask()
    const pixels = async (viewer: Viewer, width: number) => {
      const { blob } = await readCopyPage({ payload, viewer, serial: copy.serial, page: 1, width })
      return sharp((await blobStore().get(blob)) ?? Buffer.alloc(0)).raw().toBuffer({ resolveWithObject: true })
    }
    const [proof, page] = [await pixels(own.user, 480), await pixels(marketing, 480)]
    expect(proof.info).toMatchObject({ width: 480, height: page.info.height })
    expect([reddish(proof), reddish(page)]).toEqual([true, false])
    expect((await pixels(marketing, 1200)).info.width).toBe(1200)
    await approve(copy.serial)
    expect(Buffer.compare((await pixels(own.user, 480)).data, page.data)).toBe(0)
    expect((await pixels(own.user, 1200)).info.width).toBe(1200)
  })

  it('withdraws a copy while it waits, and has it wait again by asking for it', async () => {
    const copy = await ask()
    const colleague = await makeViewer(payload, 'partner-user', own.id)
    await expect(withdrawCopy({ payload, viewer: colleague, serial: copy.serial })).rejects.toMatchObject({ status: 403, code: 'not-your-copy' })
    await withdrawCopy({ payload, viewer: own.admin, serial: copy.serial })
    await expect(approve(copy.serial)).rejects.toMatchObject({ code: 'copy-moved-on' })
    await expect(readCopyFile({ payload, viewer: own.user, serial: copy.serial })).rejects.toMatchObject({ code: 'withdrawn' })
    await expect(withdrawCopy({ payload, viewer: own.user, serial: copy.serial })).rejects.toMatchObject({ status: 409 })
    const again = await coBrandAsset({ payload, viewer: own.user, slug: 'looked-at', inputs: copy.inputs ?? {} })
    expect(again).toMatchObject({ created: false, copy: { id: copy.id, state: 'waiting', held: true } })
    await approve(copy.serial)
    await expect(withdrawCopy({ payload, viewer: own.user, serial: copy.serial })).rejects.toMatchObject({ status: 409, code: 'copy-moved-on' })
    expect(await rowOf(copy)).toMatchObject({ state: 'current' })
  })

  it('either withdraws it or has it approved, never both', async () => {
    const copy = await ask()
    const tries = await Promise.allSettled([approve(copy.serial), withdrawCopy({ payload, viewer: own.user, serial: copy.serial })])
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const { state, held } = await rowOf(copy)
    expect(held).toBe(state !== 'current')
  })
})

/** Whether some of the picture is red, as the mark of a proof is and nothing else here. */
const reddish = ({ data, info: { channels } }: { data: Buffer; info: { channels: number } }) => Array.from({ length: data.length / channels }, (_, i) => (data[i * channels] ?? 0) - (data[i * channels + 1] ?? 0)).some((more) => more > 60)

describe('a new edition of a template whose copies wait', () => {
  beforeAll(async () => {
    await publishSheet(payload, { slug: 'renewed', approval: 'review' })
  })

  it('has an approved copy wait again when it is made anew, and says so instead of handing it out', async () => {
    const copy = await ask(own.user, 'renewed')
    await approve(copy.serial)
    await publishEdition(payload, 'renewed')
    const { made: [anew] } = await regenerateCopies({ payload, viewer: own.user })
    expect(anew).toMatchObject({ replaces: copy.serial, state: 'waiting' })
    const serial = anew?.serial ?? ''
    await expect(readCopyFile({ payload, viewer: own.user, serial })).rejects.toMatchObject({ code: 'waiting' })
    expect((await listCopies({ payload, viewer: own.user })).find((one) => one.serial === copy.serial)).toMatchObject({ awaits: serial, replaceable: false, available: true })
    expect(await successionOf({ payload, viewer: own.user, serial: copy.serial })).toEqual({ replaceable: false, waiting: true })
    await sendBack(serial, 'The logo is blurred')
    expect((await listCopies({ payload, viewer: own.user })).find((one) => one.serial === copy.serial)).toMatchObject({ replaceable: true })
    expect((await regenerateCopies({ payload, viewer: own.user })).failed.find((one) => one.serial === copy.serial)).toMatchObject({ problem: { code: 'sent-back', detail: 'The logo is blurred' } })
    const logo = await sharp({ create: { width: 900, height: 300, channels: 4, background: '#224466' } }).png().toBuffer()
    await saveBrandKit({ payload, viewer: own.admin, input: { primary: '#224466', contact: { company: 'Own Company' } }, logo })
    const { copy: better } = await regenerateCopy({ payload, viewer: own.user, serial: copy.serial })
    await approve(better.serial)
    expect(await successionOf({ payload, viewer: own.user, serial: copy.serial })).toMatchObject({ current: better.serial })
  })
})

describe('what marketing makes for partners', () => {
  it('is approved by that, also where the partner waits for the very same copy or had it sent back', async () => {
    await publishSheet(payload, { slug: 'campaign', approval: 'review' })
    const inputs = { headline: 'For all' }
    const { copy: waiting } = await coBrandAsset({ payload, viewer: other.user, slug: 'campaign', inputs })
    const { copy: refused } = await coBrandAsset({ payload, viewer: own.user, slug: 'campaign', inputs })
    await sendBack(refused.serial, 'Not yet')
    await startBulkRun({ payload, viewer: marketing, name: 'All', slug: 'campaign', partners: [own.id, other.id], inputs })
    await runJobs(payload)
    const { docs } = await payload.db.find<CopyRow>({ collection: 'copies', where: { asset: { equals: waiting.asset } }, pagination: false, limit: 0 })
    expect(docs.map(({ partner, state, held }) => [partner, state, Boolean(held)]).sort()).toEqual([[other.id, 'current', false], [own.id, 'current', false]].sort())
    expect(docs.find(({ id }) => id === waiting.id)).toMatchObject({ decidedBy: marketing.id })
    expect(docs.find(({ id }) => id === refused.id)).toMatchObject({ decidedBy: marketing.id, stateReason: null })
    expect((await noticesOf(other.user, 'copy-decided')).filter(({ data }) => data.serial === waiting.serial)).toHaveLength(1)
  })
})

describe('a renewal by marketing', () => {
  it('approves no words of a partner that nobody has looked at', async () => {
    await publishSheet(payload, { slug: 'renewed-for-all', approval: 'review' })
    const [approved, unseen] = [await ask(own.user, 'renewed-for-all'), await ask(other.user, 'renewed-for-all')]
    await approve(approved.serial)
    await publishEdition(payload, 'renewed-for-all')
    expect(await startRenewal({ payload, viewer: marketing, slug: 'renewed-for-all' })).toEqual({ due: 1 })
    await runJobs(payload)
    const { docs } = await payload.db.find<CopyRow>({ collection: 'copies', where: { replaces: { in: [approved.id, unseen.id] } }, pagination: false, limit: 0 })
    expect(docs).toMatchObject([{ replaces: approved.id, state: 'current', held: false }])
  })

  it('overrules nobody who sent the new copy back', async () => {
    await publishSheet(payload, { slug: 'renewed-in-vain', approval: 'review' })
    const copy = await ask(own.user, 'renewed-in-vain')
    await approve(copy.serial)
    await publishEdition(payload, 'renewed-in-vain')
    const { copy: anew } = await regenerateCopy({ payload, viewer: own.user, serial: copy.serial })
    await sendBack(anew.serial, 'The logo is blurred')
    await startRenewal({ payload, viewer: marketing, slug: 'renewed-in-vain' })
    await runJobs(payload)
    expect(await rowOf(anew)).toMatchObject({ state: 'sent-back', held: true })
  })
})

describe('a template of which copies with remarks wait', () => {
  it('gives a good copy at once, and holds one that has something to remark', async () => {
    await publishSheet(payload, { slug: 'mostly-free', approval: 'warnings', logo: true })
    expect(await ask(own.user, 'mostly-free')).toMatchObject({ state: 'current', findings: [] })
    const bare = await makePartner(payload)
    const admin = await makeViewer(payload, 'partner-admin', bare)
    await saveBrandKit({ payload, viewer: admin, input: { primary: '#224466', contact: { company: 'Bare' } } })
    const copy = await ask(admin, 'mostly-free')
    expect(copy).toMatchObject({ state: 'waiting', held: true, findings: [{ code: 'logo-missing' }] })
  })

  it('lets go of what waits when it is asked for again after it was made free', async () => {
    await publishSheet(payload, { slug: 'made-free', approval: 'review' })
    const copy = await ask(own.user, 'made-free')
    await payload.update({ collection: 'assets', where: { slug: { equals: 'made-free' } }, data: { approval: 'free', _status: 'published' }, overrideAccess: true, depth: 0 })
    expect((await coBrandAsset({ payload, viewer: own.user, slug: 'made-free', inputs: copy.inputs ?? {} })).copy).toMatchObject({ id: copy.id, state: 'current', held: false })
  })

  it('is free where the asset and the copy come from before there were reviews', async () => {
    await payload.db.updateOne({ collection: 'assets', where: { slug: { equals: 'open-sheet' } }, data: { approval: null } })
    const copy = await ask(own.user, 'open-sheet')
    expect(copy.state).toBe('current')
    await payload.db.updateOne({ collection: 'copies', id: copy.id, data: { held: null } })
    await expect(readCopyFile({ payload, viewer: own.user, serial: copy.serial })).resolves.toBeTruthy()
  })
})

describe('a crash', () => {
  const loseJobs = () => payload.db.deleteMany({ collection: 'payload-jobs', where: { id: { exists: true } } })
  const startAgain = async () => {
    await sweep(payload, { patience: 0 })
    await runJobs(payload)
  }

  it('between a decision and its notice leaves the notice to the next start', async () => {
    const copy = await ask()
    await approve(copy.serial)
    await loseJobs()
    await startAgain()
    await startAgain()
    expect((await noticesOf(own.user, 'copy-decided')).filter(({ data }) => data.serial === copy.serial)).toHaveLength(1)
  })

  it('between a copy and the notice to its reviewers leaves the notice to the next start', async () => {
    await ask()
    await loseJobs()
    await payload.db.deleteMany({ collection: 'notifications', where: { kind: { equals: 'copies-waiting' } } })
    await startAgain()
    expect(await noticesOf(marketing, 'copies-waiting')).toHaveLength(1)
  })

  it('between sending back and letting the copy before be made anew leaves that to the next start', async () => {
    await publishSheet(payload, { slug: 'cut-off', approval: 'review' })
    const copy = await ask(own.user, 'cut-off')
    await approve(copy.serial)
    await publishEdition(payload, 'cut-off')
    const { copy: anew } = await regenerateCopy({ payload, viewer: own.user, serial: copy.serial })
    await payload.db.updateOne({ collection: 'copies', id: anew.id, data: { state: 'sent-back', stateReason: 'Cut off' } })
    expect((await rowOf(copy)).supersededBy).toBe(anew.id)
    await startAgain()
    expect((await rowOf(copy)).supersededBy).toBeFalsy()
  })
})
