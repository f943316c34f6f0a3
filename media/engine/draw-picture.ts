import { coarseDpi } from '../zones/coarse-dpi'
import type { Finding } from '../zones/finding'
import { fitPicture } from '../zones/fit-picture'
import { innerBox } from '../zones/inner-box'
import type { Zone } from '../zones/zones'
import type { EncodedImage } from './encode-picture'
import { pdfNumbers } from './pdf-numbers'
import { streamBody } from './write-tail'

/** Writes a picture's objects. @param take adds one, and gives its number @returns the number of the picture's own */
export function addPicture(picture: EncodedImage, take: (body: Uint8Array) => number): number {
  const { width, height } = picture
  const image = (space: string, filter: string, more = '') => `/Type/XObject/Subtype/Image/Width ${width}/Height ${height}/ColorSpace/${space}/BitsPerComponent 8/Filter/${filter}${more}`
  if ('jpeg' in picture) return take(streamBody(image('DeviceRGB', 'DCTDecode'), picture.jpeg))
  const mask = take(streamBody(image('DeviceGray', 'FlateDecode'), picture.opacity))
  return take(streamBody(image('DeviceRGB', 'FlateDecode', `/SMask ${mask} 0 R`), picture.colours))
}

/** Operators that show the picture named `L` in its zone, on a page so high; what reaches over the zone is cut off. */
export function placePicture(zone: Zone, pageHeight: number, picture: EncodedImage, find: (finding: Omit<Finding, 'zone'>) => void): string {
  const box = innerBox(zone)
  const { x, y, width, height } = fitPicture(zone, box, picture)
  const coarse = coarseDpi(picture.width, width)
  if (coarse) find({ code: 'picture-coarse', value: coarse })
  const clip = zone.fit === 'contain' ? '' : `${pdfNumbers(box.x, pageHeight - box.y - box.height, box.width, box.height)} re W n `
  return `q ${clip}${pdfNumbers(width, 0, 0, height, x, pageHeight - y - height)} cm /L Do Q`
}
