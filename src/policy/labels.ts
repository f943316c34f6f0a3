import type { Payload } from 'payload'
import { ExpiringCache } from '~/src/platform/expiring-cache'
import { singleton } from '~/src/platform/singleton'
import type { Locale } from './roles'

export interface Labels {
  tier: (key: string) => string
  certification: (key: string) => string
}

export interface TermLabels {
  topic: (key: string) => string
  product: (key: string) => string
}

const TTL = 30_000

type Names = Map<string, Partial<Record<Locale, string>>>

const cache = singleton('labels', () => new ExpiringCache<{ tiers: Names; certifications: Names }>(TTL))

/** Names of tiers and certifications by their keys, from memory for up to 30 s: names change once in a year. */
export async function loadLabels(payload: Payload, locale: Locale): Promise<Labels> {
  const { tiers, certifications } = await cache.get('all', async () => ({
    tiers: await names(payload, 'tiers', 'name'),
    certifications: await names(payload, 'certifications', 'title'),
  }))
  const label = (known: Names) => (key: string) => known.get(key)?.[locale] ?? known.get(key)?.en ?? key
  return { tier: label(tiers), certification: label(certifications) }
}

const terms = singleton('terms', () => new ExpiringCache<{ topics: Names; products: Names }>(TTL))

/** Names of topics and products by their keys, from memory for up to 30 s. */
export async function loadTerms(payload: Payload, locale: Locale): Promise<TermLabels> {
  const { topics, products } = await terms.get('all', async () => ({ topics: await names(payload, 'topics', 'name'), products: await names(payload, 'products', 'name') }))
  const label = (known: Names) => (key: string) => known.get(key)?.[locale] ?? known.get(key)?.en ?? key
  return { topic: label(topics), product: label(products) }
}

async function names(payload: Payload, collection: 'tiers' | 'certifications' | 'topics' | 'products', field: 'name' | 'title'): Promise<Names> {
  const { docs } = await payload.db.find<{ id: string; key: string } & Record<string, unknown>>({ collection, locale: 'all', pagination: false, limit: 0 })
  return new Map(docs.map((row) => [row.key, row[field] as Partial<Record<Locale, string>>]))
}
