import type { CollectionAfterChangeHook } from 'payload'

/** Has the standing of the partner, named by one of the row's fields, evaluated anew by a job. */
export const queueStanding =
  (field: string): CollectionAfterChangeHook =>
  async ({ doc, req }) => {
    const partner: unknown = doc[field]
    const partnerId = typeof partner === 'string' ? partner : String((partner as { id: string }).id)
    await req.payload.jobs.queue({ task: 'evaluate-standing', input: { partnerId } })
    return doc
  }
