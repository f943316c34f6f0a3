import type { Payload } from 'payload'
import { type Clock, systemClock } from '~/src/platform/clock'
import type { BulkRunRow } from './rows'

/** Without a sign of life for so long, in ms, a run's job is taken for dead. */
const PATIENCE = 10 * 60_000

/** Queues bulk runs again whose job a crash took. */
export async function redriveBulkRuns({ payload, clock = systemClock }: { payload: Payload; clock?: Clock }): Promise<void> {
  const before = new Date(clock().getTime() - PATIENCE).toISOString()
  const { docs } = await payload.db.find<BulkRunRow>({
    collection: 'bulk-runs',
    where: { and: [{ state: { in: ['queued', 'running'] } }, { updatedAt: { less_than: before } }] },
    pagination: false,
    limit: 0,
  })
  for (const { id } of docs) await payload.jobs.queue({ task: 'run-bulk', input: { runId: id } })
}
