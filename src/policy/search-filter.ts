import { type Audience, openKeys } from './audiences'
import type { Facts } from './requirement'
import { isStaffRole } from './roles'

/** What a search engine may show as open, in no engine's own language. */
export type SearchFilter = { audienceKeys: string[] } | 'all'

/** The search reading: the same audiences as `whereOpen`. */
export function searchFilter(audiences: readonly Audience[], facts: Facts): SearchFilter {
  return isStaffRole(facts.role) ? 'all' : { audienceKeys: openKeys(audiences, facts) }
}

/**
 * The filter as a Meilisearch expression; undefined where nothing is to be filtered. Quotes and backslashes are
 * escaped, so that no key can end its string.
 */
export function meiliFilter(filter: SearchFilter): string | undefined {
  if (filter === 'all') return undefined
  const keys = filter.audienceKeys.map((key) => `"${key.replace(/["\\]/g, '\\$&')}"`)
  return `audienceKey IN [${keys.join(', ')}]`
}
