import type { Payload } from 'payload'
import { type Clock, systemClock } from '~/src/platform/clock'
import type { AttemptRow } from './rows'
import { closeAttempt } from './submit-attempt'

/** Grades attempts whose time ran out while nobody was there. */
export async function closeOverdueAttempts({ payload, clock = systemClock }: { payload: Payload; clock?: Clock }): Promise<void> {
  const { docs } = await payload.db.find<AttemptRow>({
    collection: 'attempts',
    where: { and: [{ state: { equals: 'open' } }, { dueAt: { less_than_equal: clock().toISOString() } }] },
    pagination: false,
    limit: 0,
  })
  for (const attempt of docs) await closeAttempt({ payload, attempt, clock })
}
