import { afterAll, describe, expect, it } from 'vitest'
import { coBrandAsset } from '~/media/copies/co-brand-asset'
import { countReplaceableCopies } from '~/media/copies/count-replaceable-copies'
import { listCopies } from '~/media/copies/list-copies'
import { publishEdition } from '../../factories/edition'
import { makeViewer } from '../../factories/portal'
import { openScenario } from '../../factories/scenario'

const { payload, scenario, close } = await openScenario()

afterAll(close)

describe('the copies of a company', () => {
  it('are those of the whole team, with who made each, or one’s own', async () => {
    const { own } = scenario
    const { copy } = await coBrandAsset({ payload, viewer: own.admin, slug: 'open-sheet', inputs: { headline: 'Of the administrator' } })
    const team = await listCopies({ payload, viewer: own.admin })
    expect(team.map(({ serial }) => serial)).toEqual(expect.arrayContaining([own.copy, copy.serial]))
    expect(team.find(({ serial }) => serial === own.copy)?.madeBy).toBe(own.user.name)
    const mine = await listCopies({ payload, viewer: own.user, of: 'mine' })
    expect(mine.map(({ serial }) => serial)).toContain(own.copy)
    expect(mine.map(({ serial }) => serial)).not.toContain(copy.serial)
    expect(team.map(({ serial }) => serial)).not.toContain(scenario.other.copy)
    expect(await listCopies({ payload, viewer: await makeViewer(payload, 'marketing') })).toEqual([])
  })

  it('are narrowed by their state', async () => {
    const { own } = scenario
    const states = async (state: 'current' | 'outdated' | 'recalled') => [...new Set((await listCopies({ payload, viewer: own.admin, state })).map((copy) => copy.state))]
    expect(await states('recalled')).toEqual(['recalled'])
    expect(await states('outdated')).toEqual([])
    expect(await countReplaceableCopies({ payload, viewer: own.admin })).toBe(0)
    await publishEdition(payload, 'open-sheet')
    expect(await states('outdated')).toEqual(['outdated'])
    expect(await countReplaceableCopies({ payload, viewer: own.admin })).toBe((await listCopies({ payload, viewer: own.admin, state: 'outdated' })).length)
  })
})

describe('a text that is too long for its place', () => {
  it('is refused with the count, and nothing is made', async () => {
    const { own } = scenario
    const before = (await listCopies({ payload, viewer: own.admin })).length
    await payload.update({ collection: 'assets', where: { slug: { equals: 'open-sheet' } }, data: { zones: [{ kind: 'text', name: 'headline', pages: 'first', x: 40, y: 40, width: 60, height: 12, minSize: 10, maxSize: 12, source: 'free', label: 'Headline' }] }, overrideAccess: true, depth: 0 })
    await expect(coBrandAsset({ payload, viewer: own.user, slug: 'open-sheet', inputs: { headline: 'A headline that is too long' } })).rejects.toMatchObject({
      status: 422,
      code: 'invalid-inputs',
      errors: [{ field: 'inputs.headline', rule: 'text-too-long', values: { count: expect.any(Number) as number } }],
    })
    expect(await listCopies({ payload, viewer: own.admin })).toHaveLength(before)
  })
})
