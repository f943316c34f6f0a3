import type { Payload } from 'payload'

/**
 * What jobs of a task that are still to be done, or tried again, were given under a name: so that a sweep queues anew
 * only work whose job was lost.
 */
export async function waitingJobs(payload: Payload, task: string, input: string): Promise<Set<string>> {
  const { docs } = await payload.db.find<{ id: string; input?: Record<string, unknown> | null }>({
    collection: 'payload-jobs',
    where: { and: [{ taskSlug: { equals: task } }, { hasError: { not_equals: true } }, { completedAt: { exists: false } }] },
    pagination: false,
    limit: 0,
  })
  return new Set(docs.map((job) => String(job.input?.[input])))
}
