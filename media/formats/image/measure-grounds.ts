import type { Ground } from '../../engine/grounds'
import type { Zone } from '../../zones/zones'
import { groundOf } from '../../zones/ground-of.mjs'
import { openPicture, orUnreadable, type PictureFacts } from './open-picture'

/** Pixels a side that a picture is looked at with: a zone's ground is a mean, which needs no more. */
const LOOKED_AT = 1_600

/**
 * What lies beneath each zone of a picture, by the zones' ids. What is transparent counts as white. Zones off the
 * picture have none.
 * @throws Problem 422 `image-unreadable`
 */
export async function measureGrounds(bytes: Buffer, { width, height }: PictureFacts, zones: readonly Zone[]): Promise<Map<string, Ground>> {
  const { data, info } = await orUnreadable(() =>
    openPicture(bytes).flatten({ background: '#ffffff' }).resize({ width: LOOKED_AT, height: LOOKED_AT, fit: 'inside', withoutEnlargement: true }).removeAlpha().raw().toBuffer({ resolveWithObject: true }),
  )
  const [across, down] = [info.width / width, info.height / height]
  const grounds = new Map<string, Ground>()
  for (const zone of zones) {
    const [left, right] = stretch(zone.x * across, (zone.x + zone.width) * across, info.width)
    const [top, bottom] = stretch(zone.y * down, (zone.y + zone.height) * down, info.height)
    if (right > left && bottom > top) grounds.set(zone.id, { page: 1, ...groundOf({ data, width: info.width, channels: info.channels }, { left, top, right, bottom }) })
  }
  return grounds
}

/** Whole pixels that a stretch covers, at least one where it is within the limit. */
function stretch(from: number, to: number, limit: number): [number, number] {
  const start = Math.floor(Math.max(0, from))
  return [Math.min(start, limit), Math.min(limit, Math.max(Math.round(to), start + 1))]
}
