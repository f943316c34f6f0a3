import sharp from 'sharp'
import { blobStore } from '~/src/platform/storage/open-store'
import { renditionKey } from './blob-keys'
import { readCopyBytes } from './copy-bytes'
import { renderPage } from './pdf-pages'
import type { CopyRow } from './rows'

const WIDTH = 320

/** Page 1 of a copy as JPEG, 320 pixels wide; drawn once and kept. Undefined when the copy's bytes are gone. */
export async function copyPicture(copy: CopyRow): Promise<Buffer | undefined> {
  const key = renditionKey(copy.sha256, 1, WIDTH)
  const kept = await blobStore().get(key)
  const bytes = kept ?? (await readCopyBytes(copy))
  if (!bytes) return undefined
  const picture = kept ?? (await renderPage(bytes, 1, WIDTH))
  if (!kept) await blobStore().put(key, picture, { contentType: 'image/webp' })
  return sharp(picture).jpeg({ quality: 80 }).toBuffer()
}
