'use client'

import { useRowLabel } from '@payloadcms/ui'
import type { ZoneRow } from './zone-rows'

/** A row by its name and kind, as the box on the page has them. */
export function ZoneRowLabel() {
  const { data, rowNumber } = useRowLabel<Partial<ZoneRow>>()
  return <>{data?.name ? `${data.name} · ${data.kind ?? ''}` : String((rowNumber ?? 0) + 1).padStart(2, '0')}</>
}
