import type { Payload } from 'payload'
import { type Clock, systemClock } from '~/src/platform/clock'
import { Problem } from '~/src/platform/problem'
import { isStaffRole } from '~/src/policy/roles'
import type { Viewer } from '~/src/policy/viewer'
import { releaseClaimOf } from './claim-customer'
import { moveDeal } from './move-deal'
import type { DealRow } from './rows'

interface Args {
  payload: Payload
  viewer: Viewer
  dealId: string
  outcome: 'won' | 'lost' | 'withdrawn'
  clock?: Clock
}

/**
 * Ends a deal. The partner withdraws it or says it is lost; that it is won, which counts for the tier, staff confirm.
 * @throws Problem 403, 404, 409 `deal-moved-on`
 */
export async function closeDeal({ payload, viewer, dealId, outcome, clock = systemClock }: Args): Promise<DealRow> {
  const deal = await payload.db.findOne<DealRow>({ collection: 'deals', where: { id: { equals: dealId } } })
  const steward = viewer.role === 'channel' || viewer.role === 'admin'
  if (!deal || (!steward && (isStaffRole(viewer.role) || deal.partner !== viewer.partnerId))) {
    throw new Problem({ status: 404, code: 'not-found', title: 'There is no such deal' })
  }
  if (outcome === 'won' && !steward) throw new Problem({ status: 403, code: 'not-allowed', title: 'Your channel manager confirms a win', detail: 'Tell them that the customer ordered.' })
  const moved = await moveDeal({ payload, deal, to: outcome, actor: viewer, data: { closedAt: clock().toISOString() } })
  await releaseClaimOf(payload, deal.id)
  return moved
}
