import type { Zone } from '../../zones'
import { openPicture, orUnreadable, type PictureFacts } from './open-picture'

/** Pixels a side that a picture is looked at with: a zone's ground is a mean, which needs no more. */
const LOOKED_AT = 1_600

/**
 * What lies beneath each zone of a picture, by the zones' ids: its mean colour such as #13262A, of light, so that its
 * luminance is the mean luminance. What is transparent counts as white. Zones off the picture have none.
 * @throws Problem 422 `image-unreadable`
 */
export async function measureGrounds(bytes: Buffer, { width, height }: PictureFacts, zones: readonly Zone[]): Promise<Map<string, string>> {
  const { data, info } = await orUnreadable(() =>
    openPicture(bytes).flatten({ background: '#ffffff' }).resize({ width: LOOKED_AT, height: LOOKED_AT, fit: 'inside', withoutEnlargement: true }).removeAlpha().raw().toBuffer({ resolveWithObject: true }),
  )
  const [across, down] = [info.width / width, info.height / height]
  const grounds = new Map<string, string>()
  for (const zone of zones) {
    const [left, right] = stretch(zone.x * across, (zone.x + zone.width) * across, info.width)
    const [top, bottom] = stretch(zone.y * down, (zone.y + zone.height) * down, info.height)
    const sum = [0, 0, 0]
    for (let row = top; row < bottom; row += 1) {
      for (let at = (row * info.width + left) * info.channels; at < (row * info.width + right) * info.channels; at += info.channels) {
        for (const i of [0, 1, 2]) sum[i] = (sum[i] ?? 0) + (LIGHT[data[at + i] ?? 0] ?? 0)
      }
    }
    const count = (right - left) * (bottom - top)
    if (count > 0) grounds.set(zone.id, `#${sum.map((light) => byteOf(light / count).toString(16).padStart(2, '0')).join('')}`.toUpperCase())
  }
  return grounds
}

/** Whole pixels that a stretch covers, at least one where it is within the limit. */
function stretch(from: number, to: number, limit: number): [number, number] {
  const start = Math.floor(Math.max(0, from))
  return [Math.min(start, limit), Math.min(limit, Math.max(Math.round(to), start + 1))]
}

/** Light of each of sRGB's 256 steps, from 0 to 1; WCAG 2.2, "relative luminance". */
const LIGHT = Array.from({ length: 256 }, (_, step) => (step / 255 <= 0.04045 ? step / 255 / 12.92 : ((step / 255 + 0.055) / 1.055) ** 2.4))

const byteOf = (light: number): number => Math.round(255 * (light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055))
