import { writePageRule } from '~/media/zones/page-rule'
import type { ZoneInput } from '~/media/zones/zones'
import { rowId } from './fresh-zone'
import { freeName, type ZoneRow } from './zone-rows'

/** Asks for the zones that a file's designer left in it, or why there are none to be had. */
export async function fetchZones(fileId: string): Promise<{ zones: ZoneInput[] } | { reason: string }> {
  const answer = await fetch(`/v1/files/${fileId}/zones`, { credentials: 'same-origin' }).catch(() => undefined)
  const body = (await answer?.json().catch(() => undefined)) as { zones?: ZoneInput[]; title?: string } | undefined
  return body?.zones ? { zones: body.zones } : { reason: body?.title ?? String(answer?.status ?? '') }
}

/** Zones that were found in a file as rows of the form, without those that stand there already. */
export function foundRows(found: readonly ZoneInput[], rows: readonly ZoneRow[]): ZoneRow[] {
  return found.reduce<ZoneRow[]>((added, { id, pages, ...zone }) => {
    const row = { align: 'left', ...zone, id: rowId(), name: freeName(id, [...rows, ...added]), pages: writePageRule(pages) }
    return rows.some((one) => isSame(one, row)) ? added : [...added, row]
  }, [])
}

const isSame = (one: ZoneRow, other: ZoneRow) => one.kind === other.kind && one.pages === other.pages && (['x', 'y', 'width', 'height'] as const).every((side) => Math.abs(one[side] - other[side]) < 0.5)
