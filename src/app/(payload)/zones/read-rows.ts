import type { FormState } from 'payload'
import { ZONE_FIELDS, ZONE_KINDS, type ZoneField, type ZoneKind, type ZoneRow } from './zone-rows'

/** Path of the array in the form. */
export const ZONES = 'zones'

const NUMBERS: ReadonlySet<ZoneField> = new Set(['x', 'y', 'width', 'height', 'maxLength', 'minSize', 'maxSize'])
const PLACE = { x: 0, y: 0, width: 4, height: 4 }

/** The zones that a form holds. What is empty is left out, so that equal zones are equal here. */
export function readRows(fields: FormState): ZoneRow[] {
  return (fields[ZONES]?.rows ?? []).map(({ id }, index) => {
    const entries = ZONE_FIELDS.flatMap((field) => {
      const value: unknown = fields[`${ZONES}.${index}.${field}`]?.value
      if (value === undefined || value === null || value === '' || value === false) return []
      return NUMBERS.has(field) && !Number.isFinite(Number(value)) ? [] : [[field, NUMBERS.has(field) ? Number(value) : value]]
    })
    const row = { kind: 'logo', name: '', pages: '', ...PLACE, ...Object.fromEntries(entries), id } as ZoneRow
    return ZONE_KINDS.includes(row.kind as ZoneKind) ? row : { ...row, kind: 'logo' }
  })
}

/** A row as the form takes it. */
export const rowState = (row: ZoneRow): FormState =>
  Object.fromEntries((['id', ...ZONE_FIELDS] as const).flatMap((field) => (row[field] === undefined ? [] : [[field, { value: row[field], initialValue: row[field], valid: true, passesCondition: true }]])))
