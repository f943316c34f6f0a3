import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { coBrandAsset } from '~/media/copies/co-brand-asset'
import { countOutdatedCopies } from '~/media/copies/count-outdated-copies'
import { listCopies } from '~/media/copies/list-copies'
import { copyStatus, successionOf } from '~/media/copies/read-copy'
import { regenerateCopies, regenerateCopy } from '~/media/copies/regenerate-copies'
import type { CopyRow } from '~/media/rows'
import { publishEdition } from '../../factories/edition'
import { makeViewer, runJobs } from '../../factories/portal'
import { openScenario } from '../../factories/scenario'

const { payload, scenario, close } = await openScenario()

afterAll(close)

const rowOf = async (serial: string) => (await payload.db.findOne<CopyRow>({ collection: 'copies', where: { serial: { equals: serial } } })) as CopyRow
const copiesOf = async (partner: string) => (await payload.db.find<CopyRow>({ collection: 'copies', where: { partner: { equals: partner } }, pagination: false, limit: 0 })).docs

describe('a current copy', () => {
  it('is not made anew', async () => {
    const { own } = scenario
    await expect(regenerateCopy({ payload, viewer: own.user, serial: own.copy })).rejects.toMatchObject({ status: 409, code: 'nothing-newer' })
    expect(await regenerateCopies({ payload, viewer: own.admin })).toEqual({ made: [], failed: [], left: 0 })
  })
})

describe('copies of a replaced edition', () => {
  let worded: CopyRow

  beforeAll(async () => {
    worded = (await coBrandAsset({ payload, viewer: scenario.own.user, slug: 'open-sheet', inputs: { headline: 'Ours since 1998' } })).copy
    await publishEdition(payload, 'open-sheet')
  })

  it('say so to everyone, and since when', async () => {
    const status = await copyStatus({ payload, serial: scenario.own.copy })
    expect(status.state).toBe('outdated')
    expect(status.newEditionSince).toBe((await rowOf(scenario.own.copy)).stateSince)
    expect(await countOutdatedCopies({ payload, viewer: scenario.own.user })).toBe(2)
  })

  it('are made anew once, by twenty at once, with their inputs and their maker', async () => {
    const { own } = scenario
    const before = (await copiesOf(own.id)).length
    const made = await Promise.all(Array.from({ length: 20 }, () => regenerateCopy({ payload, viewer: own.admin, serial: worded.serial })))
    expect(new Set(made.map(({ copy }) => copy.serial)).size).toBe(1)
    expect((await copiesOf(own.id)).length).toBe(before + 1)
    const [successor, old] = [await rowOf(made[0]?.copy.serial ?? ''), await rowOf(worded.serial)]
    expect(successor).toMatchObject({ state: 'current', replaces: old.id, madeBy: own.user.id, inputs: { headline: 'Ours since 1998' } })
    expect(successor.file).not.toBe(old.file)
    expect(old).toMatchObject({ state: 'outdated', supersededBy: successor.id })
    expect(await successionOf({ payload, viewer: own.user, serial: worded.serial })).toEqual({ replaceable: false, current: successor.serial })
    expect(await successionOf({ payload, viewer: scenario.other.user, serial: worded.serial })).toBeUndefined()
  })

  it('of another company are none of ours', async () => {
    await expect(regenerateCopy({ payload, viewer: scenario.other.admin, serial: scenario.own.copy })).rejects.toMatchObject({ status: 404 })
    await expect(regenerateCopies({ payload, viewer: await makeViewer(payload, 'marketing') })).rejects.toMatchObject({ code: 'staff-make-no-copies' })
  })

  it('that cannot be made are reported and stop no other', async () => {
    const { own } = scenario
    const locked = await payload.db.create({
      collection: 'copies',
      data: { ...(await rowOf(worded.serial)), id: undefined, serial: 'TD-LOCKED', key: 'locked', asset: scenario.goldAsset, supersededBy: null, madeAt: new Date().toISOString() },
    })
    const done = await regenerateCopies({ payload, viewer: own.admin })
    expect(done.made.map(({ replaces }) => replaces)).toEqual([own.copy])
    expect(done.failed).toMatchObject([{ serial: 'TD-LOCKED', problem: { code: 'locked' } }])
    expect(await countOutdatedCopies({ payload, viewer: own.user })).toBe(1)
    await payload.db.deleteOne({ collection: 'copies', where: { id: { equals: String(locked.id) } } })
    expect(await regenerateCopies({ payload, viewer: own.admin })).toEqual({ made: [], failed: [], left: 0 })
  })

  it('stand in the list of the company with what took their place', async () => {
    const listed = await listCopies({ payload, viewer: scenario.own.user })
    const old = listed.find(({ serial }) => serial === scenario.own.copy)
    expect(old).toMatchObject({ state: 'outdated', replaceable: false, madeBy: scenario.own.user.name })
    expect(listed.find(({ serial }) => serial === old?.supersededBy)).toMatchObject({ state: 'current' })
    expect((await listCopies({ payload, viewer: scenario.other.user })).find(({ serial }) => serial === scenario.other.copy)).toMatchObject({ replaceable: true })
  })
})

describe('a recalled copy', () => {
  it('can be made anew only from the edition that mends it', async () => {
    const { other } = scenario
    const { made } = await regenerateCopies({ payload, viewer: other.admin })
    const serial = made[0]?.serial ?? ''
    const asset = (await rowOf(serial)).asset
    await payload.create({ collection: 'recalls', data: { asset, reason: 'A wrong figure' }, overrideAccess: true })
    await runJobs(payload)
    expect((await rowOf(serial)).state).toBe('recalled')
    await expect(regenerateCopy({ payload, viewer: other.admin, serial })).rejects.toMatchObject({ code: 'nothing-newer' })
    await publishEdition(payload, 'open-sheet')
    expect(await copyStatus({ payload, serial })).toMatchObject({ state: 'recalled', reason: 'A wrong figure', newEditionSince: expect.any(String) })
    const { copy } = await regenerateCopy({ payload, viewer: other.admin, serial })
    expect(await rowOf(copy.serial)).toMatchObject({ state: 'current', replaces: (await rowOf(serial)).id })
  })
})
