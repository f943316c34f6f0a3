import type { CollectionSlug, Payload, PayloadRequest } from 'payload'

interface CreateOnceArgs {
  payload: Payload
  collection: CollectionSlug
  /** Unique field that names the work; the row's deterministic key. */
  by: string
  data: Record<string, unknown>
  req?: PayloadRequest
}

// The create operation's own type is a union over every collection, too wide for a caller that is generic over them.
type Create = (args: {
  collection: CollectionSlug
  data: Record<string, unknown>
  depth: number
  overrideAccess: boolean
  req?: PayloadRequest
}) => Promise<unknown>

/**
 * Creates the row of a deterministic key, or gives the one that another caller created first: the unique index
 * decides the race, so calling twice, or twenty times at once, leaves one row. Collection hooks run for the creator.
 */
export async function createOnce<Row extends { id: string } = { id: string }>({ payload, collection, by, data, req }: CreateOnceArgs): Promise<{ doc: Row; created: boolean }> {
  const create = payload.create.bind(payload) as unknown as Create
  try {
    const doc = await create({ collection, data, depth: 0, overrideAccess: true, ...(req ? { req } : {}) })
    return { doc: doc as Row, created: true }
  } catch (error) {
    const doc = await payload.db.findOne<Row>({ collection, where: { [by]: { equals: data[by] } } })
    if (doc) return { doc, created: false }
    throw error
  }
}
