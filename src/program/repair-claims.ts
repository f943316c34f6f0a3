import type { Payload } from 'payload'
import { type Clock, systemClock } from '~/src/platform/clock'
import { compareAndSet } from '~/src/platform/compare-and-set'
import type { ClaimRow, DealRow } from './rows'

/** A registration takes seconds; a claim without a deal after this many ms was cut off by a crash. */
const PATIENCE = 5 * 60_000

/** Re-derives claims that a crash between two writes left wrong: ones without a deal, and ones of a closed deal. */
export async function repairClaims({ payload, clock = systemClock }: { payload: Payload; clock?: Clock }): Promise<void> {
  const { docs: claims } = await payload.db.find<ClaimRow>({ collection: 'deal-claims', where: { live: { equals: true } }, pagination: false, limit: 0 })
  const before = new Date(clock().getTime() - PATIENCE).toISOString()
  for (const claim of claims) {
    const deal = await dealOf(payload, claim)
    if (deal && !claim.deal) await payload.db.updateOne({ collection: 'deal-claims', id: claim.id, data: { deal: deal.id } })
    const live = deal ? deal.state === 'submitted' || deal.state === 'approved' : claim.createdAt > before
    if (!live) await compareAndSet({ payload, collection: 'deal-claims', id: claim.id, expect: { live: { equals: true } }, data: { live: false } })
  }
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
