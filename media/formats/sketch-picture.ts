import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { singleton } from '~/src/platform/singleton'
import { Recent } from '../type/recent'

/** Formats that decode within bounds. */
const FORMATS: readonly string[] = ['png', 'jpeg', 'webp', 'gif']
const MAX_PIXELS = 60_000_000
const MAX_BYTES = 40 * 1024 * 1024
const MAX_SIDE = 2_000
/** Of pictures as they are put into a sketch; one takes some 100 KB. */
const KEPT = 60

/** Shares of a picture that are cut off its sides. */
export interface Crop {
  left: number
  top: number
  right: number
  bottom: number
}

/** A picture as a sketch wants it, as a data address for SVG; undefined for one that is too large, damaged, or of a format that is not drawn. */
export async function sketchPicture(bytes: Uint8Array | undefined, crop: Crop, { width, height }: { width: number; height: number }): Promise<string | undefined> {
  if (!bytes || bytes.length > MAX_BYTES) return undefined
  const [across, down] = [width, height].map((side) => Math.min(MAX_SIDE, Math.max(1, Math.round(side)))) as [number, number]
  const name = `${createHash('sha256').update(bytes).digest('hex')} ${Object.values(crop).join(' ')} ${across} ${down}`
  const pictures = singleton('sketch-pictures', () => new Recent<Promise<string | undefined>>(KEPT))
  return pictures.get(name, () => decode(bytes, crop, across, down).catch(() => undefined))
}

async function decode(bytes: Uint8Array, { left, top, right, bottom }: Crop, width: number, height: number): Promise<string | undefined> {
  const open = () => sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'none' })
  const facts = await open().metadata()
  if (!FORMATS.includes(facts.format)) return undefined
  const seen = { left: Math.floor(facts.width * left), top: Math.floor(facts.height * top) }
  const kept = { ...seen, width: Math.max(1, Math.round(facts.width * (1 - right)) - seen.left), height: Math.max(1, Math.round(facts.height * (1 - bottom)) - seen.top) }
  const scaled = open().extract(kept).resize(width, height, { fit: 'fill' }).toColourspace('srgb')
  const [type, data] = facts.hasAlpha ? ['png', await scaled.png({ compressionLevel: 1 }).toBuffer()] : ['jpeg', await scaled.jpeg({ quality: 88 }).toBuffer()]
  return `data:image/${type};base64,${data.toString('base64')}`
}
