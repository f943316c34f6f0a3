import type { Payload } from 'payload'
import { type Clock, systemClock } from '~/src/platform/clock'
import { type Viewer, viewerOf } from '~/src/policy/viewer'
import { KEY_MARK, keyHash } from './api-key-hash'
import type { ApiKeyRow, PersonRow } from './rows'

/** ms between two notes of when a key was last used. */
const NOTE_EVERY = 60_000

/** The person a key stands for; undefined for one that is unknown or revoked, or whose person or company may not sign in. */
export async function viewerOfApiKey({ payload, key, clock = systemClock }: { payload: Payload; key: string; clock?: Clock }): Promise<Viewer | undefined> {
  if (!key.startsWith(KEY_MARK)) return undefined
  const row = await payload.db.findOne<ApiKeyRow>({ collection: 'api-keys', where: { and: [{ keyHash: { equals: keyHash(key) } }, { revokedAt: { exists: false } }] } })
  if (!row) return undefined
  const person = await payload.db.findOne<PersonRow>({ collection: 'users', where: { and: [{ id: { equals: row.user } }, { status: { equals: 'active' } }] } })
  if (!person) return undefined
  if (person.partner) {
    const company = await payload.db.findOne<{ id: string; status: string }>({ collection: 'partners', where: { id: { equals: person.partner } } })
    if (company?.status !== 'active') return undefined
  }
  const now = clock()
  if (!row.lastUsedAt || now.getTime() - Date.parse(row.lastUsedAt) > NOTE_EVERY) {
    await payload.db.updateOne({ collection: 'api-keys', id: row.id, data: { lastUsedAt: now.toISOString() } })
  }
  return viewerOf(person)
}
