import { inflateSync } from 'node:zlib'
import type { EncodedPixels } from '../engine/encode-pixels'

/** The pixels of what was encoded for PDF: red, green, blue and opacity, a byte each. */
export function decodePixels({ width, height, colours, opacity }: EncodedPixels): Buffer {
  const [colour, alpha] = [inflateSync(colours), inflateSync(opacity)]
  const pixels = Buffer.alloc(width * height * 4)
  for (let i = 0; i < alpha.length; i += 1) {
    colour.copy(pixels, i * 4, i * 3, i * 3 + 3)
    pixels[i * 4 + 3] = alpha[i] ?? 0
  }
  return pixels
}
