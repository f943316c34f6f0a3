import { markOutdatedCopies } from '~/media/mark-outdated-copies'
import { prepareFile } from '~/media/prepare-file'
import { recallCopies } from '~/media/recall-copies'
import { task } from './task'

export const libraryJobs = [
  task<{ fileId: string }>({
    slug: 'prepare-file',
    label: 'Draw the pages of a file',
    inputs: ['fileId'],
    run: ({ payload, input }) => prepareFile({ payload, fileId: input.fileId }),
  }),
  task<{ assetId: string }>({
    slug: 'check-copies',
    label: 'Mark the copies of an asset that are outdated',
    inputs: ['assetId'],
    run: ({ payload, input }) => markOutdatedCopies({ payload, assetId: input.assetId }),
  }),
  task<{ recallId: string }>({
    slug: 'recall-copies',
    label: 'Recall the copies of an asset',
    inputs: ['recallId'],
    run: ({ payload, input }) => recallCopies({ payload, recallId: input.recallId }),
  }),
]
