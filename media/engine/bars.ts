import { layerOf } from '../zones/layers'
import { holds, meet } from '../zones/boxes'
import { pagesOf } from '../zones/page-rule'
import type { Zone } from '../zones/zones'

/** A zone of colour as another one stands on it. */
export interface Bar {
  tone: Zone['tone']
  /** Whether nothing else is beneath the other zone. */
  whole: boolean
}

/** Rounding of a zone that was placed by hand, in points. */
const HAIR = 0.5

/** Zones in the order of their painting. */
export const bottomUp = (zones: readonly Zone[]): Zone[] => [...zones].sort((a, b) => layerOf(a) - layerOf(b))

/** What zones stand on, of a document of so many pages: the colour beneath a zone on a page, counted from 0, in the order of its painting. */
export function barsOf(zones: readonly Zone[], count: number): (zone: Zone, page: number) => Bar[] {
  const colours = zones.filter(({ kind }) => kind === 'colour').map((zone) => ({ zone, pages: new Set(pagesOf(zone, count)) }))
  return (zone, page) => (zone.kind === 'colour' ? [] : colours.filter(({ zone: colour, pages }) => pages.has(page) && meet(colour, zone)).map(({ zone: colour }) => ({ tone: colour.tone, whole: holds(colour, zone, HAIR) })))
}
