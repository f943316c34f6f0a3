import type { CollectionAfterChangeHook } from 'payload'

/** A passed attempt or a completed course may complete a certification: a job looks. */
export const queueCertification: CollectionAfterChangeHook = async ({ doc, req }) => {
  if (doc.passed === true || doc.completedAt) {
    const user: unknown = doc.user
    const userId = typeof user === 'string' ? user : String((user as { id: string }).id)
    await req.payload.jobs.queue({ task: 'issue-certificates', input: { userId } })
  }
  return doc
}
