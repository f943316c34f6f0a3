import type { Payload } from 'payload'
import { type Clock, systemClock } from '~/src/platform/clock'
import { waitingJobs } from '~/src/platform/waiting-jobs'
import type { BulkRunRow } from './rows'

/** Without a sign of life for so long, in ms, a run's job is taken for dead. */
const PATIENCE = 10 * 60_000

/** Queues bulk runs again whose job a crash took. */
export async function redriveBulkRuns({ payload, clock = systemClock, patience = PATIENCE }: { payload: Payload; clock?: Clock; patience?: number }): Promise<void> {
  const before = new Date(clock().getTime() - patience).toISOString()
  const { docs } = await payload.db.find<BulkRunRow>({
    collection: 'bulk-runs',
    where: { and: [{ state: { in: ['queued', 'running'] } }, { updatedAt: { less_than_equal: before } }] },
    pagination: false,
    limit: 0,
  })
  if (docs.length === 0) return
  const waiting = await waitingJobs(payload, 'run-bulk', 'runId')
  for (const { id } of docs) if (!waiting.has(id)) await payload.jobs.queue({ task: 'run-bulk', input: { runId: id } })
}
