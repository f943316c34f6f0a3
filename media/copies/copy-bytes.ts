import { blobStore } from '~/src/platform/storage/open-store'
import type { CopyRow } from '../rows'

/** Where the bytes of a copy lie, one after another; those of the first copies in one piece. */
export const copyBlobs = ({ prepared, blob }: Pick<CopyRow, 'prepared' | 'blob'>): string[] => (prepared ? [prepared, blob] : [blob])

/** A copy in one piece, for what must look into it; undefined when its bytes are gone. What only passes them on streams. */
export async function readCopyBytes(copy: Pick<CopyRow, 'prepared' | 'blob'>): Promise<Buffer | undefined> {
  const parts = await Promise.all(copyBlobs(copy).map((key) => blobStore().get(key)))
  const found = parts.filter((part) => part !== undefined)
  return found.length === parts.length ? Buffer.concat(found) : undefined
}
