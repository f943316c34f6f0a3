import type { Payload } from 'payload'
import { type Clock, systemClock } from '~/src/platform/clock'
import { compareAndSet } from '~/src/platform/compare-and-set'
import type { ClaimRow, DealRow } from './rows'

/** A registration takes seconds; a claim without a deal after this many ms was cut off by a crash. */
const PATIENCE = 5 * 60_000

/**
 * Re-derives claims that a crash between two writes left wrong: ones without a deal, ones of a closed deal, and ones
 * that end before the protection of their deal does.
 * @param patience how long, in ms, a registration may still be under way
 */
export async function repairClaims({ payload, clock = systemClock, patience = PATIENCE }: { payload: Payload; clock?: Clock; patience?: number }): Promise<void> {
  const { docs: claims } = await payload.db.find<ClaimRow>({ collection: 'deal-claims', where: { live: { equals: true } }, pagination: false, limit: 0 })
  const before = new Date(clock().getTime() - patience).toISOString()
  for (const claim of claims) {
    const deal = await dealOf(payload, claim)
    if (deal) await followDeal(payload, claim, deal)
    // When it was taken, which for one that changed hands is not when the row was made.
    else if (claim.updatedAt <= before) await giveFree(payload, claim)
  }
}

async function followDeal(payload: Payload, claim: ClaimRow, deal: DealRow): Promise<void> {
  if (deal.state !== 'submitted' && deal.state !== 'approved') return giveFree(payload, claim)
  const until = deal.state === 'approved' && deal.protectedUntil ? deal.protectedUntil : claim.until
  if (claim.deal === deal.id && claim.until === until) return
  await compareAndSet({ payload, collection: 'deal-claims', id: claim.id, expect: { live: { equals: true } }, data: { deal: deal.id, until } })
}

async function giveFree(payload: Payload, { id, deal }: ClaimRow): Promise<void> {
  const unmoved = { deal: deal ? { equals: deal } : { exists: false } }
  await compareAndSet({ payload, collection: 'deal-claims', id, expect: { and: [{ live: { equals: true } }, unmoved] }, data: { live: false } })
}

async function dealOf(payload: Payload, { deal, key, partner }: ClaimRow): Promise<DealRow | null> {
  if (deal) return payload.db.findOne<DealRow>({ collection: 'deals', where: { id: { equals: deal } } })
  const at = key.lastIndexOf(':')
  const { docs } = await payload.db.find<DealRow>({
    collection: 'deals',
    where: { and: [{ customerKey: { equals: key.slice(0, at) } }, { program: { equals: key.slice(at + 1) } }, { partner: { equals: partner } }, { state: { in: ['submitted', 'approved'] } }] },
    limit: 1,
    pagination: false,
  })
  return docs[0] ?? null
}
