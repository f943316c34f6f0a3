import type { CollectionAfterChangeHook } from 'payload'

/** The copies of a bulk run are made by a job. */
export const queueBulkRun: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation === 'create') await req.payload.jobs.queue({ task: 'run-bulk', input: { runId: String(doc.id) } })
  return doc
}
