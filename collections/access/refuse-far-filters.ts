import { type CollectionBeforeOperationHook, getLocalizedPaths, type PayloadRequest, QueryError, type Where } from 'payload'

/** Relations that a filter may cross: of the row itself, and of what it points at. */
const MOST_HOPS = 1

/**
 * Refuses a filter such as `exam.bank.title`, which asks about rows two relations away. Nothing of ours needs one, and
 * Payload 3.90 leaves the refusal of one unawaited, which ends in an unhandled rejection of the whole process.
 */
export const refuseFarFilters: CollectionBeforeOperationHook = ({ args, collection, overrideAccess, req }) => {
  if (overrideAccess) return
  const { where } = args as { where?: Where }
  const far = farPaths({ where, prefix: '', fields: collection.flattenedFields, slug: collection.slug, req })
  if (far.length > 0) throw new QueryError(far.map((path) => ({ path })))
}

interface Search {
  where: unknown
  /** Of a filter inside `contains`: the relation it is about. */
  prefix: string
  fields: Parameters<typeof getLocalizedPaths>[0]['fields']
  slug: string
  req: PayloadRequest
}

function farPaths(search: Search): string[] {
  const { where, prefix, fields, slug, req } = search
  if (typeof where !== 'object' || where === null) return []
  return Object.entries(where).flatMap(([key, constraint]) => {
    if (/^(?:and|or)$/i.test(key)) return Array.isArray(constraint) ? constraint.flatMap((item) => farPaths({ ...search, where: item })) : []
    const path = `${prefix}${key.replaceAll('__', '.')}`
    const hops = getLocalizedPaths({ collectionSlug: slug, fields, incomingPath: path, locale: req.locale ?? undefined, overrideAccess: true, payload: req.payload }).length - 1
    if (hops > MOST_HOPS) return [path]
    return Object.values(Object(constraint)).flatMap((value) => farPaths({ ...search, where: Array.isArray(value) ? undefined : value, prefix: `${path}.` }))
  })
}
