import type { CollectionSlug, Payload } from 'payload'
import { LOCALES, type Locale } from '~/src/policy/roles'

/** What every step of the seed works with. */
export interface SeedContext {
  payload: Payload
  /** The moment that all ages in the content are counted back from. */
  now: Date
  log: (line: string) => void
}

const DAY = 24 * 60 * 60 * 1000

/** An instant so many days before the seeding, ISO 8601. */
export const daysAgo = ({ now }: Pick<SeedContext, 'now'>, days: number): string => new Date(now.getTime() - days * DAY).toISOString()

type Row = Record<string, unknown>

/**
 * Creates a document in English, then says it in the other languages.
 * @param words the localized fields in one language; rows of an array field are matched by their place
 */
export async function createInAllLanguages(
  { payload }: SeedContext,
  collection: CollectionSlug,
  data: Row,
  words: (locale: Locale) => Row,
): Promise<string> {
  const [first, ...others] = LOCALES
  const common = { collection, depth: 0, overrideAccess: true }
  const created = (await payload.create({ ...common, locale: first, data: { ...data, ...words(first) } } as never)) as unknown as Row
  for (const locale of others) {
    const translated = Object.fromEntries(
      Object.entries(words(locale)).map(([field, value]) => [field, withRowIds(value, created[field])]),
    )
    await payload.update({ ...common, id: created.id, locale, data: { ...translated, ...('_status' in data ? { _status: data._status } : {}) } } as never)
  }
  return String(created.id)
}

function withRowIds(value: unknown, stored: unknown): unknown {
  if (!Array.isArray(value) || !Array.isArray(stored)) return value
  return value.map((row: Row, i) => ({ ...row, id: (stored[i] as Row).id }))
}
