import type { CollectionSlug, Payload } from 'payload'
import { type Clock, systemClock } from '~/src/platform/clock'
import { waitingJobs } from '~/src/platform/waiting-jobs'

/** Without a sign of life for so long, in ms, the job of a row is taken for dead. */
const PATIENCE = 10 * 60_000

export interface Redrive {
  payload: Payload
  clock?: Clock
  /** ms; `PATIENCE` when not given. */
  patience?: number
}

interface Stalled {
  collection: CollectionSlug
  /** Those of rows that a job works on. */
  states: string[]
  task: string
  /** The job's input that names the row. */
  input: string
  queue: (id: string) => Promise<unknown>
}

/** Queues the jobs of rows again that a crash took. */
export async function redriveStalled({ payload, clock = systemClock, patience = PATIENCE }: Redrive, { collection, states, task, input, queue }: Stalled): Promise<void> {
  const before = new Date(clock().getTime() - patience).toISOString()
  const { docs } = await payload.db.find<{ id: string }>({
    collection,
    where: { and: [{ state: { in: states } }, { updatedAt: { less_than_equal: before } }] },
    pagination: false,
    limit: 0,
  })
  if (docs.length === 0) return
  const waiting = await waitingJobs(payload, task, input)
  for (const { id } of docs) if (!waiting.has(id)) await queue(id)
}
