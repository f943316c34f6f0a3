import type { Payload } from 'payload'
import { createOnce } from '~/src/platform/create-once'
import { ExpiringCache } from '~/src/platform/expiring-cache'
import { singleton } from '~/src/platform/singleton'
import type { Audience } from './audiences'
import { audienceKey, canonical, OPEN_KEY } from './canonical'
import type { Requirement } from './requirement'

// Another process may add an audience; until this one reads it again, what the audience guards stays shut.
const TTL = 5_000

const cache = singleton('audiences', () => new ExpiringCache<Audience[]>(TTL))

/** Every distinct requirement in use, from memory for up to 5,000 ms. */
export const loadAudiences = (payload: Payload): Promise<Audience[]> =>
  cache.get('all', async () => {
    const { docs } = await payload.db.find<{ key: string; requirement: Requirement }>({
      collection: 'audiences',
      pagination: false,
      limit: 0,
    })
    return docs.map(({ key, requirement }) => ({ key, requirement }))
  })

/** Makes the requirement known to the registry and gives its key, which the guarded document carries. */
export async function registerAudience(payload: Payload, requirement: Requirement): Promise<string> {
  const key = audienceKey(requirement)
  if (key === OPEN_KEY) return key
  const known = await loadAudiences(payload)
  if (known.some((one) => one.key === key)) return key
  await createOnce({ payload, collection: 'audiences', by: 'key', data: { key, requirement: { ...canonical(requirement) } } })
  cache.clear()
  return key
}
