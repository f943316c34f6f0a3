import type { Payload } from 'payload'
import { recordAudit } from '~/src/platform/audit'
import { type Clock, systemClock } from '~/src/platform/clock'
import { compareAndSet } from '~/src/platform/compare-and-set'
import { createOnce } from '~/src/platform/create-once'
import { forgetPartnerFacts, partnerFacts } from '~/src/policy/facts'
import { explain } from '~/src/policy/explain'
import type { Facts } from '~/src/policy/requirement'
import { notify } from '~/src/notify/notify'
import { decideTier, type TierDecision } from './evaluate-tier'
import { loadRules, type RulesInForce } from './load-rules'
import type { PartnerRow, StandingRow } from './rows'

interface Args {
  payload: Payload
  partnerId: string
  clock?: Clock
}

/**
 * Decides anew which tier a partner holds and, when that changes, appends a standing with the facts that justified it.
 * The entry's unique key settles races; a crash before people were told or the partner's row was moved is mended by the
 * next run.
 */
export async function evaluateStanding({ payload, partnerId, clock = systemClock }: Args): Promise<TierDecision> {
  const now = clock()
  const rules = await loadRules(payload, now)
  const partner = await catchUp(payload, partnerId)
  if (!rules || !partner || partner.status !== 'active') return { change: 'none' }
  const own = await partnerFacts(payload, partnerId, now)
  if (!own) return { change: 'none' }
  const facts: Facts = { asOf: now.toISOString(), userId: '', role: 'partner-admin', partner: own }
  const decision = decideTier({ held: { tier: partner.tier, graceUntil: partner.graceUntil ?? undefined }, rules: rules.rules, facts, graceDays: rules.graceDays, now })
  if (decision.change === 'none') return decision
  await append({ payload, partner, decision, facts, rules, now })
  return decision
}

async function append({ payload, partner, decision, facts, rules, now }: { payload: Payload; partner: PartnerRow; decision: Exclude<TierDecision, { change: 'none' }>; facts: Facts; rules: RulesInForce; now: Date }): Promise<void> {
  const seq = partner.standingSeq + 1
  const requirement = rules.rules.find(({ tier }) => tier === decision.tier)?.requirement
  const { created } = await createOnce<StandingRow>({
    payload,
    collection: 'standings',
    by: 'key',
    data: {
      key: `${partner.id}:${seq}`,
      partner: partner.id,
      seq,
      tier: decision.tier,
      previousTier: partner.tier,
      reason: decision.change,
      effectiveAt: now.toISOString(),
      graceUntil: decision.change === 'grace' ? decision.graceUntil : null,
      ruleSet: rules.id,
      facts,
      explanation: requirement ? explain(requirement, facts) : null,
    },
  })
  await catchUp(payload, partner.id)
  if (!created) return
  await recordAudit({ payload, action: decision.change, subject: { collection: 'partners', id: partner.id }, data: { from: partner.tier, to: decision.tier, rules: rules.key } })
}

/**
 * Tells people of the partner's last standing and moves the partner's row to it: after an append, and after a crash that
 * kept this from happening. The move comes last, because it says that the rest is done.
 */
async function catchUp(payload: Payload, partnerId: string): Promise<PartnerRow | undefined> {
  const [partner, standings] = await Promise.all([
    payload.db.findOne<PartnerRow>({ collection: 'partners', where: { id: { equals: partnerId } } }),
    payload.db.find<StandingRow>({ collection: 'standings', where: { partner: { equals: partnerId } }, sort: '-seq', limit: 1, pagination: false }),
  ])
  const [last] = standings.docs
  if (!partner) return undefined
  if (!last || last.seq <= partner.standingSeq) return partner
  const moved = {
    tier: last.tier,
    graceUntil: last.graceUntil ?? null,
    standingSeq: last.seq,
    ...(last.tier === partner.tier ? {} : { tierSince: last.effectiveAt }),
  }
  await tell(payload, partner, last)
  await compareAndSet({ payload, collection: 'partners', id: partnerId, expect: { standingSeq: { less_than: last.seq } }, data: moved })
  forgetPartnerFacts(partnerId)
  return { ...partner, ...moved }
}

async function tell(payload: Payload, partner: PartnerRow, standing: StandingRow): Promise<void> {
  const { docs: people } = await payload.db.find<{ id: string }>({
    collection: 'users',
    where: { and: [{ partner: { equals: partner.id } }, { status: { equals: 'active' } }] },
    pagination: false,
    limit: 0,
  })
  const direction = standing.reason === 'grace' ? 'grace' : standing.reason === 'lapsed' ? 'down' : 'up'
  for (const { id } of people) {
    await notify({
      payload,
      key: `tier-changed:${standing.id}:${id}`,
      kind: 'tier-changed',
      data: { from: standing.previousTier ?? '', to: standing.tier, direction, ...(standing.graceUntil ? { graceUntil: standing.graceUntil } : {}) },
      to: { userId: id },
    })
  }
}
