import fc from 'fast-check'
import type { Where } from 'payload'
import { describe, expect, it } from 'vitest'
import type { Audience } from '~/src/policy/audiences'
import { audienceKey, canonical, OPEN_KEY } from '~/src/policy/canonical'
import { explain, shortfalls, type Explanation } from '~/src/policy/explain'
import type { Facts, Requirement } from '~/src/policy/requirement'
import { MAX_DEPTH } from '~/src/policy/requirement-limits'
import { parseRequirement } from '~/src/policy/requirement-schema'
import { isStaffRole } from '~/src/policy/roles'
import { mayOpen, satisfies } from '~/src/policy/satisfies'
import { meiliFilter, searchFilter } from '~/src/policy/search-filter'
import { whereOpen } from '~/src/policy/where'
import {
  CERTIFICATION_KEYS,
  factsArb,
  partnerFactsArb,
  requirementArb,
  TIER_KEYS,
  USER_IDS,
} from '../../factories/requirement'

const RUNS = { numRuns: 2_000 }

const register = (requirements: Requirement[]): Audience[] =>
  requirements.map((requirement) => ({ key: audienceKey(requirement), requirement: canonical(requirement) }))

/** Reads the filter as a database would, from its own text: one operator, one field, a list of values. */
function inWhere(where: Where | true, key: string): boolean {
  if (where === true) return true
  const asked: unknown = JSON.parse(JSON.stringify(where))
  expect(asked).toEqual({ audienceKey: { in: expect.any(Array) } })
  return (asked as { audienceKey: { in: string[] } }).audienceKey.in.includes(key)
}

function inMeili(filter: string | undefined, key: string): boolean {
  if (filter === undefined) return true
  const [, list = ''] = /^audienceKey IN (\[.*\])$/.exec(filter) ?? []
  return (JSON.parse(list) as string[]).includes(key)
}

/** Another spelling of the same meaning. */
function rearranged(requirement: Requirement): Requirement {
  if ('all' in requirement) {
    const children = requirement.all.map(rearranged).reverse()
    return { all: [...children.slice(0, 1), { all: children }, { all: [] }] }
  }
  if ('any' in requirement)
    return { any: [{ any: [] }, ...requirement.any.map((child) => ({ all: [rearranged(child)] })).reverse()] }
  if ('certified' in requirement) {
    const { people, certification } = requirement.certified
    return { certified: { people, certification } }
  }
  if ('region' in requirement) return { region: [...requirement.region].reverse().concat(requirement.region) }
  if ('role' in requirement) return { any: [{ role: [...requirement.role].reverse() }] }
  return { all: [requirement] }
}

const depth = (node: Requirement): number =>
  1 + Math.max(0, ...('all' in node ? node.all : 'any' in node ? node.any : []).map(depth))

const nodesOf = (node: Explanation): Explanation[] => [
  node,
  ...('children' in node ? node.children.flatMap(nodesOf) : []),
]

describe('the readings of a requirement', () => {
  it('agree: predicate, database filter, search filter and explanation', () => {
    fc.assert(
      fc.property(fc.array(requirementArb, { minLength: 1, maxLength: 4 }), factsArb, (requirements, facts) => {
        const audiences = register(requirements)
        const where = whereOpen(audiences, facts)
        const filter = searchFilter(audiences, facts)
        for (const requirement of requirements) {
          const key = audienceKey(requirement)
          const opens = mayOpen(requirement, facts)
          expect(inWhere(where, key)).toBe(opens)
          expect(filter === 'all' || filter.audienceKeys.includes(key)).toBe(opens)
          expect(inMeili(meiliFilter(filter), key)).toBe(opens)
          expect(explain(requirement, facts).met).toBe(satisfies(requirement, facts))
          expect(opens).toBe(isStaffRole(facts.role) || explain(requirement, facts).met)
        }
      }),
      RUNS,
    )
  })

  it('are tried on requirements met and unmet, and by all kinds of people', () => {
    const tried = fc.sample(fc.tuple(requirementArb, factsArb), { numRuns: 1_000, seed: 7 })
    const met = tried.filter(([requirement, facts]) => satisfies(requirement, facts)).length
    expect(met).toBeGreaterThan(200)
    expect(met).toBeLessThan(800)
    expect(tried.filter(([, facts]) => isStaffRole(facts.role)).length).toBeGreaterThan(100)
    expect(tried.filter(([requirement]) => depth(requirement) > 2).length).toBeGreaterThan(200)
  })

  it('close a document whose audience is in no registry, and open one for everyone', () => {
    fc.assert(
      fc.property(partnerFactsArb, (facts) => {
        const where = whereOpen([], facts)
        expect(inWhere(where, '0123456789abcdef')).toBe(false)
        expect(inWhere(where, OPEN_KEY)).toBe(true)
      }),
    )
  })

  it('put no key of a search filter outside its quotes', () => {
    expect(meiliFilter({ audienceKeys: ['open', 'a"] OR audienceKey EXISTS OR x IN ["', '\\'] })).toBe(
      String.raw`audienceKey IN ["open", "a\"] OR audienceKey EXISTS OR x IN [\"", "\\"]`,
    )
    expect(meiliFilter('all')).toBeUndefined()
  })
})

describe('the canonical form', () => {
  it('keeps the meaning and is its own canonical form', () => {
    fc.assert(
      fc.property(requirementArb, factsArb, (requirement, facts) => {
        const form = canonical(requirement)
        expect(satisfies(form, facts)).toBe(satisfies(requirement, facts))
        expect(canonical(form)).toEqual(form)
        expect(depth(form)).toBeLessThanOrEqual(MAX_DEPTH)
        expect(parseRequirement(form)).toEqual(form)
      }),
      RUNS,
    )
  })

  it('is the same for every arrangement, and so is the audience key', () => {
    fc.assert(
      fc.property(requirementArb, (requirement) => {
        const other = rearranged(requirement)
        expect(canonical(other)).toEqual(canonical(requirement))
        expect(audienceKey(other)).toBe(audienceKey(requirement))
        expect(audienceKey(requirement)).toMatch(/^(open|[0-9a-f]{16})$/)
      }),
      RUNS,
    )
  })

  it('gives the open key only to what anyone meets', () => {
    fc.assert(
      fc.property(requirementArb, factsArb, (requirement, facts) => {
        if (audienceKey(requirement) === OPEN_KEY) expect(satisfies(requirement, facts)).toBe(true)
      }),
      RUNS,
    )
    expect(audienceKey({ all: [] })).toBe('open')
    expect(audienceKey({ any: [{ tierAtLeast: 'gold' }, { all: [{ all: [] }] }] })).toBe('open')
    expect(audienceKey({ role: ['partner-user', 'partner-admin', 'channel', 'marketing', 'admin'] })).toBe('open')
    expect(audienceKey({ any: [] })).not.toBe('open')
  })

  it('tells different needs apart', () => {
    const keys = [
      { tierAtLeast: 'gold' },
      { tierAtLeast: 'silver' },
      { certified: { certification: 'x', people: 1 } },
      { certified: { certification: 'x', people: 'self' as const } },
      { wonRevenue: { atLeast: 2, months: 12 } },
      { wonDeals: { atLeast: 2, months: 12 } },
      { all: [{ tierAtLeast: 'gold' }, { tierAtLeast: 'silver' }] },
      { any: [{ tierAtLeast: 'gold' }, { tierAtLeast: 'silver' }] },
      { any: [] },
    ].map(audienceKey)
    expect(new Set(keys).size).toBe(keys.length)
  })
})

describe('an explanation', () => {
  it('leaves no shortfall exactly when the requirement is met, and costs nothing only then', () => {
    fc.assert(
      fc.property(requirementArb, factsArb, (requirement, facts) => {
        const explanation = explain(requirement, facts)
        const missing = shortfalls(explanation)
        expect(missing.length === 0).toBe(satisfies(requirement, facts))
        for (const leaf of missing) expect(leaf).toMatchObject({ met: false })
        for (const node of nodesOf(explanation)) {
          expect(node.cost === 0).toBe(node.met)
          expect(node.missing === 0).toBe(node.met)
        }
      }),
      RUNS,
    )
  })

  it('survives being written to JSON', () => {
    fc.assert(
      fc.property(requirementArb, factsArb, (requirement, facts) => {
        const explanation = explain(requirement, facts)
        expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation)
      }),
    )
  })

  it('names enough: whoever supplies every shortfall that effort can supply meets the requirement', () => {
    fc.assert(
      fc.property(requirementArb, partnerFactsArb, (requirement, facts) => {
        const missing = shortfalls(explain(requirement, facts))
        fc.pre(missing.every(({ earnable, kind, missing }) => earnable && !(kind === 'certified' && missing > 4)))
        expect(satisfies(requirement, missing.reduce(supply, facts))).toBe(true)
      }),
      RUNS,
    )
  })
})

describe('more certificates, deals or rank', () => {
  const growth = fc.oneof(
    fc.record({ certification: fc.constantFrom(...CERTIFICATION_KEYS), userId: fc.constantFrom(...USER_IDS) }),
    fc.record({ daysAgo: fc.integer({ min: -5, max: 800 }), amount: fc.integer({ min: 0, max: 5_000_000 }) }),
    fc.record({ tier: fc.constantFrom(...TIER_KEYS) }),
  )

  it('never take away what was met', () => {
    fc.assert(
      fc.property(requirementArb, partnerFactsArb, growth, (requirement, facts, more) => {
        const { partner } = facts
        const grown =
          'certification' in more
            ? certify(facts, more.certification, [more.userId])
            : 'amount' in more
              ? { ...partner, won: [{ at: daysBefore(facts.asOf, more.daysAgo), amount: more.amount }, ...partner.won] }
              : { ...partner, tier: higher(partner.tier, more.tier) }
        if (satisfies(requirement, facts)) expect(satisfies(requirement, { ...facts, partner: grown })).toBe(true)
        const before = explain(requirement, facts)
        expect(explain(requirement, { ...facts, partner: grown }).cost).toBeLessThanOrEqual(before.cost + 1e-6)
      }),
      RUNS,
    )
  })
})

type PartnerViewer = Facts & { partner: NonNullable<Facts['partner']> }

function supply(facts: PartnerViewer, leaf: ReturnType<typeof shortfalls>[number]): PartnerViewer {
  const { partner } = facts
  const won = (deals: { at: string; amount: number }[]) => ({
    ...facts,
    partner: { ...partner, won: [...deals, ...partner.won] },
  })
  switch (leaf.kind) {
    case 'tierAtLeast':
      return { ...facts, partner: { ...partner, tier: leaf.need } }
    case 'certified': {
      const others = ['n1', 'n2', 'n3', 'n4'].slice(0, leaf.missing)
      return { ...facts, partner: certify(facts, leaf.certification, leaf.people === 'self' ? [facts.userId] : others) }
    }
    case 'wonRevenue':
      return won([{ at: facts.asOf, amount: leaf.missing }])
    case 'wonDeals':
      return won(Array.from({ length: leaf.missing }, () => ({ at: facts.asOf, amount: 0 })))
    default:
      throw new Error(`${leaf.kind} cannot be supplied`)
  }
}

function certify({ partner }: PartnerViewer, certification: string, userIds: string[]): PartnerViewer['partner'] {
  const held = Object.hasOwn(partner.certified, certification) ? (partner.certified[certification]?.userIds ?? []) : []
  return {
    ...partner,
    certified: { ...partner.certified, [certification]: { userIds: [...new Set([...held, ...userIds])] } },
  }
}

const higher = (a: string, b: string) => (TIER_KEYS.indexOf(a) > TIER_KEYS.indexOf(b) ? a : b)
const daysBefore = (instant: string, days: number) => new Date(Date.parse(instant) - days * 86_400_000).toISOString()
