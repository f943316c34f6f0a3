import { makeProofSheet } from '~/media/bulk/make-proof-sheet'
import { markOutdatedCopies } from '~/media/copies/mark-outdated-copies'
import { orderProofSheet } from '~/media/bulk/order-proof-sheet'
import { prepareFile } from '~/media/assets/prepare-file'
import { prepareAsset } from '~/media/templates/prepare-template'
import { recallCopies } from '~/media/recalls/recall-copies'
import { renewCopies } from '~/media/copies/renew-copies'
import { runBulk } from '~/media/bulk/run-bulk'
import { tellOfCopies } from '../telling/tell-of-copies'
import { tellOfDecisions } from '../telling/tell-of-decisions'
import { tellOfDeliveries, tellOfDelivery } from '../telling/tell-of-deliveries'
import { tellReviewers } from '../telling/tell-reviewers'
import { task } from './task'

/** Long work goes in turns of so many ms, each a job of its own: the queue waits for a job before it takes the next. */
const TURN = 5_000

export const libraryJobs = [
  task<{ fileId: string }>({
    slug: 'prepare-file',
    label: 'Draw the pages of a file',
    inputs: ['fileId'],
    run: ({ payload, input }) => prepareFile({ payload, fileId: input.fileId }),
  }),
  task<{ assetId: string }>({
    slug: 'prepare-template',
    label: 'Prepare the file of an asset for copies',
    inputs: ['assetId'],
    run: ({ payload, input }) => prepareAsset({ payload, assetId: input.assetId }),
  }),
  task<{ assetId: string }>({
    slug: 'check-copies',
    label: 'Mark the copies of an asset that are outdated',
    inputs: ['assetId'],
    run: async ({ payload, input: { assetId } }) => {
      await markOutdatedCopies({ payload, assetId })
      await tellOfCopies({ payload, assetId })
    },
  }),
  task<{ recallId: string }>({
    slug: 'recall-copies',
    label: 'Recall the copies of an asset',
    inputs: ['recallId'],
    run: async ({ payload, input: { recallId } }) => {
      await recallCopies({ payload, recallId })
      await tellOfCopies({ payload })
    },
  }),
  task<Record<string, never>>({
    slug: 'tell-reviewers',
    label: 'Tell reviewers that copies wait',
    inputs: [],
    run: ({ payload }) => tellReviewers({ payload }),
  }),
  task<{ copyId: string }>({
    slug: 'tell-of-decision',
    label: 'Tell the maker of a copy what was decided',
    inputs: ['copyId'],
    run: ({ payload, input: { copyId } }) => tellOfDecisions({ payload, copyId }),
  }),
  task<{ runId: string }>({
    slug: 'run-bulk',
    label: 'Make the copies of a bulk run',
    inputs: ['runId'],
    run: async ({ payload, input: { runId } }) => {
      if (!(await runBulk({ payload, runId, signal: AbortSignal.timeout(TURN) }))) {
        await payload.jobs.queue({ task: 'run-bulk', input: { runId } })
        return
      }
      await tellOfDeliveries({ payload })
      await orderProofSheet({ payload, runId, again: false })
    },
  }),
  task<{ sheetId: string }>({
    slug: 'draw-proof-sheet',
    label: 'Draw the proof sheet of a bulk run',
    inputs: ['sheetId'],
    run: async ({ payload, input: { sheetId } }) => {
      if (!(await makeProofSheet({ payload, sheetId, signal: AbortSignal.timeout(TURN) }))) await payload.jobs.queue({ task: 'draw-proof-sheet', input: { sheetId } })
    },
  }),
  task<{ assetId: string; after: string; by: string }>({
    slug: 'renew-copies',
    label: 'Make the copies of all partners anew',
    inputs: ['assetId', 'after', 'by'],
    run: async ({ payload, input: { assetId, after, by } }) => {
      const last = await renewCopies({ payload, assetId, after, by, tell: (copy) => tellOfDelivery({ payload, copy }), signal: AbortSignal.timeout(TURN) })
      if (last !== undefined) await payload.jobs.queue({ task: 'renew-copies', input: { assetId, after: last, by } })
    },
  }),
]
