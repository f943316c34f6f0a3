import type { CollectionSlug, Payload, PayloadRequest, RequiredDataFromCollectionSlug } from 'payload'
import type { TransformCollectionWithSelect, SelectType } from 'payload'

interface CreateOnceArgs<S extends CollectionSlug> {
  payload: Payload
  collection: S
  /** Unique field that names the work; the row's deterministic key. */
  by: string
  data: RequiredDataFromCollectionSlug<S>
  req?: PayloadRequest
}

/**
 * Creates the row of a deterministic key, or gives the one that another caller created first: the unique index
 * decides the race, so calling twice, or twenty times at once, leaves one row.
 */
export async function createOnce<S extends CollectionSlug>({ payload, collection, by, data, req }: CreateOnceArgs<S>) {
  type Row = TransformCollectionWithSelect<S, SelectType>
  const key = (data as Record<string, unknown>)[by]
  const existing = async () => {
    const { docs } = await payload.db.find<Row & { id: string }>({
      collection,
      where: { [by]: { equals: key } },
      limit: 1,
      pagination: false,
    })
    return docs[0]
  }
  try {
    const doc = await payload.create({ collection, data, depth: 0, overrideAccess: true, ...(req ? { req } : {}) } as Parameters<typeof payload.create<S, SelectType>>[0])
    return { doc: doc as Row & { id: string }, created: true }
  } catch (error) {
    const doc = await existing()
    if (doc) return { doc, created: false }
    throw error
  }
}
