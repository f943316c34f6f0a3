import { blobStore } from '~/src/platform/storage/open-store'
import { originalKey } from '../blob-keys'
import type { FileRow } from '../rows'

/** The bytes of an upload. @throws Error when they are gone */
export async function originalBytes({ filename }: Pick<FileRow, 'filename'>): Promise<Buffer> {
  const bytes = await blobStore().get(originalKey(filename))
  if (!bytes) throw new Error(`The blob of ${filename} is missing`)
  return bytes
}
