import { clampBox, type Size } from './zone-geometry'
import { freeName, type ZoneKind, type ZoneRow } from './zone-rows'

/** Shares of the page's shorter side. */
const SIZES: Record<ZoneKind, Size> = {
  logo: { width: 0.26, height: 0.1 },
  text: { width: 0.5, height: 0.06 },
  contact: { width: 0.38, height: 0.12 },
  qr: { width: 0.12, height: 0.12 },
  colour: { width: 0.6, height: 0.14 },
  image: { width: 0.45, height: 0.3 },
}

/** An id such as Payload gives to rows of an array: 24 hexadecimal digits. */
export const rowId = (): string => Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join('')

/** How a rule of pages says one page, so that it stays right when the next edition has more of them. */
export function ruleFor(page: number, count: number): string {
  if (count === 1) return 'all'
  return page === 1 ? 'first' : page === count ? 'last' : String(page)
}

/** Type sizes for a picture, which is seen at any size: what a zone takes otherwise is meant for print. */
export function screenType(kind: ZoneKind, { width, height }: Size): Pick<ZoneRow, 'minSize' | 'maxSize'> {
  if (kind !== 'text' && kind !== 'contact') return {}
  const unit = Math.min(width, height) / 100
  return { minSize: Math.min(60, Math.max(8, Math.round(1.6 * unit))), maxSize: Math.min(200, Math.max(14, Math.round(5 * unit))) }
}

/** A new zone in the middle of a page, beside those that were put there before. */
export function freshZone(kind: ZoneKind, page: number, sizes: readonly Size[], rows: readonly ZoneRow[]): ZoneRow {
  const size = sizes[page - 1] ?? { width: 595, height: 842 }
  const unit = Math.min(size.width, size.height)
  const [width, height] = [Math.round(SIZES[kind].width * unit), Math.round(SIZES[kind].height * unit)]
  const middle = { x: Math.round((size.width - width) / 2), y: Math.round((size.height - height) / 2) }
  const shift = 12 * rows.filter((row) => Math.abs(row.x - row.y - (middle.x - middle.y)) < 60 && row.kind === kind).length
  const box = clampBox({ x: middle.x + shift, y: middle.y + shift, width, height }, size)
  const words = kind === 'text' ? { source: 'partnerName' } : {}
  return { id: rowId(), kind, name: freeName(kind, rows), pages: ruleFor(page, sizes.length), align: kind === 'image' ? 'center' : 'left', ...words, ...box }
}

/** The same zone again, a little beside the first. */
export const duplicateOf = (row: ZoneRow, page: Size, rows: readonly ZoneRow[]): ZoneRow => ({ ...row, ...clampBox({ ...row, x: row.x + 12, y: row.y + 12 }, page), id: rowId(), name: freeName(row.name, rows) })
