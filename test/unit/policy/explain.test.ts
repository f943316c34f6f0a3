import { describe, expect, it } from 'vitest'
import { explain, shortfalls } from '~/src/policy/explain'
import { monthsBefore } from '~/src/policy/measure'
import type { Facts, PartnerFacts } from '~/src/policy/requirement'
import { mayOpen, satisfies } from '~/src/policy/satisfies'

const facts = (partner: Partial<PartnerFacts> = {}, asOf = '2026-03-31T12:00:00.000Z'): Facts => ({
  asOf,
  userId: 'ana',
  role: 'partner-user',
  partner: {
    id: 'p',
    kind: 'reseller',
    region: 'emea',
    segments: ['energy'],
    tier: 'silver',
    tiers: ['registered', 'silver', 'gold', 'platinum'],
    certified: { edge: { userIds: ['ana', 'bo', 'bo'] } },
    won: [],
    ...partner,
  },
})
const staff: Facts = { asOf: '2026-03-31T12:00:00.000Z', userId: 'mia', role: 'marketing' }

describe('a window of months', () => {
  it('is a calendar one, on the last day where the earlier month is shorter', () => {
    const before = (at: string, months: number) => new Date(monthsBefore(at, months)).toISOString()
    expect(before('2026-03-31T12:00:00.000Z', 1)).toBe('2026-02-28T12:00:00.000Z')
    expect(before('2024-03-31T23:59:59.999Z', 1)).toBe('2024-02-29T23:59:59.999Z')
    expect(before('2024-02-29T00:00:00.000Z', 12)).toBe('2023-02-28T00:00:00.000Z')
    expect(before('2026-01-15T08:00:00.000Z', 14)).toBe('2024-11-15T08:00:00.000Z')
  })

  it('counts a deal won at its end and not one won at its very start or after it', () => {
    const oneDeal = { wonDeals: { atLeast: 1, months: 1 } }
    const wonAt = (at: string) => satisfies(oneDeal, facts({ won: [{ at, amount: 1 }] }))
    expect(wonAt('2026-03-31T12:00:00.000Z')).toBe(true)
    expect(wonAt('2026-03-31T12:00:00.001Z')).toBe(false)
    expect(wonAt('2026-02-28T12:00:00.000Z')).toBe(false)
    expect(wonAt('2026-02-28T12:00:00.001Z')).toBe(true)
  })
})

describe('vendor staff', () => {
  it('open everything and still satisfy only what holds for them', () => {
    expect(satisfies({ tierAtLeast: 'registered' }, staff)).toBe(false)
    expect(satisfies({ role: ['marketing'] }, staff)).toBe(true)
    expect(mayOpen({ any: [] }, staff)).toBe(true)
  })
})

describe('a tier', () => {
  it('is never reached when the programme does not have it', () => {
    const requirement = { tierAtLeast: 'diamond' }
    expect(satisfies(requirement, facts({ tier: 'diamond' }))).toBe(false)
    expect(explain(requirement, facts())).toMatchObject({ met: false, earnable: false, missing: 1 })
  })

  it('is told by the ranks apart', () => {
    expect(explain({ tierAtLeast: 'platinum' }, facts())).toMatchObject({
      have: 'silver',
      need: 'platinum',
      missing: 2,
    })
    expect(explain({ tierAtLeast: 'registered' }, facts())).toMatchObject({ met: true, missing: 0 })
  })
})

describe('a certification', () => {
  it('counts each person once and says who holds it', () => {
    expect(explain({ certified: { certification: 'edge', people: 3 } }, facts())).toMatchObject({
      have: 2,
      missing: 1,
      holders: ['ana', 'bo'],
    })
  })

  it('asked of oneself is not met by a colleague', () => {
    const own = { certified: { certification: 'edge', people: 'self' as const } }
    expect(satisfies(own, facts())).toBe(true)
    expect(satisfies(own, facts({ certified: { edge: { userIds: ['bo'] } } }))).toBe(false)
  })
})

describe('an explanation', () => {
  it('names the minor units of revenue that are missing and since when they count', () => {
    const won = [{ at: '2026-01-01T00:00:00.000Z', amount: 13_000_000 }]
    expect(explain({ wonRevenue: { atLeast: 15_000_000, months: 12 } }, facts({ won }))).toMatchObject({
      have: 13_000_000,
      missing: 2_000_000,
      since: '2025-03-31T12:00:00.000Z',
    })
  })

  it('puts the nearest branch first and remembers where it stood', () => {
    const explanation = explain(
      {
        any: [
          { region: ['apac'] },
          { tierAtLeast: 'platinum' },
          { certified: { certification: 'edge', people: 3 } },
          { wonDeals: { atLeast: 2, months: 12 } },
        ],
      },
      facts(),
    )
    if (explanation.kind !== 'any') throw new Error('not a group')
    expect(explanation.children.map(({ kind }) => kind)).toEqual(['certified', 'wonDeals', 'tierAtLeast', 'region'])
    expect(explanation.closest).toBe(2)
  })
})

describe('shortfalls', () => {
  it('sum what all need and take the cheapest of any', () => {
    const requirement = {
      all: [
        { tierAtLeast: 'silver' },
        { any: [{ region: ['apac' as const] }, { certified: { certification: 'guard', people: 1 } }] },
        { wonDeals: { atLeast: 1, months: 12 } },
      ],
    }
    expect(shortfalls(explain(requirement, facts())).map(({ kind }) => kind)).toEqual(['certified', 'wonDeals'])
  })

  it('ask for the greater of two demands of one kind only', () => {
    const people = (count: number) => ({ certified: { certification: 'edge', people: count } })
    const missing = shortfalls(
      explain({ all: [people(3), { tierAtLeast: 'gold' }, people(5), { tierAtLeast: 'platinum' }] }, facts()),
    )
    expect(missing).toMatchObject([{ need: 5, missing: 3 }, { need: 'platinum' }])
  })

  it('say so when nothing can ever meet it', () => {
    expect(shortfalls(explain({ any: [] }, facts()))).toMatchObject([{ kind: 'never', earnable: false }])
  })
})
