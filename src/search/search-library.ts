import type { Payload } from 'payload'
import { loadAudiences } from '~/src/policy/audience-registry'
import { openKeys } from '~/src/policy/audiences'
import { viewerFacts } from '~/src/policy/facts'
import type { Requirement } from '~/src/policy/requirement'
import { isStaffRole, type Locale } from '~/src/policy/roles'
import type { Viewer } from '~/src/policy/viewer'
import { searchIndex } from './open-index'
import type { SearchHit, SearchQuery, SearchResult } from './search-index'

export interface LibraryHit extends SearchHit {
  /** What it takes to open it; present when locked. */
  requirement?: Requirement
}

export type LibraryResult = Omit<SearchResult, 'hits'> & { hits: LibraryHit[] }

interface Args extends Omit<SearchQuery, 'openKeys' | 'locale'> {
  payload: Payload
  viewer: Viewer
  locale: Locale
}

/** Searches with the viewer's eyes: what is open, whole; what is locked, by its title and with what it takes. */
export async function searchLibrary({ payload, viewer, ...query }: Args): Promise<LibraryResult> {
  const audiences = await loadAudiences(payload)
  const keys = isStaffRole(viewer.role) ? ('all' as const) : openKeys(audiences, await viewerFacts(payload, viewer))
  const found = await searchIndex().search({ ...query, openKeys: keys })
  const byKey = new Map(audiences.map(({ key, requirement }) => [key, requirement]))
  return {
    ...found,
    hits: found.hits.map((hit) => {
      const requirement = hit.access === 'locked' ? byKey.get(hit.audienceKey) : undefined
      return requirement ? { ...hit, requirement } : hit
    }),
  }
}
