import { deflateSync } from 'node:zlib'
import sharp from 'sharp'

/** A partner's picture as a PDF image (ISO 32000-1, 8.9.5), made once for each picture. */
export interface EncodedPicture {
  /** Said of it to whoever does not see it. */
  name: string
  width: number
  height: number
  /** A JPEG as it is kept, or else what `colours` and `opacity` hold, both deflated. */
  jpeg?: Uint8Array
  colours?: Uint8Array
  opacity?: Uint8Array
}

/**
 * Encodes a picture that `preparePicture` made: a JPEG goes into the file as it is, another's colours and opacity apart.
 * @throws Error when it is no picture
 */
export async function encodePicture(bytes: Uint8Array, mimeType: string): Promise<Omit<EncodedPicture, 'name'>> {
  if (mimeType === 'image/jpeg') {
    const { width, height } = await sharp(bytes).metadata()
    return { width, height, jpeg: bytes }
  }
  const { data, info } = await sharp(bytes).toColourspace('srgb').ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  const pixels = info.width * info.height
  const [colours, opacity] = [Buffer.alloc(pixels * 3), Buffer.alloc(pixels)]
  for (let i = 0; i < pixels; i += 1) {
    data.copy(colours, i * 3, i * 4, i * 4 + 3)
    opacity[i] = data[i * 4 + 3] ?? 0
  }
  return { width: info.width, height: info.height, colours: deflateSync(colours), opacity: deflateSync(opacity) }
}
