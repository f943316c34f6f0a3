import { deflateSync } from 'node:zlib'
import sharp from 'sharp'

/** A picture as PDF takes it where it may be transparent (ISO 32000-1, 8.9.5): colours and opacity, both deflated. */
export interface EncodedPixels {
  width: number
  height: number
  colours: Uint8Array
  opacity: Uint8Array
}

/** @throws Error for what is no picture */
export async function encodePixels(bytes: Uint8Array): Promise<EncodedPixels> {
  const { data, info } = await sharp(bytes).toColourspace('srgb').ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  const pixels = info.width * info.height
  const [colours, opacity] = [Buffer.alloc(pixels * 3), Buffer.alloc(pixels)]
  for (let i = 0; i < pixels; i += 1) {
    data.copy(colours, i * 3, i * 4, i * 4 + 3)
    opacity[i] = data[i * 4 + 3] ?? 0
  }
  return { width: info.width, height: info.height, colours: deflateSync(colours), opacity: deflateSync(opacity) }
}
