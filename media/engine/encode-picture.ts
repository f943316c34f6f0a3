import sharp from 'sharp'
import { type EncodedPixels, encodePixels } from './encode-pixels'

/** What a PDF is given of a picture: a JPEG as it is kept, or its pixels. */
export type EncodedImage = EncodedPixels | { width: number; height: number; jpeg: Uint8Array }

/** A partner's picture, encoded once. */
export type EncodedPicture = EncodedImage & {
  /** Said of it to whoever does not see it. */
  name: string
}

/**
 * Encodes a picture that `preparePicture` made: a JPEG goes into the file as it is, another's colours and opacity apart.
 * @throws Error when it is no picture
 */
export async function encodePicture(bytes: Uint8Array, mimeType: string): Promise<EncodedImage> {
  if (mimeType !== 'image/jpeg') return encodePixels(bytes)
  const { width, height } = await sharp(bytes).metadata()
  return { width, height, jpeg: bytes }
}
