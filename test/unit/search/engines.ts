import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { SearchDocument } from '~/src/search/document'
import { embeddedIndex } from '~/src/search/embedded/embedded-index'
import { meilisearchIndex } from '~/src/search/meilisearch/meilisearch-index'
import type { SearchIndex, SearchQuery } from '~/src/search/search-index'

export interface Engine {
  name: string
  /** An empty index, and how to be rid of it. */
  open: () => { index: SearchIndex; dispose: () => Promise<void> }
}

const embedded: Engine = {
  name: 'embedded',
  open() {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'tandem-search-'))
    const index = embeddedIndex(path.join(folder, 'search.db'))
    return {
      index,
      async dispose() {
        await index.close()
        rmSync(folder, { recursive: true, force: true })
      },
    }
  },
}

const { TEST_MEILI_HOST, TEST_MEILI_KEY } = process.env

/** The engines the contract is held against: the embedded one always, Meilisearch where TEST_MEILI_HOST is set. */
export function engines(): Engine[] {
  if (!TEST_MEILI_HOST) {
    console.log('\n*** TEST_MEILI_HOST is not set: the Meilisearch half of the search contract is SKIPPED. ***\n')
    return [embedded]
  }
  const host = TEST_MEILI_HOST
  return [
    embedded,
    {
      name: 'Meilisearch',
      open() {
        const index = meilisearchIndex({ host, key: TEST_MEILI_KEY, index: `tandem-test-${process.pid}-${Date.now()}` })
        return {
          index,
          async dispose() {
            await index.replaceAll([])
            await index.close()
          },
        }
      },
    },
  ]
}

/** A document that says nothing but what a test gives it. */
export const searchDocument = (given: Partial<SearchDocument> & { id: string }): SearchDocument => ({
  type: 'asset',
  slug: given.id.replace(':', '-'),
  kind: 'datasheet',
  title: {},
  summary: {},
  body: '',
  topics: [],
  topicNames: [],
  product: '',
  language: 'en',
  audienceKey: 'open',
  publishedAt: '2026-01-01T00:00:00.000Z',
  coBrandable: false,
  ...given,
})

/** What staff would ask; tests narrow it. */
export const searchQuery = (given: Partial<SearchQuery> = {}): SearchQuery => ({
  q: '',
  openKeys: ['open'],
  locale: 'en',
  filters: {},
  page: 1,
  pageSize: 50,
  ...given,
})
