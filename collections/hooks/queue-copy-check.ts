import type { CollectionAfterChangeHook } from 'payload'

/**
 * Whenever an asset is published, a job marks the copies made from a file it no longer points at. Comparing with the
 * row before would miss a new file that was first saved as a draft.
 */
export const queueCopyCheck: CollectionAfterChangeHook = async ({ doc, req }) => {
  if (doc._status === 'published') await req.payload.jobs.queue({ task: 'check-copies', input: { assetId: String(doc.id) } })
  return doc
}
