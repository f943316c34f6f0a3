import { aside, type Box } from './boxes'
import { innerBox } from './inner-box'
import type { Zone } from './zones'

interface Size {
  width: number
  height: number
}

/** What a logo keeps clear on each side, as a zone has it: points, or a share of the logo's own height. */
const CLEAR = /^(\d{1,3}(?:\.\d{1,2})?) ?(%?)$/

/** Points and share that a rule such as `8` or `25%` says; undefined for what is none. Of shares, at most twice the height. */
export function readClear(rule: string): { points: number; share: number } | undefined {
  const [, number, percent] = CLEAR.exec(rule.trim()) ?? []
  if (number === undefined) return undefined
  const share = percent ? Number(number) / 100 : 0
  return share > 2 ? undefined : { points: percent ? 0 : Number(number), share }
}

/** Where in its zone a logo stands, as large as it may: within the clear space around it and clear of a plate's edge. In points, as the zone itself. */
export function fitLogo(zone: Zone, logo: Size): Box {
  const { points, share } = readClear(zone.clear ?? '0') ?? { points: 0, share: 0 }
  const edge = Math.max(innerBox(zone).x - zone.x, points)
  // A share grows with the logo: both are to fit together.
  const scale = Math.min((zone.width - 2 * edge) / logo.width, (zone.height - 2 * edge) / logo.height, zone.width / (logo.width + 2 * share * logo.height), zone.height / (logo.height * (1 + 2 * share)))
  const [width, height] = [logo.width * scale, logo.height * scale]
  const clear = Math.max(edge, share * height)
  return { x: zone.x + clear + aside(zone.align, zone.width - 2 * clear - width), y: zone.y + (zone.height - height) / 2, width, height }
}
