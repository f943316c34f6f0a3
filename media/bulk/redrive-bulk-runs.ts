import { type Redrive, redriveStalled } from './redrive-stalled'

/** Queues bulk runs again whose job a crash took. */
export const redriveBulkRuns = (args: Redrive): Promise<void> =>
  redriveStalled(args, { collection: 'bulk-runs', states: ['queued', 'running'], task: 'run-bulk', input: 'runId', queue: (runId) => args.payload.jobs.queue({ task: 'run-bulk', input: { runId } }) })
