import sharp from 'sharp'

/** Wraps shapes into a picture of the given size in user units. */
export const picture = (width: number, height: number, inner: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${inner}</svg>`

const made = new Map<string, Promise<Buffer>>()

/** A drawn picture as JPEG, `pixels` wide; drawn once however many documents show it. */
export function jpeg(svg: string, pixels: number, quality = 86): Promise<Buffer> {
  const key = `${pixels}:${quality}:${svg}`
  let found = made.get(key)
  if (!found) {
    found = sharp(Buffer.from(svg)).resize(pixels).flatten({ background: '#ffffff' })
      .jpeg({ quality, chromaSubsampling: '4:4:4' }).toBuffer()
    made.set(key, found)
  }
  return found
}

/** A drawn picture as PNG, `pixels` wide. */
export const png = (svg: string, pixels: number): Promise<Buffer> =>
  sharp(Buffer.from(svg)).resize(pixels).png({ compressionLevel: 9 }).toBuffer()
