import path from 'node:path'
import { env } from '~/src/platform/env'
import { singleton } from '~/src/platform/singleton'
import { embeddedIndex } from './embedded/embedded-index'
import { meilisearchIndex } from './meilisearch/meilisearch-index'
import type { SearchIndex } from './search-index'

/** The portal's search: Meilisearch where MEILI_HOST is set, else the embedded engine in the data folder. */
export const searchIndex = (): SearchIndex =>
  singleton('search-index', () => {
    const { MEILI_HOST, MEILI_KEY, DATA_DIR } = env()
    return MEILI_HOST ? meilisearchIndex({ host: MEILI_HOST, key: MEILI_KEY, index: 'tandem' }) : embeddedIndex(path.join(DATA_DIR, 'search.db'))
  })
