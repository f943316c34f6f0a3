import type { CollectionAfterChangeHook } from 'payload'

/** The copies of a recalled asset are marked by a job. */
export const queueRecall: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation === 'create') await req.payload.jobs.queue({ task: 'recall-copies', input: { recallId: String(doc.id) } })
  return doc
}
