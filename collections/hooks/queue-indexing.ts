import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'

type Indexed = 'asset' | 'course'

/** The search index learns of a change by a job, which reads the row anew and so may run late or twice. */
export const queueIndexing =
  (type: Indexed): CollectionAfterChangeHook =>
  async ({ doc, req }) => {
    await req.payload.jobs.queue({ task: 'index-document', input: { type, id: String(doc.id) } })
    return doc
  }

/** As `queueIndexing`, for a row that is gone. */
export const queueUnindexing =
  (type: Indexed): CollectionAfterDeleteHook =>
  async ({ doc, id, req }) => {
    await req.payload.jobs.queue({ task: 'index-document', input: { type, id: String(id) } })
    return doc
  }
