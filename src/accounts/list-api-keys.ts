import type { Payload } from 'payload'
import type { Viewer } from '~/src/policy/viewer'
import type { ApiKeyRow } from './rows'

export interface ApiKeyListed {
  id: string
  name: string
  prefix: string
  createdAt: string
  lastUsedAt?: string
}

/** The viewer's keys that work, newest first. */
export async function listApiKeys({ payload, viewer }: { payload: Payload; viewer: Viewer }): Promise<ApiKeyListed[]> {
  const { docs } = await payload.db.find<ApiKeyRow>({
    collection: 'api-keys',
    where: { and: [{ user: { equals: viewer.id } }, { revokedAt: { exists: false } }] },
    sort: '-createdAt',
    pagination: false,
    limit: 0,
  })
  return docs.map(({ id, name, prefix, createdAt, lastUsedAt }) => ({ id, name, prefix, createdAt, ...(lastUsedAt ? { lastUsedAt } : {}) }))
}
