import type { Payload } from 'payload'
import { type Clock, systemClock } from '~/src/platform/clock'
import { evaluateStanding } from './evaluate-standing'

/** Evaluates every active partner, one after another: after new rules, and daily, because time alone changes facts. */
export async function evaluateAllStandings({ payload, clock = systemClock }: { payload: Payload; clock?: Clock }): Promise<void> {
  const { docs } = await payload.db.find<{ id: string }>({
    collection: 'partners',
    where: { and: [{ status: { equals: 'active' } }, { deletedAt: { exists: false } }] },
    pagination: false,
    limit: 0,
  })
  for (const { id } of docs) await evaluateStanding({ payload, partnerId: id, clock })
}
