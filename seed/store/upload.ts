import path from 'node:path'
import type { SeedContext } from './context'

interface Upload {
  name: string
  bytes: Buffer
  mimeType: string
  alt?: string
}

/** Stores a file as an upload and gives its id. */
export async function upload({ payload }: SeedContext, { name, bytes, mimeType, alt }: Upload): Promise<string> {
  const { id } = await payload.create({
    collection: 'files',
    data: { ...(alt ? { alt } : {}) },
    file: { data: bytes, mimetype: mimeType, name: path.basename(name), size: bytes.length },
    depth: 0,
    overrideAccess: true,
  })
  return String(id)
}
