import sharp from 'sharp'
import type { CopyContent } from '~/media/engine/copy-content'
import { fillPicture, studyPicture } from '~/media/formats/image/fill-picture'
import type { PictureFormat } from '~/media/formats/image/open-picture'
import { type ZoneInput, zonesSchema } from '~/media/zones/zones'
import { ANYBODY } from './copy-of'

/** A plain picture. */
export const plainPicture = (format: PictureFormat, colour: string, { width = 400, height = 200 } = {}): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: colour } }).toFormat(format, format === 'png' ? {} : { quality: 100 }).toBuffer()

/** A copy of a picture for somebody, and its pixels. */
export async function filledPicture(original: Buffer, zones: ZoneInput[], { format = 'png', ...more }: Partial<CopyContent> & { format?: PictureFormat } = {}) {
  const checked = zonesSchema.parse(zones)
  const studied = await studyPicture(original, format, checked)
  const filled = await fillPicture({ original, format, studied, zones: checked, content: { ...ANYBODY, ...more } })
  return { ...filled, ...(await pixelsOf(filled.bytes)) }
}

/** The pixels of a picture as its bytes have them, each red, green and blue. */
export async function pixelsOf(bytes: Buffer): Promise<{ width: number; height: number; at: (x: number, y: number) => [number, number, number] }> {
  const { data, info } = await sharp(bytes).toColourspace('srgb').flatten({ background: '#ffffff' }).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  return {
    width: info.width,
    height: info.height,
    at: (x, y) => [0, 1, 2].map((i) => data[(Math.round(y) * info.width + Math.round(x)) * 3 + i] ?? -1) as [number, number, number],
  }
}
