import { type Box, clampBox, hundredths, type Size } from './zone-geometry'
import type { ZoneKind } from './zone-rows'

export type PresetKey = 'footer-band' | 'colour-bar' | 'slide-corner' | 'title-slide' | 'flyer-back'

export interface PresetZone extends Box {
  kind: ZoneKind
  pages: string
  align: 'left' | 'center' | 'right'
  source?: 'partnerName'
  maxSize?: number
  minSize?: number
}

/** Arrangements that suit a page of this shape, most likely first. */
export function presetsFor({ width, height }: Size): PresetKey[] {
  if (width > height) return ['slide-corner', 'title-slide', 'footer-band', 'colour-bar']
  return ['footer-band', 'colour-bar', 'flyer-back']
}

/** Zones laid out by the page's own size: sides are parts of it, and type follows. */
export function presetZones(key: PresetKey, page: Size): PresetZone[] {
  const unit = Math.min(page.width, page.height) / 100
  const margin = 6 * unit
  const zones: Record<PresetKey, () => PresetZone[]> = {
    'footer-band': () => {
      const height = 11 * unit
      const y = page.height - margin - height
      const right = page.width - margin
      return [
        { kind: 'logo', pages: 'last', align: 'left', x: margin, y, width: 26 * unit, height },
        { kind: 'contact', pages: 'last', align: 'right', x: right - height - 2 * unit - 40 * unit, y, width: 40 * unit, height, ...type(1.5 * unit) },
        { kind: 'qr', pages: 'last', align: 'right', x: right - height, y, width: height, height },
      ]
    },
    'colour-bar': () => {
      const height = 17 * unit
      const top = page.height - height
      const right = page.width - margin
      return [
        { kind: 'colour', pages: 'last', align: 'left', x: 0, y: top, width: page.width, height },
        { kind: 'logo', pages: 'last', align: 'left', x: margin, y: top + 3 * unit, width: 30 * unit, height: 11 * unit },
        { kind: 'contact', pages: 'last', align: 'right', x: right - 50 * unit, y: top + 3 * unit, width: 50 * unit, height: 11 * unit, ...type(1.5 * unit) },
      ]
    },
    'slide-corner': () => [{ kind: 'logo', pages: 'all', align: 'right', x: page.width - margin - 28 * unit, y: page.height - margin - 9 * unit, width: 28 * unit, height: 9 * unit }],
    'title-slide': () => [
      { kind: 'logo', pages: 'first', align: 'left', x: margin, y: page.height - margin - 14 * unit, width: 40 * unit, height: 14 * unit },
      { kind: 'text', pages: 'first', align: 'right', source: 'partnerName', x: page.width - margin - 70 * unit, y: page.height - margin - 10 * unit, width: 70 * unit, height: 10 * unit, ...type(4 * unit) },
    ],
    'flyer-back': () => {
      const middle = page.width / 2
      const top = Math.min(page.height * 0.56, page.height - margin - 50 * unit)
      return [
        { kind: 'logo', pages: 'last', align: 'center', x: middle - 25 * unit, y: top, width: 50 * unit, height: 16 * unit },
        { kind: 'contact', pages: 'last', align: 'center', x: middle - 35 * unit, y: top + 19 * unit, width: 70 * unit, height: 15 * unit, ...type(2.2 * unit) },
        { kind: 'qr', pages: 'last', align: 'center', x: middle - 7 * unit, y: top + 36 * unit, width: 14 * unit, height: 14 * unit },
      ]
    },
  }
  return zones[key]().map((zone) => ({ ...zone, ...clampBox(zone, page) }))
}

/** Type that may shrink by a third and stays within what a zone takes. */
function type(points: number): { minSize: number; maxSize: number } {
  const maxSize = Math.min(200, Math.max(6, points))
  return { minSize: hundredths(Math.max(5, maxSize * 0.66)), maxSize: hundredths(maxSize) }
}
