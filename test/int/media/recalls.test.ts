import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { remindOfRecalls } from '~/collections/telling/remind-of-recalls'
import { tellOfCopies } from '~/collections/telling/tell-of-copies'
import { coBrandAsset } from '~/media/copies/co-brand-asset'
import { acknowledgeRecall, listOpenRecalls, recallHolders } from '~/media/recalls/recalls'
import type { CopyRow } from '~/media/rows'
import { addDays } from '~/src/platform/calendar'
import { publishEdition } from '../../factories/edition'
import { makeViewer, runJobs } from '../../factories/portal'
import { openScenario } from '../../factories/scenario'

const { payload, scenario, close } = await openScenario()

afterAll(close)

interface Notice {
  id: string
  key: string
  kind: string
  user: string
  data: Record<string, string>
}

const notices = async (kind: string, key = '') =>
  (await payload.db.find<Notice>({ collection: 'notifications', where: { kind: { equals: kind } }, pagination: false, limit: 0 })).docs.filter((notice) => notice.key.includes(key))
const toldOf = async (kind: string, key?: string) => (await notices(kind, key)).map(({ user }) => user).sort()
const assetOf = async (serial: string) => (await payload.db.findOne<CopyRow>({ collection: 'copies', where: { serial: { equals: serial } } }))?.asset ?? ''

describe('a new edition', () => {
  it('is told to makers and their administrators, once for each person, however many copies', async () => {
    const { own, other } = scenario
    await coBrandAsset({ payload, viewer: own.user, slug: 'open-sheet', inputs: { headline: 'Another' } })
    const colleague = await makeViewer(payload, 'partner-user', own.id)
    await publishEdition(payload, 'open-sheet')
    const concerned = [own.admin.id, own.user.id, other.admin.id, other.user.id].sort()
    expect(await toldOf('copy-outdated')).toEqual(concerned)
    expect(concerned).not.toContain(colleague.id)
    expect((await notices('copy-outdated')).find(({ user }) => user === own.user.id)?.data).toEqual({ asset: 'Open sheet', count: '2' })
    await tellOfCopies({ payload })
    expect(await toldOf('copy-outdated')).toEqual(concerned)
  })

  it('is told by the sweep when a crash came between marking and telling', async () => {
    const { own } = scenario
    await payload.db.deleteMany({ collection: 'notifications', where: { kind: { equals: 'copy-outdated' } } })
    const copy = await payload.db.findOne<CopyRow>({ collection: 'copies', where: { serial: { equals: own.copy } } })
    await payload.db.updateOne({ collection: 'copies', id: copy?.id ?? '', data: { toldAt: null } })
    await tellOfCopies({ payload })
    expect(await toldOf('copy-outdated')).toEqual([own.admin.id, own.user.id].sort())
  })
})

describe('a recall', () => {
  let recall: string
  const later = (days: number) => () => addDays(new Date(), days)

  beforeAll(async () => {
    const made = await payload.create({ collection: 'recalls', data: { asset: await assetOf(scenario.own.copy), reason: 'A wrong figure' }, overrideAccess: true, depth: 0 })
    recall = String(made.id)
    await runJobs(payload)
  })

  it('is told to makers and their administrators, outdated copies or not', async () => {
    const { own, other } = scenario
    expect(await toldOf('asset-recalled', recall)).toEqual([own.admin.id, own.user.id, other.admin.id, other.user.id].sort())
    expect((await notices('asset-recalled', recall))[0]?.data).toMatchObject({ reason: 'A wrong figure', reminder: 'no' })
    expect(await listOpenRecalls({ payload, viewer: own.user })).toHaveLength(2)
  })

  it('keeps partners from making more of the edition, until there is another', async () => {
    const { own } = scenario
    const make = () => coBrandAsset({ payload, viewer: own.user, slug: 'open-sheet', inputs: { headline: 'Too late' } })
    await expect(make()).rejects.toMatchObject({ status: 409, code: 'edition-recalled' })
    await publishEdition(payload, 'open-sheet')
    expect((await make()).created).toBe(true)
  })

  it('is acknowledged once by a company, whoever presses first', async () => {
    const { own } = scenario
    const answers = await Promise.all([own.user, own.admin, own.user].map((viewer) => acknowledgeRecall({ payload, viewer, recallId: recall })))
    expect(answers.filter(({ created }) => created)).toHaveLength(1)
    expect(await listOpenRecalls({ payload, viewer: own.admin })).toHaveLength(1)
    const holders = await recallHolders({ payload, viewer: await makeViewer(payload, 'channel'), recallId: recall })
    expect(holders.map(({ partner, copies, acknowledged }) => [partner.name, copies, Boolean(acknowledged)])).toEqual([
      ['Rival Company', 1, false],
      ['Own Company', 2, true],
    ])
  })

  it('is none of the business of staff or of companies without a copy', async () => {
    const stranger = await makeViewer(payload, 'marketing')
    await expect(acknowledgeRecall({ payload, viewer: stranger, recallId: recall })).rejects.toMatchObject({ status: 404 })
    await expect(acknowledgeRecall({ payload, viewer: scenario.other.admin, recallId: scenario.recall })).rejects.toMatchObject({ status: 404 })
  })

  it('is brought to mind once a week, only to companies that have not answered', async () => {
    const { other } = scenario
    const reminders = async () => (await notices('asset-recalled', recall)).filter(({ data }) => data.reminder === 'yes').map(({ user }) => user).sort()
    await remindOfRecalls({ payload, clock: later(6) })
    expect(await reminders()).toEqual([])
    for (const days of [7, 7, 9]) await remindOfRecalls({ payload, clock: later(days) })
    expect(await reminders()).toEqual([other.admin.id, other.user.id].sort())
    await remindOfRecalls({ payload, clock: later(14) })
    expect(await reminders()).toHaveLength(4)
    await acknowledgeRecall({ payload, viewer: other.user, recallId: recall })
    await remindOfRecalls({ payload, clock: later(21) })
    expect(await reminders()).toHaveLength(4)
  })
})
