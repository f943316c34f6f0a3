import { isPageOf, readPageRule } from '~/media/zones/page-rule'
import type { Box } from './zone-geometry'

export const ZONE_KINDS = ['logo', 'text', 'contact', 'qr', 'colour', 'image'] as const
export type ZoneKind = (typeof ZONE_KINDS)[number]

/** A row of the form's array of zones: its place, and whatever else the form holds of it. */
export interface ZoneRow extends Box {
  /** The row's own, which the form keeps. */
  id: string
  kind: ZoneKind
  name: string
  /** As it is typed: `all`, `first`, `last` or `1, 3-5`. */
  pages: string
  align?: string
  source?: string
  label?: string
  color?: string
  plate?: string
  plateWhen?: string
  hideEmpty?: boolean
  bold?: boolean
  face?: string
  clear?: string
  tone?: string
  fit?: string
  media?: string
  maxLength?: number
  minSize?: number
  maxSize?: number
  required?: boolean
  editing?: string
  defaultText?: string
}

export type ZoneField = Exclude<keyof ZoneRow, 'id'>

export const ZONE_FIELDS: readonly ZoneField[] = ['kind', 'name', 'pages', 'x', 'y', 'width', 'height', 'align', 'source', 'label', 'bold', 'face', 'color', 'plate', 'plateWhen', 'hideEmpty', 'clear', 'tone', 'fit', 'media', 'maxLength', 'minSize', 'maxSize', 'required', 'editing', 'defaultText']

/** One step that the form takes. */
export type RowChange = { remove: number } | { add: number; row: ZoneRow } | { set: number; field: ZoneField; value: ZoneRow[ZoneField] }

/** What turns rows into others, to be done in this order. */
export function rowChanges(from: readonly ZoneRow[], to: readonly ZoneRow[]): RowChange[] {
  if (!sameOrder(from, to)) return [...rowChanges(from, []), ...rowChanges([], to)]
  const removed = from.flatMap(({ id }, index) => (to.some((row) => row.id === id) ? [] : [{ remove: index }])).reverse()
  const added = to.flatMap((row, index) => (from.some(({ id }) => id === row.id) ? [] : [{ add: index, row }]))
  const set = to.flatMap((row, index) => {
    const before = from.find(({ id }) => id === row.id)
    return before ? ZONE_FIELDS.flatMap((field) => (before[field] === row[field] ? [] : [{ set: index, field, value: row[field] }])) : []
  })
  return [...removed, ...added, ...set]
}

/** Whether the rows that both have follow one another alike. */
function sameOrder(from: readonly ZoneRow[], to: readonly ZoneRow[]): boolean {
  const kept = from.filter(({ id }) => to.some((row) => row.id === id))
  return to.filter(({ id }) => from.some((row) => row.id === id)).every(({ id }, index) => kept[index]?.id === id)
}

/** Whether a zone with this rule is on a page, counted from 1; a rule that is not finished is on none. */
export function isOnPage(rule: string, page: number, count: number): boolean {
  const read = readPageRule(rule)
  return read !== undefined && isPageOf(read, page, count)
}

/** The first page that a zone is on, counted from 1. */
export const firstPageOf = (rule: string, count: number): number => Array.from({ length: count }, (_, i) => i + 1).find((page) => isOnPage(rule, page, count)) ?? 1

/** A name that no zone has: the wish itself, or with a number behind it. */
export function freeName(wish: string, rows: readonly Pick<ZoneRow, 'name'>[]): string {
  const taken = new Set(rows.map(({ name }) => name))
  if (!taken.has(wish)) return wish
  const stem = wish.replace(/-\d+$/, '').slice(0, 36)
  for (let number = 2; ; number += 1) if (!taken.has(`${stem}-${number}`)) return `${stem}-${number}`
}
