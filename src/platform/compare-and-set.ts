import type { CollectionSlug, Payload, Where } from 'payload'

interface CompareAndSetArgs {
  payload: Payload
  collection: CollectionSlug
  id: string
  /** What must still hold of the row; only fields of its main table. */
  expect: Where
  data: Record<string, unknown>
}

/**
 * One conditional write of one row, on either database: gives the row after the change, or null when the expectation
 * no longer held, that is, when somebody else was first. Collection hooks do not run.
 */
export async function compareAndSet<T>({ payload, collection, id, expect, data }: CompareAndSetArgs): Promise<T | null> {
  const row = await payload.db.updateOne({
    collection,
    where: { and: [{ id: { equals: id } }, expect] },
    data: { ...data, updatedAt: new Date().toISOString() },
    options: { atomic: true },
  })
  return row as T | null
}
