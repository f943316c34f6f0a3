import { OPEN_KEY } from './canonical'
import type { Facts, Requirement } from './requirement'
import { satisfies } from './satisfies'

/**
 * A distinct requirement in use, kept once. Documents carry only its key, flat and indexed, so that the database and
 * the search engine read a requirement of any shape exactly, by asking for a list of keys.
 */
export interface Audience {
  /** `audienceKey(requirement)`. */
  key: string
  requirement: Requirement
}

/** Keys of the audiences the facts belong to. `open` always is one; a key missing from the registry opens nothing. */
export function openKeys(audiences: readonly Audience[], facts: Facts): string[] {
  const keys = new Set([OPEN_KEY])
  for (const { key, requirement } of audiences) if (satisfies(requirement, facts)) keys.add(key)
  return [...keys]
}
