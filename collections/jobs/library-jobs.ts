import { markOutdatedCopies } from '~/media/mark-outdated-copies'
import { prepareFile } from '~/media/prepare-file'
import { prepareAsset } from '~/media/prepare-template'
import { recallCopies } from '~/media/recall-copies'
import { runBulk } from '~/media/run-bulk'
import { tellOfCopies } from '../telling/tell-of-copies'
import { tellOfDeliveries } from '../telling/tell-of-deliveries'
import { task } from './task'

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
  task<{ runId: string }>({
    slug: 'run-bulk',
    label: 'Make the copies of a bulk run',
    inputs: ['runId'],
    run: async ({ payload, input: { runId } }) => {
      await runBulk({ payload, runId })
      await tellOfDeliveries({ payload })
    },
  }),
]
