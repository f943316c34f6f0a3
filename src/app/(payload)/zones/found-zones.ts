import { writePageRule } from '~/media/page-rule'
import type { ZoneInput } from '~/media/zones'
import { rowId } from './fresh-zone'
import { freeName, type ZoneRow } from './zone-rows'

/** Zones that were found in a file as rows of the form, without those that stand there already. */
export function foundRows(found: readonly ZoneInput[], rows: readonly ZoneRow[]): ZoneRow[] {
  return found.reduce<ZoneRow[]>((added, { id, pages, ...zone }) => {
    const row = { align: 'left', ...zone, id: rowId(), name: freeName(id, [...rows, ...added]), pages: writePageRule(pages) }
    return rows.some((one) => isSame(one, row)) ? added : [...added, row]
  }, [])
}

const isSame = (one: ZoneRow, other: ZoneRow) => one.kind === other.kind && one.pages === other.pages && (['x', 'y', 'width', 'height'] as const).every((side) => Math.abs(one[side] - other[side]) < 0.5)
