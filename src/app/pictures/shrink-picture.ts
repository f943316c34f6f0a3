/** Bytes from which a photograph is worth the work: what a phone sends in a second or two stays as it is. */
const LARGE = 4 * 1024 * 1024
/** Pixels of the longer side: more than the portal keeps. */
const LONGEST = 3_000

/**
 * A photograph as large as a copy can use, so that a phone does not send what the portal would throw away, or refuse:
 * cameras of today take 50 megapixels. Whatever is no large JPEG, or cannot be read here, stays as it is.
 */
export async function shrunk(file: File): Promise<Blob> {
  if (file.type !== 'image/jpeg' || file.size < LARGE) return file
  try {
    const picture = await createImageBitmap(file)
    const scale = Math.min(1, LONGEST / Math.max(picture.width, picture.height))
    const canvas = new OffscreenCanvas(Math.round(picture.width * scale), Math.round(picture.height * scale))
    const context = canvas.getContext('2d')
    if (!context) return file
    context.imageSmoothingQuality = 'high'
    context.drawImage(picture, 0, 0, canvas.width, canvas.height)
    picture.close()
    return await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.92 })
  } catch {
    return file
  }
}
