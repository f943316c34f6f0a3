import fc from 'fast-check'
import type { Facts, PartnerFacts, Requirement } from '~/src/policy/requirement'
import { PARTNER_KINDS, PARTNER_ROLES, REGIONS, ROLES, SEGMENTS, STAFF_ROLES } from '~/src/policy/roles'

/** Small pools, so that what is asked and what is held often meet. `constructor` is a key every object inherits. */
export const TIER_KEYS = ['registered', 'silver', 'gold', 'platinum']
export const CERTIFICATION_KEYS = ['sales-associate', 'edge-engineer', 'guard-specialist', 'constructor']
export const USER_IDS = ['u1', 'u2', 'u3', 'u4']

const someOf = <T>(values: readonly T[]) => fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 })
const months = fc.constantFrom(1, 3, 12, 24)
/** Multiples of one amount, so that sums hit thresholds exactly. */
const amount = fc.integer({ min: 1, max: 6 }).map((times) => times * 500_000)

/** A single condition. */
export const atomArb: fc.Arbitrary<Requirement> = fc.oneof(
  fc.record({ tierAtLeast: fc.constantFrom(...TIER_KEYS, 'unknown-tier') }),
  fc.record({
    certified: fc.record({
      certification: fc.constantFrom(...CERTIFICATION_KEYS),
      people: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.constant('self' as const)),
    }),
  }),
  fc.record({ wonRevenue: fc.record({ atLeast: amount, months }) }),
  fc.record({ wonDeals: fc.record({ atLeast: fc.integer({ min: 1, max: 4 }), months }) }),
  fc.record({ region: someOf(REGIONS) }),
  fc.record({ partnerKind: someOf(PARTNER_KINDS) }),
  fc.record({ segment: someOf(SEGMENTS) }),
  fc.record({ role: fc.oneof(someOf(ROLES), fc.shuffledSubarray([...ROLES], { minLength: 1 })) }),
)

/** Any requirement that the schema accepts, empty groups and single-child groups among them. */
export const requirementArb: fc.Arbitrary<Requirement> = fc
  .letrec<{ node: Requirement }>((tie) => {
    const children = fc.array(tie('node'), { maxLength: 3 })
    return {
      node: fc.oneof(
        { maxDepth: 4, depthSize: 'medium' },
        { arbitrary: atomArb, weight: 2 },
        { arbitrary: fc.record({ all: children }), weight: 2 },
        { arbitrary: fc.record({ any: children }), weight: 2 },
      ),
    }
  })
  .node.filter((requirement) => countNodes(requirement) <= 60)

const AS_OF_FIRST = Date.UTC(2024, 0, 1)
const AS_OF_LAST = Date.UTC(2027, 11, 31)
const DAY = 86_400_000

const wonArb = (asOf: number): fc.Arbitrary<PartnerFacts['won']> =>
  fc
    .array(fc.record({ daysAgo: fc.integer({ min: -10, max: 800 }), amount }), { maxLength: 6 })
    .map((deals) =>
      deals
        .sort((a, b) => a.daysAgo - b.daysAgo)
        .map(({ daysAgo, amount }) => ({ at: new Date(asOf - daysAgo * DAY).toISOString(), amount })),
    )

const partnerArb = (asOf: number): fc.Arbitrary<PartnerFacts> =>
  fc.record({
    id: fc.constantFrom('p1', 'p2'),
    kind: fc.constantFrom(...PARTNER_KINDS),
    region: fc.constantFrom(...REGIONS),
    segments: fc.uniqueArray(fc.constantFrom(...SEGMENTS), { maxLength: 3 }),
    tier: fc.constantFrom(...TIER_KEYS, 'retired-tier'),
    tiers: fc.constant(TIER_KEYS),
    certified: fc.dictionary(
      fc.constantFrom(...CERTIFICATION_KEYS),
      fc.record({ userIds: fc.uniqueArray(fc.constantFrom(...USER_IDS)) }),
      { noNullPrototype: true },
    ),
    won: wonArb(asOf),
  })

const instantArb = fc.integer({ min: AS_OF_FIRST, max: AS_OF_LAST })

/** Facts about someone of a partner. */
export const partnerFactsArb: fc.Arbitrary<Facts & { partner: PartnerFacts }> = instantArb.chain((asOf) =>
  fc.record({
    asOf: fc.constant(new Date(asOf).toISOString()),
    userId: fc.constantFrom(...USER_IDS),
    role: fc.constantFrom(...PARTNER_ROLES),
    partner: partnerArb(asOf),
  }),
)

/** Facts about someone of the vendor. */
export const staffFactsArb: fc.Arbitrary<Facts> = fc.record({
  asOf: instantArb.map((asOf) => new Date(asOf).toISOString()),
  userId: fc.constantFrom(...USER_IDS),
  role: fc.constantFrom(...STAFF_ROLES),
})

/** Facts about anyone; mostly people of partners, now and then one whose partner is missing. */
export const factsArb: fc.Arbitrary<Facts> = fc.oneof(
  { arbitrary: partnerFactsArb, weight: 8 },
  { arbitrary: partnerFactsArb.map(({ partner: _gone, ...facts }): Facts => facts), weight: 1 },
  { arbitrary: staffFactsArb, weight: 2 },
)

/** Groups and conditions in a requirement, itself included. */
export function countNodes(requirement: Requirement): number {
  const children = 'all' in requirement ? requirement.all : 'any' in requirement ? requirement.any : []
  return children.reduce((sum, child) => sum + countNodes(child), 1)
}
