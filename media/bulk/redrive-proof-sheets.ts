import { type Redrive, redriveStalled } from './redrive-stalled'

/** Queues proof sheets again whose job a crash took. */
export const redriveProofSheets = (args: Redrive): Promise<void> =>
  redriveStalled(args, { collection: 'proof-sheets', states: ['queued', 'drawing'], task: 'draw-proof-sheet', input: 'sheetId', queue: (sheetId) => args.payload.jobs.queue({ task: 'draw-proof-sheet', input: { sheetId } }) })
