import type { Payload } from 'payload'
import { type Clock, systemClock } from '~/src/platform/clock'
import { isProblem } from '~/src/platform/problem'
import { releaseClaimOf } from './claim-customer'
import { moveDeal } from './move-deal'
import type { DealRow } from './rows'

/** Ends deals whose protection is over, and gives their customers free. */
export async function expireDeals({ payload, clock = systemClock }: { payload: Payload; clock?: Clock }): Promise<void> {
  const now = clock().toISOString()
  const { docs } = await payload.db.find<DealRow>({
    collection: 'deals',
    where: { and: [{ state: { equals: 'approved' } }, { protectedUntil: { less_than_equal: now } }] },
    pagination: false,
    limit: 0,
  })
  for (const deal of docs) {
    await moveDeal({ payload, deal, to: 'expired', data: { closedAt: now } }).catch((error: unknown) => {
      // Somebody moved it a moment ago: then it has not expired.
      if (!isProblem(error)) throw error
    })
    await releaseClaimOf(payload, deal.id)
  }
}
