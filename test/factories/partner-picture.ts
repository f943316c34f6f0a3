import sharp from 'sharp'
import { encodePicture, type EncodedPicture } from '~/media/engine/encode-picture'
import { preparePicture } from '~/media/pictures/prepare-picture'

/** Three stripes of one width, from left to right, and grey in the lower half of the middle one. */
export const striped = ({ width = 600, height = 200 } = {}): Promise<Buffer> =>
  sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 3 2" preserveAspectRatio="none"><rect width="1" height="2" fill="#ff0000"/><rect x="1" width="1" height="2" fill="#00cc00"/><rect x="2" width="1" height="2" fill="#0000ff"/><rect x="1.25" y="1.25" width=".5" height=".5" fill="#808080"/></svg>`,
    ),
  )
    .png()
    .toBuffer()

/** A partner's upload as a fill takes it. */
export async function pictureOf(upload: Buffer, name = 'Our team'): Promise<EncodedPicture> {
  const { bytes, mimeType } = await preparePicture(upload)
  return { ...(await encodePicture(bytes, mimeType)), name }
}
