import type { Payload } from 'payload'
import { addDays } from '~/src/platform/calendar'
import { type Clock, systemClock } from '~/src/platform/clock'
import { Problem } from '~/src/platform/problem'
import { type Explanation, explain, type Shortfall, shortfalls } from '~/src/policy/explain'
import { partnerFacts } from '~/src/policy/facts'
import type { Facts } from '~/src/policy/requirement'
import type { Locale } from '~/src/policy/roles'
import { REMEMBERED_FOR, remembered } from '~/src/policy/remembered'
import type { Viewer } from '~/src/policy/viewer'
import { earnedTier } from './evaluate-tier'
import { loadRules } from './load-rules'
import { inLanguage, type PartnerRow, type StandingRow } from './rows'

export interface TierView {
  key: string
  rank: number
  name: string
  promise: string
  colour: string
  benefits: string[]
  /** Present where the rules name the tier. */
  explanation?: Explanation
  held: boolean
}

export interface StandingView {
  tier: TierView
  since?: string
  graceUntil?: string
  /** Every tier from the lowest to the highest, each with how the partner stands against it. */
  ladder: TierView[]
  next?: TierView
  /** What is missing for the next tier, nearest first, and who of the company could supply it. */
  plan: { shortfall: Shortfall; candidates: { userId: string; name: string }[] }[]
  /** Certificates that end within 180 days, and the tier that the facts would earn after each. */
  forecast: { at: string; certification: string; holder: string; tierAfter: string }[]
  history: { tier: string; reason: StandingRow['reason']; at: string }[]
}

const FORECAST_DAYS = 180

/**
 * Where a partner stands, what the next tier takes and what may be lost: for people of the partner, in a number of
 * queries that their rows do not change; from memory for up to 5,000 ms while no row behind it was written.
 * @throws Problem 403 `no-standing` for staff, who belong to no partner
 */
export async function readStanding({ payload, viewer, locale, clock = systemClock }: { payload: Payload; viewer: Viewer; locale: Locale; clock?: Clock }): Promise<StandingView> {
  const { partnerId } = viewer
  if (!partnerId) throw new Problem({ status: 403, code: 'no-standing', title: 'Only partners have a standing' })
  const now = clock()
  return remembered({
    payload,
    key: `standing:${viewer.id}:${viewer.role}:${partnerId}:${locale}:${Math.floor(now.getTime() / REMEMBERED_FOR)}`,
    of: ['partners', 'tiers', 'rule-sets', 'standings', 'users', 'certificates', 'deals'],
    load: () => evaluate({ payload, viewer, partnerId, locale, now }),
  })
}

async function evaluate({ payload, viewer, partnerId, locale, now }: { payload: Payload; viewer: Viewer; partnerId: string; locale: Locale; now: Date }): Promise<StandingView> {
  const [rules, own, partner, history, people] = await Promise.all([
    loadRules(payload, now),
    partnerFacts(payload, partnerId, now),
    payload.db.findOne<PartnerRow>({ collection: 'partners', where: { id: { equals: partnerId } } }),
    payload.db.find<StandingRow>({ collection: 'standings', where: { partner: { equals: partnerId } }, sort: '-seq', limit: 12, pagination: false }),
    payload.db.find<{ id: string; name: string }>({ collection: 'users', where: { and: [{ partner: { equals: partnerId } }, { status: { equals: 'active' } }] }, pagination: false, limit: 0 }),
  ])
  if (!partner || !own || !rules) throw new Problem({ status: 403, code: 'no-standing', title: 'Your company has no standing in the programme' })
  const facts: Facts = { asOf: now.toISOString(), userId: viewer.id, role: viewer.role, partner: own }

  const ladder = rules.tiers.map(({ key, rank, name, promise, colour, benefits }): TierView => {
    const rule = rules.rules.find(({ tier }) => tier === key)
    return {
      key,
      rank,
      name: inLanguage(name, locale),
      promise: inLanguage(promise, locale),
      colour,
      benefits: (benefits ?? []).map(({ text }) => inLanguage(text, locale)),
      ...(rule ? { explanation: explain(rule.requirement, facts) } : {}),
      held: key === partner.tier,
    }
  })
  const at = ladder.findIndex(({ held }) => held)
  const [tier, next] = [ladder[Math.max(0, at)], ladder[at + 1]]
  if (!tier) throw new Error('The programme has no tiers')
  const nameOf = new Map(people.docs.map(({ id, name }) => [id, name]))
  const missing = next?.explanation ? shortfalls(next.explanation) : []
  return {
    tier,
    ...(partner.tierSince ? { since: partner.tierSince } : {}),
    ...(partner.graceUntil ? { graceUntil: partner.graceUntil } : {}),
    ladder,
    ...(next ? { next } : {}),
    plan: missing.map((shortfall) => ({ shortfall, candidates: candidatesFor(shortfall, people.docs) })),
    forecast: await forecast(payload, partnerId, rules.rules, facts, nameOf, now),
    history: history.docs.map(({ tier: key, reason, effectiveAt }) => ({ tier: key, reason, at: effectiveAt })),
  }
}

function candidatesFor(shortfall: Shortfall, people: { id: string; name: string }[]): { userId: string; name: string }[] {
  if (shortfall.kind !== 'certified') return []
  return people.filter(({ id }) => !shortfall.holders.includes(id)).slice(0, 5).map(({ id, name }) => ({ userId: id, name }))
}

async function forecast(payload: Payload, partnerId: string, rules: Parameters<typeof earnedTier>[0], facts: Facts, nameOf: Map<string, string>, now: Date): Promise<StandingView['forecast']> {
  const { docs } = await payload.db.find<{ certificationKey: string; user: string; validUntil: string; revokedAt?: string | null }>({
    collection: 'certificates',
    where: {
      and: [
        { partner: { equals: partnerId } },
        { validUntil: { greater_than: now.toISOString() } },
        { validUntil: { less_than_equal: addDays(now, FORECAST_DAYS).toISOString() } },
      ],
    },
    sort: 'validUntil',
    pagination: false,
    limit: 50,
  })
  return docs
    .filter(({ revokedAt }) => !revokedAt)
    .map(({ certificationKey, user, validUntil }, i) => {
      const gone = docs.slice(0, i + 1)
      const certified = Object.fromEntries(
        Object.entries(facts.partner?.certified ?? {}).map(([key, { userIds }]) => [
          key,
          { userIds: userIds.filter((id) => !gone.some((one) => one.certificationKey === key && one.user === id)) },
        ]),
      )
      const later: Facts = { ...facts, asOf: validUntil, ...(facts.partner ? { partner: { ...facts.partner, certified } } : {}) }
      return { at: validUntil, certification: certificationKey, holder: nameOf.get(user) ?? '', tierAfter: earnedTier(rules, later) ?? '' }
    })
}
