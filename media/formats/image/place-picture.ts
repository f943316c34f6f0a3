import sharp, { type OverlayOptions, type Sharp } from 'sharp'
import type { EncodedImage, EncodedPicture } from '../../engine/encode-picture'
import type { Finding } from '../../zones/finding'
import { fitPicture } from '../../zones/fit-picture'
import { innerBox } from '../../zones/inner-box'
import type { Zone } from '../../zones/zones'
import { decodePixels } from '../decode-pixels'
import type { PictureFacts } from './open-picture'

/** A partner's picture as a layer of whole pixels: cut by its zone, and by the edges of the picture it stands on. */
export async function placePicture(zone: Zone, given: EncodedPicture, picture: Pick<PictureFacts, 'width' | 'height'>, find: (finding: Omit<Finding, 'zone'>) => void): Promise<OverlayOptions[]> {
  const box = innerBox(zone)
  const place = fitPicture(zone, box, given)
  const [width, height] = [Math.max(1, Math.round(place.width)), Math.max(1, Math.round(place.height))]
  if (width > given.width) find({ code: 'picture-enlarged', page: 1, value: (width / given.width).toFixed(1) })
  const [x, y] = [Math.round(place.x), Math.round(place.y)]
  const shown = zone.fit === 'contain' ? place : box
  const [left, top] = [Math.max(0, Math.round(shown.x)), Math.max(0, Math.round(shown.y))]
  const right = Math.min(picture.width, x + width, Math.round(shown.x + shown.width))
  const bottom = Math.min(picture.height, y + height, Math.round(shown.y + shown.height))
  if (right <= left || bottom <= top) return []
  const { data, info } = await pixelsOf(given)
    .resize(width, height, { fit: 'fill' })
    .extract({ left: left - x, top: top - y, width: right - left, height: bottom - top })
    .raw()
    .toBuffer({ resolveWithObject: true })
  return [{ input: data, raw: { width: info.width, height: info.height, channels: info.channels as 3 | 4 }, left, top }]
}

function pixelsOf(picture: EncodedImage): Sharp {
  const { width, height } = picture
  return 'jpeg' in picture ? sharp(picture.jpeg) : sharp(decodePixels(picture), { raw: { width, height, channels: 4 } })
}
