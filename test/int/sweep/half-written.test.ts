import { createHash } from 'node:crypto'
import type { CollectionSlug } from 'payload'
import { afterAll, describe, expect, it } from 'vitest'
import { sweep } from '~/collections/sweep/sweep'
import { coBrandAsset } from '~/media/copies/co-brand-asset'
import { readCopyBytes } from '~/media/copies/copy-bytes'
import type { CopyRow } from '~/media/rows'
import type { Viewer } from '~/src/policy/viewer'
import { decideDeal } from '~/src/program/decide-deal'
import { registerDeal } from '~/src/program/register-deal'
import type { ClaimRow, PartnerRow } from '~/src/program/rows'
import { makePartner, makeViewer, runJobs } from '../../factories/portal'
import { openScenario } from '../../factories/scenario'

const { payload, scenario, close } = await openScenario()

afterAll(close)

/** The next start after a crash: the sweep, and the jobs that it queues. */
async function startAgain(): Promise<void> {
  await sweep(payload, { patience: 0 })
  await runJobs(payload)
}

const find = async <Row extends { id: string }>(collection: CollectionSlug, field: string, value: unknown) => (await payload.db.find<Row>({ collection, where: { [field]: { equals: value } }, pagination: false, limit: 0 })).docs
const one = async <Row extends { id: string }>(collection: CollectionSlug, field: string, value: unknown) => {
  const [row] = await find<Row>(collection, field, value)
  if (!row) throw new Error(`No row of ${collection} has ${field} ${String(value)}`)
  return row
}
const noticesOf = async ({ id }: Viewer, kind: string) => (await find<{ id: string; kind: string }>('notifications', 'user', id)).filter((notice) => notice.kind === kind)
const loseJobs = () => payload.db.deleteMany({ collection: 'payload-jobs', where: { id: { exists: true } } })
const create = async (collection: CollectionSlug, data: Record<string, unknown>) => String(((await payload.db.create({ collection, data })) as { id: string }).id)
const customer = (domain: string) => ({ program: 'protect', customer: { name: 'Customer', domain, country: 'DE' }, amount: 5_000_000 })
const claimOf = async (domain: string) => one<ClaimRow>('deal-claims', 'key', `${domain}:${(await one<{ id: string }>('deal-programs', 'key', 'protect')).id}`)

describe('a deal', () => {
  it('whose registration ended with the claim keeps nobody from the customer', async () => {
    const { own, other } = scenario
    const program = await one<{ id: string }>('deal-programs', 'key', 'protect')
    await create('deal-claims', { key: `claimed.example:${program.id}`, partner: own.id, until: '2099-01-01T00:00:00.000Z', live: true })
    await sweep(payload)
    await expect(registerDeal({ payload, viewer: other.user, input: customer('claimed.example') })).rejects.toMatchObject({ code: 'deal-conflict' })
    await startAgain()
    await expect(registerDeal({ payload, viewer: other.user, input: customer('claimed.example') })).resolves.toMatchObject({ state: 'submitted' })
  })

  it('that takes over an old claim is not given free by the daily sweep while it is under way', async () => {
    const { own, other } = scenario
    await registerDeal({ payload, viewer: own.user, input: customer('handed-over.example') })
    const { id } = await claimOf('handed-over.example')
    const now = new Date()
    await payload.db.updateOne({ collection: 'deal-claims', id, data: { partner: other.id, deal: null, live: true, createdAt: '2020-01-01T00:00:00.000Z', updatedAt: now.toISOString() } })
    await sweep(payload)
    expect(await claimOf('handed-over.example')).toMatchObject({ live: true, partner: other.id })
  })

  it('that the claim does not name yet keeps the customer', async () => {
    const { own, other } = scenario
    const deal = await registerDeal({ payload, viewer: own.user, input: customer('unnamed.example') })
    await payload.db.updateOne({ collection: 'deal-claims', id: (await claimOf('unnamed.example')).id, data: { deal: null } })
    await startAgain()
    expect(await claimOf('unnamed.example')).toMatchObject({ live: true, deal: deal.id })
    await expect(registerDeal({ payload, viewer: other.user, input: customer('unnamed.example') })).rejects.toMatchObject({ code: 'deal-conflict' })
  })

  it('that was approved keeps the customer for as long as it is protected', async () => {
    const { own } = scenario
    const channel = await makeViewer(payload, 'channel')
    const { id } = await registerDeal({ payload, viewer: own.user, input: customer('approved.example') })
    const { protectedUntil } = await decideDeal({ payload, viewer: channel, dealId: id, decision: 'approve' })
    await payload.db.updateOne({ collection: 'deal-claims', id: (await claimOf('approved.example')).id, data: { until: new Date(Date.now() + 86_400_000).toISOString() } })
    await startAgain()
    expect((await claimOf('approved.example')).until).toBe(protectedUntil)
  })

  it('that was closed gives the customer free', async () => {
    const { own, other } = scenario
    const { id } = await registerDeal({ payload, viewer: own.user, input: customer('closed.example') })
    await payload.db.updateOne({ collection: 'deals', id, data: { state: 'withdrawn' } })
    await startAgain()
    await expect(registerDeal({ payload, viewer: other.user, input: customer('closed.example') })).resolves.toMatchObject({ state: 'submitted' })
  })
})

describe('a graded exam', () => {
  it('leads to the completed course, one certificate and one notice', async () => {
    const learner = await makeViewer(payload, 'partner-user', scenario.own.id)
    const course = await one<{ id: string }>('courses', 'slug', 'course')
    const now = new Date().toISOString()
    await create('enrolments', { key: `${learner.id}:${course.id}`, user: learner.id, partner: scenario.own.id, course: course.id, enrolledAt: now })
    await create('progress', { key: `${learner.id}:${scenario.lesson}`, user: learner.id, partner: scenario.own.id, lesson: scenario.lesson, course: course.id, completedAt: now })
    await create('attempts', { key: `${learner.id}:${scenario.exam}:1`, user: learner.id, partner: scenario.own.id, exam: scenario.exam, course: course.id, number: 1, state: 'submitted', startedAt: now, dueAt: now, submittedAt: now, passPercent: 70, sheet: { questions: [] }, answers: {}, saves: 1, passed: true, scorePercent: 100 })
    await startAgain()
    await startAgain()
    expect((await one<{ id: string; completedAt?: string }>('enrolments', 'user', learner.id)).completedAt).toBeTruthy()
    expect(await find('certificates', 'user', learner.id)).toHaveLength(1)
    expect(await noticesOf(learner, 'certificate-earned')).toHaveLength(1)
  })
})

describe('a certificate', () => {
  it('that takes no exam is issued for a completed course whose job was lost', async () => {
    const learner = await makeViewer(payload, 'partner-user', scenario.own.id)
    const lessons = [scenario.lesson]
    const course = await payload.create({ collection: 'courses', data: { title: 'Reading', slug: 'reading', modules: [{ title: 'All', lessons }], _status: 'published' } as never, overrideAccess: true, depth: 0 })
    await payload.create({ collection: 'certifications', data: { title: 'Reader', key: 'reader', courses: [course.id], validMonths: 12, renewalDays: 30, _status: 'published' } as never, overrideAccess: true, depth: 0 })
    const now = new Date().toISOString()
    await create('enrolments', { key: `${learner.id}:${String(course.id)}`, user: learner.id, partner: scenario.own.id, course: String(course.id), enrolledAt: now, completedAt: now })
    await startAgain()
    expect(await find<{ id: string; certificationKey: string }>('certificates', 'user', learner.id)).toMatchObject([{ certificationKey: 'reader' }])
  })

  it('that nobody was told of is told of once', async () => {
    const { user, certificate } = scenario.own
    await payload.db.deleteMany({ collection: 'notifications', where: { and: [{ user: { equals: user.id } }, { kind: { equals: 'certificate-earned' } }] } })
    await startAgain()
    await startAgain()
    expect(await noticesOf(user, 'certificate-earned')).toMatchObject([{ data: { serial: certificate } }])
  })

  it('that no standing was evaluated after raises its partner, who is told once', async () => {
    const tier = await one<{ id: string }>('tiers', 'key', 'silver')
    const requirements = [{ tier: tier.id, requirement: { certified: { certification: 'engineer', people: 1 } } }]
    await payload.create({ collection: 'rule-sets', data: { key: 'newer', effectiveFrom: '2021-01-01T00:00:00.000Z', graceDays: 30, requirements }, overrideAccess: true, depth: 0 })
    await loseJobs()
    await startAgain()
    await startAgain()
    expect((await one<PartnerRow>('partners', 'id', scenario.other.id)).tier).toBe('silver')
    expect(await find('standings', 'partner', scenario.other.id)).toHaveLength(1)
    expect(await noticesOf(scenario.other.user, 'tier-changed')).toHaveLength(1)
  })
})

describe('a standing', () => {
  it('that did not reach its partner does, and is told', async () => {
    const id = await makePartner(payload)
    const viewer = await makeViewer(payload, 'partner-user', id)
    const { id: ruleSet } = await one<{ id: string }>('rule-sets', 'key', 'newer')
    await create('standings', { key: `${id}:1`, partner: id, seq: 1, tier: 'silver', previousTier: 'registered', reason: 'earned', effectiveAt: '2026-01-02T00:00:00.000Z', ruleSet })
    await startAgain()
    const told = await noticesOf(viewer, 'tier-changed')
    expect(told).toContainEqual(expect.objectContaining({ data: { from: 'registered', to: 'silver', direction: 'up' } }))
    // Then what holds is decided anew: nobody here is certified.
    expect(await one<PartnerRow>('partners', 'id', id)).toMatchObject({ tier: 'silver', tierSince: '2026-01-02T00:00:00.000Z', graceUntil: expect.any(String) as string })
  })
})

describe('a notice', () => {
  it('whose mail was never queued is mailed at the next start, and one whose mail waits is not mailed twice', async () => {
    const { user } = scenario.other
    const notice = (key: string) => create('notifications', { key, kind: 'tier-changed', data: { from: '', to: 'silver', direction: 'up' }, mail: 'queued', user: user.id })
    const [lost, waiting] = [await notice('lost-mail'), await notice('waiting-mail')]
    await payload.jobs.queue({ task: 'send-mail', input: { notificationId: waiting } })
    await sweep(payload, { patience: 0 })
    const jobs = await find<{ id: string; input: { notificationId: string } }>('payload-jobs', 'taskSlug', 'send-mail')
    expect(jobs.map(({ input }) => input.notificationId).filter((id) => id === lost || id === waiting).sort()).toEqual([lost, waiting].sort())
    await runJobs(payload)
    for (const id of [lost, waiting]) expect(await one<{ id: string; mail: string }>('notifications', 'id', id)).toMatchObject({ mail: 'sent' })
  })
})

describe('a copy', () => {
  it('whose bytes were written and whose row was not is made again, whole', async () => {
    const { user } = scenario.own
    const { copy } = await coBrandAsset({ payload, viewer: user, slug: 'open-sheet', inputs: { headline: 'Cut off' } })
    await payload.db.deleteOne({ collection: 'copies', where: { id: { equals: copy.id } } })
    await startAgain()
    const again = await coBrandAsset({ payload, viewer: user, slug: 'open-sheet', inputs: { headline: 'Cut off' } })
    expect(again.created).toBe(true)
    expect((await readCopyBytes(again.copy))?.length).toBe(again.copy.bytes)
    expect(await find('copies', 'key', copy.key)).toHaveLength(1)
  })

  it('of a recalled asset is recalled, and its people told, when the recall’s job was lost', async () => {
    const { own } = scenario
    const { asset } = await one<CopyRow>('copies', 'serial', own.copy)
    await payload.create({ collection: 'recalls', data: { asset, reason: 'A wrong figure' }, overrideAccess: true, depth: 0 })
    await loseJobs()
    await startAgain()
    expect(await one<CopyRow>('copies', 'serial', own.copy)).toMatchObject({ state: 'recalled', stateReason: 'A wrong figure' })
    expect((await noticesOf(own.user, 'asset-recalled')).length).toBeGreaterThan(0)
  })
})

describe('a portal that is whole', () => {
  it('is left as it is', async () => {
    await startAgain()
    const before = await digest()
    await startAgain()
    expect(await digest()).toEqual(before)
  })
})

/** What each collection holds, in a few bytes. */
async function digest(): Promise<Record<string, string>> {
  const rows: Record<string, string> = {}
  for (const slug of Object.keys(payload.collections) as CollectionSlug[]) {
    const { docs } = await payload.db.find<{ id: string }>({ collection: slug, pagination: false, limit: 0, sort: 'id' })
    rows[slug] = `${docs.length} ${createHash('sha256').update(JSON.stringify(docs)).digest('hex')}`
  }
  return rows
}
