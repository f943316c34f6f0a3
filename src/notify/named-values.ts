import type { Payload } from 'payload'
import type { NoticeValues } from './kinds'

type Names = Map<string, Record<string, string> | null>

/** The values of notices with names for keys: tiers and certifications are kept by key. Two queries, however many notices. */
export async function namedValues(payload: Payload, notices: readonly NoticeValues[], locale: string): Promise<NoticeValues[]> {
  const keys = (fields: readonly string[]) => [...new Set(notices.flatMap((values) => fields.flatMap((field) => values[field] || [])))]
  const [tiers, certifications] = await Promise.all([namesOf(payload, 'tiers', 'name', keys(['from', 'to'])), namesOf(payload, 'certifications', 'title', keys(['certification']))])
  const name = (names: Names, key: string) => names.get(key)?.[locale] ?? names.get(key)?.en ?? key
  return notices.map((values) => ({
    ...values,
    ...(values.from ? { from: name(tiers, values.from) } : {}),
    ...(values.to ? { to: name(tiers, values.to) } : {}),
    ...(values.certification ? { certification: name(certifications, values.certification) } : {}),
  }))
}

async function namesOf(payload: Payload, collection: 'tiers' | 'certifications', field: 'name' | 'title', keys: string[]): Promise<Names> {
  if (keys.length === 0) return new Map()
  const { docs } = await payload.db.find<{ id: string; key: string } & Record<string, unknown>>({ collection, where: { key: { in: keys } }, locale: 'all', pagination: false, limit: 0 })
  return new Map(docs.map((row) => [row.key, row[field] as Record<string, string> | null]))
}
