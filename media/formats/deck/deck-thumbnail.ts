import { unzipSync } from 'fflate'

/** Bytes; PowerPoint writes some 20,000. */
const MAX_BYTES = 5 * 1024 * 1024

/** The picture of its first slide that a deck brings along, JPEG; undefined where its program saved none. */
export function deckThumbnail(bytes: Uint8Array): Uint8Array | undefined {
  try {
    const [picture] = Object.values(unzipSync(bytes, { filter: ({ name, originalSize }) => name === 'docProps/thumbnail.jpeg' && originalSize <= MAX_BYTES }))
    return picture
  } catch {
    return undefined
  }
}
