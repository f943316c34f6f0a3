import type { Payload } from 'payload'
import { type Clock, systemClock } from '~/src/platform/clock'
import { waitingJobs } from '~/src/platform/waiting-jobs'
import type { ProofSheetRow } from './rows'

/** Without a sign of life for so long, in ms, a sheet's job is taken for dead. */
const PATIENCE = 10 * 60_000

/** Queues proof sheets again whose job a crash took. */
export async function redriveProofSheets({ payload, clock = systemClock, patience = PATIENCE }: { payload: Payload; clock?: Clock; patience?: number }): Promise<void> {
  const before = new Date(clock().getTime() - patience).toISOString()
  const { docs } = await payload.db.find<ProofSheetRow>({
    collection: 'proof-sheets',
    where: { and: [{ state: { in: ['queued', 'drawing'] } }, { updatedAt: { less_than_equal: before } }] },
    pagination: false,
    limit: 0,
  })
  if (docs.length === 0) return
  const waiting = await waitingJobs(payload, 'draw-proof-sheet', 'sheetId')
  for (const { id } of docs) if (!waiting.has(id)) await payload.jobs.queue({ task: 'draw-proof-sheet', input: { sheetId: id } })
}
