import type { Locale } from '~/src/policy/roles'
import { readPageRule } from './page-rule'
import { type Zone, zonesSchema } from './zones'

/** A row of the asset's zones as the database keeps it. */
export interface StoredZone {
  kind: string
  name: string
  pages: string
  x: number
  y: number
  width: number
  height: number
  align?: string | null
  source?: string | null
  label?: string | Partial<Record<Locale, string | null>> | null
  maxLength?: number | null
  required?: boolean | null
  editing?: string | null
  defaultText?: string | null
  minSize?: number | null
  maxSize?: number | null
  bold?: boolean | null
  face?: string | null
  color?: string | null
  plate?: string | null
  plateWhen?: string | null
  hideEmpty?: boolean | null
  clear?: string | null
  tone?: string | null
  fit?: string | null
  media?: string | null
}

/** Stored rows as the schema takes them, their labels in one language; unchecked. */
export function toZones(rows: readonly StoredZone[], locale: Locale): unknown[] {
  return rows.map(({ name, pages, label, ...row }) => ({
    ...Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null && value !== '')),
    id: name,
    // What is no rule stays as it is, for the schema to refuse.
    pages: readPageRule(pages) ?? pages,
    label: (typeof label === 'string' ? label : (label?.[locale] ?? label?.en)) ?? '',
  }))
}

/** The zones of stored rows. @throws ZodError for rows that were never checked */
export const readZones = (rows: readonly StoredZone[] | null | undefined, locale: Locale): Zone[] => zonesSchema.parse(toZones(rows ?? [], locale))
