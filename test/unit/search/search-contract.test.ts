import fc from 'fast-check'
import { afterAll, beforeEach, beforeAll, describe, expect, it } from 'vitest'
import type { SearchDocument } from '~/src/search/document'
import { FACETS, type SearchIndex, type SearchQuery } from '~/src/search/search-index'
import { engines, searchDocument as doc, searchQuery as asks } from './engines'

describe.each(engines())('search by $name', ({ open }) => {
  let index: SearchIndex
  let dispose: () => Promise<void>
  beforeAll(() => {
    ;({ index, dispose } = open())
  })
  afterAll(() => dispose())
  beforeEach(() => index.replaceAll([]))

  const ids = async (given: Partial<SearchQuery>) => (await index.search(asks(given))).hits.map(({ id }) => id)

  it('finds what was put, forgets what was removed, and keeps one of each id', async () => {
    await index.put([doc({ id: 'asset:1', title: { en: 'Rack guide' } }), doc({ id: 'asset:2', title: { en: 'Rack sheet' } })])
    await index.put([doc({ id: 'asset:1', title: { en: 'Rack manual' } })])
    expect((await ids({ q: 'rack' })).sort()).toEqual(['asset:1', 'asset:2'])
    expect(await ids({ q: 'guide' })).toEqual([])
    await index.remove(['asset:2', 'asset:unknown'])
    expect(await ids({ q: 'rack' })).toEqual(['asset:1'])
  })

  it('exchanges everything at once', async () => {
    await index.put([doc({ id: 'asset:1', title: { en: 'Rack' } })])
    await index.replaceAll([doc({ id: 'asset:2', title: { en: 'Rack' } })])
    expect(await ids({ q: 'rack' })).toEqual(['asset:2'])
    expect(await ids({})).toEqual(['asset:2'])
  })

  it('never finds a locked document by its body or summary, and counts it in no facet', async () => {
    await index.put([
      doc({ id: 'asset:locked', audienceKey: 'gold', kind: 'battlecard', title: { en: 'Rival brief' }, summary: { en: 'About Zugspitze' }, body: 'They sell at Quokkaland prices' }),
    ])
    for (const q of ['zugspitze', 'quokkaland', 'quokkalend', 'rival quokkaland']) {
      const found = await index.search(asks({ q }))
      expect(found.hits).toEqual([])
      expect(found.total).toBe(0)
      expect(FACETS.flatMap((facet) => Object.keys(found.facets[facet]))).toEqual([])
      expect(JSON.stringify(found.corrected ?? '')).not.toContain('quokkaland')
    }
    expect(await ids({ q: 'quokkaland', openKeys: ['open', 'gold'] })).toEqual(['asset:locked'])
    expect(await ids({ q: 'quokkaland', openKeys: 'all' })).toEqual(['asset:locked'])
  })

  it('shows of a locked document its title and labels alone', async () => {
    await index.put([
      doc({ id: 'asset:locked', audienceKey: 'gold', title: { en: 'Rival brief' }, summary: { en: 'Secret summary' }, body: 'Secret body', image: { file: 'page-one', width: 1, height: 1 } }),
    ])
    const { hits, total, facets } = await index.search(asks({ q: 'rival' }))
    expect(total).toBe(1)
    expect(facets.kind).toEqual({ datasheet: 1 })
    expect(hits[0]).toMatchObject({ id: 'asset:locked', title: 'Rival brief', access: 'locked' })
    expect(JSON.stringify(hits)).not.toMatch(/Secret|page-one/)
  })

  it('does not order locked documents by what their bodies say', async () => {
    const pair = (first: string, second: string) => [
      doc({ id: 'asset:a', audienceKey: 'gold', title: { en: 'Rack brief' }, body: first }),
      doc({ id: 'asset:b', audienceKey: 'gold', title: { en: 'Rack brief' }, body: second }),
      doc({ id: 'asset:c', audienceKey: 'gold', title: { en: 'Other thing' }, body: 'nothing here' }),
    ]
    const said = 'rack rack rack rack'
    const unsaid = 'ox elk cow hen'
    await index.replaceAll(pair(said, unsaid))
    const before = await ids({ q: 'rack' })
    await index.replaceAll(pair(unsaid, said))
    expect(await ids({ q: 'rack' })).toEqual(before)
  })

  it('puts what is open above what is locked when they are equally relevant', async () => {
    const same = { title: { en: 'Edge sizing guide' }, body: 'How to size' }
    await index.put([
      doc({ id: 'asset:a', audienceKey: 'gold', ...same }),
      doc({ id: 'asset:b', ...same }),
      doc({ id: 'asset:c', audienceKey: 'gold', ...same }),
    ])
    expect((await ids({ q: 'sizing' }))[0]).toBe('asset:b')
    expect((await ids({}))[0]).toBe('asset:b')
  })

  it('puts a title above a body', async () => {
    await index.put([
      doc({ id: 'asset:body', title: { en: 'Install manual' }, body: 'The firewall is described here with many other words' }),
      doc({ id: 'asset:title', title: { en: 'Firewall' }, body: 'Installing it takes an hour' }),
    ])
    expect(await ids({ q: 'firewall' })).toEqual(['asset:title', 'asset:body'])
  })

  it.each([
    ['lodz', 'pl', { pl: 'Centrum danych w Łódź' }],
    ['Łódź', 'pl', { pl: 'Centrum danych LODZ' }],
    ['sieci', 'pl', { pl: 'Sieć przemysłowa' }],
    ['serwerów', 'pl', { pl: 'Serwery brzegowe' }],
    ['bezpieczeństwem', 'pl', { pl: 'Bezpieczeństwo sieci' }],
    ['безопасный', 'ru', { ru: 'О безопасных системах' }],
    ['сетей', 'ru', { ru: 'Защита сети' }],
    ['сетевой', 'ru', { ru: 'Сетевая защита' }],
    ['ёмкость', 'ru', { ru: 'Емкости хранилища' }],
    ['keamanan', 'id', { id: 'Panduan keamanan jaringan' }],
    ['pelatihan', 'id', { id: 'Pelatihan mitra' }],
    ['безопасный', 'ru', { ru: 'Безопасная сеть' }],
    ['partners', 'en', { en: 'Partner handbook' }],
    ['partn', 'en', { en: 'Partner handbook' }],
    ['edgerak', 'en', { en: 'EdgeRack' }],
    ['secruity', 'en', { en: 'Security' }],
  ] as const)('finds by "%s" in %s', async (q, locale, title) => {
    await index.put([doc({ id: 'asset:1', language: locale, title }), doc({ id: 'asset:2', title: { en: 'Gardening calendar' } })])
    expect(await ids({ q, locale })).toEqual(['asset:1'])
  })

  it('answers any query string', async () => {
    await index.put([doc({ id: 'asset:1', title: { en: 'Rack' } })])
    for (const q of ['"', "'; DROP TABLE document", '*', 'a AND (', 'NEAR(', '{title}:', '-', '\0', '💥', 'x'.repeat(5000), 'rack OR', 'й'.normalize('NFD')]) {
      expect((await index.search(asks({ q }))).total).toBeGreaterThanOrEqual(0)
    }
  })

  it('pages through every hit once', async () => {
    const all = Array.from({ length: 23 }, (_, i) => doc({ id: `asset:${i}`, title: { en: 'Rack' }, audienceKey: i % 2 ? 'gold' : 'open' }))
    await index.put(all)
    const pages = await Promise.all([1, 2, 3, 4, 5].map((page) => ids({ q: 'rack', page, pageSize: 5 })))
    expect(pages.map(({ length }) => length)).toEqual([5, 5, 5, 5, 3])
    expect(new Set(pages.flat()).size).toBe(23)
  })

  const one = <T>(...values: T[]) => fc.constantFrom(...values)
  const documents = fc
    .array(
      fc.record({
        title: one('edge rack', 'guard rack', 'flow guide'),
        body: one('alpha rack', 'beta', ''),
        kind: one('datasheet', 'brochure'),
        topics: fc.uniqueArray(one('ot', 'cloud', 'edge'), { maxLength: 2 }),
        product: one('edge', 'guard', ''),
        language: one('en', 'pl'),
        audienceKey: one('open', 'k1', 'k2', 'k3'),
        coBrandable: fc.boolean(),
      }),
      { maxLength: 25 },
    )
    .map((records) => records.map(({ title, ...record }, i): SearchDocument => doc({ ...record, id: `asset:${i}`, title: { en: title } })))
  const queries = fc.record({
    q: one('', 'rack', 'alpha', 'guard rack', 'rcak', 'flow'),
    openKeys: fc.subarray(['open', 'k1', 'k2', 'k3']),
    filters: fc.record(
      {
        kind: fc.subarray(['datasheet', 'brochure']),
        topic: fc.subarray(['ot', 'cloud']),
        product: fc.subarray(['edge', 'guard']),
        language: fc.subarray(['en', 'pl']),
      },
      { requiredKeys: [] },
    ),
  })

  it('opens only what the viewer holds the key of, and gives what each facet promises', async () => {
    await fc.assert(
      fc.asyncProperty(documents, queries, async (all, given) => {
        await index.replaceAll(all)
        const { hits, total, facets } = await index.search(asks(given))
        expect(hits.length).toBe(total)
        const keys = new Map(all.map(({ id, audienceKey }) => [id, audienceKey]))
        for (const hit of hits) expect(hit.access).toBe(given.openKeys.includes(keys.get(hit.id) ?? '') ? 'open' : 'locked')
        for (const facet of FACETS) {
          for (const [value, count] of Object.entries(facets[facet])) {
            const narrowed = await index.search(asks({ ...given, filters: { ...given.filters, [facet]: [value] } }))
            expect(narrowed.total, `${facet}=${value}`).toBe(count)
          }
        }
      }),
      { numRuns: 60 },
    )
  })
})
