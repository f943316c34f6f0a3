import type { Locale } from '~/src/policy/roles'
import type { SearchDocument } from './document'

export const FACETS = ['kind', 'topic', 'product', 'language'] as const
export type Facet = (typeof FACETS)[number]

export interface SearchQuery {
  q: string
  /** Audience keys open to the viewer; `all` for staff. */
  openKeys: readonly string[] | 'all'
  locale: Locale
  type?: 'asset' | 'course'
  filters: Partial<Record<Facet, readonly string[]>>
  coBrandable?: boolean
  /** From 1. */
  page: number
  pageSize: number
}

/** A document found. What is locked shows its title and what it is, and nothing of what it says. */
export interface SearchHit extends Pick<SearchDocument, 'id' | 'type' | 'slug' | 'kind' | 'product' | 'topics' | 'language' | 'audienceKey' | 'publishedAt' | 'coBrandable'> {
  title: string
  access: 'open' | 'locked'
  /** Absent when locked. */
  summary?: string
  image?: SearchDocument['image']
}

export interface SearchResult {
  hits: SearchHit[]
  total: number
  /** How many documents each choice would leave, its own facet's present choice set aside. */
  facets: Record<Facet, Record<string, number>>
  /** The query as it was understood, when a word was read as another. */
  corrected?: string
}

/** One index of everything a partner can look for, whatever engine holds it. */
export interface SearchIndex {
  put(documents: readonly SearchDocument[]): Promise<void>
  remove(ids: readonly string[]): Promise<void>
  /** Exchanges everything at once: no search sees half of it. */
  replaceAll(documents: readonly SearchDocument[]): Promise<void>
  search(query: SearchQuery): Promise<SearchResult>
  /** Rejects when the engine cannot be reached. */
  ping(): Promise<void>
  close(): Promise<void>
}
