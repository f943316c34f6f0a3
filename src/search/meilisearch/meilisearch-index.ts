import { Meilisearch } from 'meilisearch'
import type { SearchDocument } from '../document'
import { FACETS, type Facet, type SearchHit, type SearchIndex, type SearchQuery, type SearchResult } from '../search-index'

export interface MeilisearchSettings {
  host: string
  key: string | undefined
  /** Name of the index. */
  index: string
}

const ATTRIBUTE: Record<Facet, string> = { kind: 'kind', topic: 'topics', product: 'product', language: 'language' }
const LABELS = ['titles', 'topicNames', 'topics', 'product', 'kind']

interface Stored extends SearchDocument {
  key: string
  titles: string[]
  published: number
}

/** The search of the production profile. */
export function meilisearchIndex({ host, key, index: name }: MeilisearchSettings): SearchIndex {
  const client = new Meilisearch({
    host,
    ...(key ? { apiKey: key } : {}),
    // A compressed answer waits for a delayed acknowledgement of some 40 ms.
    requestInit: { headers: { 'Accept-Encoding': 'identity' } },
  })
  let ready: Promise<void> | undefined
  const prepared = (uid: string) => prepare(client, uid)
  const open = () => (ready ??= prepared(name))

  return {
    async put(documents) {
      await open()
      await client.index(name).addDocuments(documents.map(stored)).waitTask()
    },
    async remove(ids) {
      await open()
      await client.index(name).deleteDocuments(ids.map(keyOf)).waitTask()
    },
    async replaceAll(documents) {
      await open()
      const next = `${name}-next`
      await client.deleteIndexIfExists(next)
      await prepared(next)
      await client.index(next).addDocuments(documents.map(stored)).waitTask()
      await client.swapIndexes([{ indexes: [name, next], rename: false }]).waitTask()
      await client.deleteIndexIfExists(next)
    },
    async search(query) {
      await open()
      return search(client, name, query)
    },
    async ping() {
      await client.health()
    },
    close: async () => undefined,
  }
}

async function prepare(client: Meilisearch, uid: string): Promise<void> {
  await client.createIndex(uid, { primaryKey: 'key' }).waitTask()
  await client
    .index(uid)
    .updateSettings({
      searchableAttributes: ['titles', 'topicNames', 'topics', 'product', 'kind', 'summary', 'body'],
      filterableAttributes: ['audienceKey', 'type', 'coBrandable', ...Object.values(ATTRIBUTE)],
      sortableAttributes: ['published', 'key'],
      // Equal scores come in another order after every build of the index unless the last rule decides.
      rankingRules: ['words', 'typo', 'proximity', 'attribute', 'sort', 'exactness', 'published:desc', 'key:asc'],
      displayedAttributes: ['id', 'type', 'slug', 'kind', 'title', 'summary', 'topics', 'product', 'language', 'audienceKey', 'publishedAt', 'coBrandable', 'image'],
      pagination: { maxTotalHits: 20_000 },
    })
    .waitTask()
}

async function search(client: Meilisearch, uid: string, query: SearchQuery): Promise<SearchResult> {
  const { q, openKeys, page, pageSize, locale } = query
  const offset = (page - 1) * pageSize
  const halves = openKeys === 'all' ? ([true] as const) : ([true, false] as const)
  const parts = await Promise.all(
    halves.map(async (mayOpen) => {
      const base = { indexUid: uid, q, ...(mayOpen ? {} : { attributesToSearchOn: LABELS }) }
      const { results } = await client.multiSearch({
        queries: [
          { ...base, filter: filterOf(query, mayOpen), offset, limit: pageSize },
          ...FACETS.map((facet) => ({ ...base, filter: filterOf(query, mayOpen, facet), facets: [ATTRIBUTE[facet]], limit: 0 })),
        ],
      })
      const [found, ...counted] = results
      return { mayOpen, hits: (found?.hits ?? []) as unknown as SearchDocument[], total: found?.estimatedTotalHits ?? 0, counted: counted.map(({ facetDistribution }, i) => facetDistribution?.[ATTRIBUTE[FACETS[i] ?? 'kind']] ?? {}) }
    }),
  )
  const [opened, locked] = parts
  const hits = (opened?.hits ?? []).map((document) => present(document, true, locale))
  if (locked && hits.length < pageSize) {
    const openTotal = opened?.total ?? 0
    const { results } = await client.multiSearch({
      queries: [{ indexUid: uid, q, attributesToSearchOn: LABELS, filter: filterOf(query, false), offset: Math.max(0, offset - openTotal), limit: pageSize - hits.length }],
    })
    hits.push(...((results[0]?.hits ?? []) as unknown as SearchDocument[]).map((document) => present(document, false, locale)))
  }
  const facets = Object.fromEntries(FACETS.map((facet, i) => [facet, sum(parts.map(({ counted }) => counted[i] ?? {}))])) as SearchResult['facets']
  return { hits, total: parts.reduce((all, { total }) => all + total, 0), facets }
}

function filterOf({ openKeys, type, coBrandable, filters }: SearchQuery, mayOpen: boolean, but?: Facet): string[] {
  const list = (values: readonly string[]) => `[${values.map((value) => JSON.stringify(value)).join(', ')}]`
  return [
    ...(openKeys === 'all' ? [] : [`audienceKey ${mayOpen ? 'IN' : 'NOT IN'} ${list(openKeys)}`]),
    ...(type ? [`type = ${type}`] : []),
    ...(coBrandable === undefined ? [] : [`coBrandable = ${coBrandable}`]),
    ...FACETS.flatMap((facet) => (facet === but || !filters[facet]?.length ? [] : [`${ATTRIBUTE[facet]} IN ${list(filters[facet] ?? [])}`])),
  ]
}

function sum(parts: Record<string, number>[]): Record<string, number> {
  const all: Record<string, number> = {}
  for (const part of parts) for (const [value, count] of Object.entries(part)) all[value] = (all[value] ?? 0) + count
  return all
}

const keyOf = (id: string) => id.replaceAll(/[^\w-]/g, '_')

const stored = (document: SearchDocument): Stored => ({ ...document, key: keyOf(document.id), titles: Object.values(document.title), published: Date.parse(document.publishedAt) })

function present(document: SearchDocument, mayOpen: boolean, locale: SearchQuery['locale']): SearchHit {
  const { id, type, slug, kind, product, topics, language, audienceKey, publishedAt, coBrandable, title, summary, image } = document
  const inLanguage = (words: SearchDocument['title']) => words[locale] ?? words.en ?? Object.values(words)[0] ?? ''
  const shown = { id, type, slug, kind, product, topics, language, audienceKey, publishedAt, coBrandable, title: inLanguage(title) }
  return mayOpen ? { ...shown, access: 'open', summary: inLanguage(summary), ...(image ? { image } : {}) } : { ...shown, access: 'locked' }
}
