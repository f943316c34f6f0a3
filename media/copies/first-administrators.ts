import type { Payload } from 'payload'
import type { Locale } from '~/src/policy/roles'

/** Whose name, address and language a copy has that staff make for a partner. */
export interface FirstAdministrator {
  name: string
  email: string
  locale: Locale
}

/** Partners asked for in one query: a database takes only so many values. */
const AT_ONCE = 500

/** The first active administrator of each of these partners; partners without one are left out. */
export async function firstAdministrators(payload: Payload, partnerIds: readonly string[]): Promise<Map<string, FirstAdministrator>> {
  const wanted = [...new Set(partnerIds)]
  const first = new Map<string, FirstAdministrator>()
  for (let at = 0; at < wanted.length; at += AT_ONCE) {
    const { docs } = await payload.db.find<{ id: string; partner: string; name: string; email: string; locale?: Locale | null }>({
      collection: 'users',
      where: { and: [{ partner: { in: wanted.slice(at, at + AT_ONCE) } }, { role: { equals: 'partner-admin' } }, { status: { equals: 'active' } }] },
      sort: 'createdAt',
      pagination: false,
      limit: 0,
    })
    for (const { partner, name, email, locale } of docs) if (!first.has(partner)) first.set(partner, { name, email, locale: locale ?? 'en' })
  }
  return first
}
