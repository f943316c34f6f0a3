import type { CollectionAfterChangeHook } from 'payload'

/** The pictures that pages show of a file are drawn by a job. */
export const queueRenditions: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  const drawable = doc.mimeType === 'application/pdf' || String(doc.mimeType).startsWith('image/')
  if (operation === 'create' && drawable) await req.payload.jobs.queue({ task: 'prepare-file', input: { fileId: String(doc.id) } })
  return doc
}
