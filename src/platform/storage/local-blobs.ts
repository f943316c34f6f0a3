import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { access, constants, mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { type BlobStore, checkKey } from './blob-store'

const gone = (error: unknown) => {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR') return undefined
  throw error
}

/** Blobs as files below a folder. A file appears under its name only when all its bytes are on the disk. */
export function localBlobs(root: string): BlobStore {
  const place = (key: string) => path.join(root, checkKey(key))
  const statOf = async (key: string) => {
    const found = await stat(place(key)).catch(gone)
    return found?.isFile() ? { size: found.size } : undefined
  }
  return {
    async put(key, bytes) {
      const target = place(key)
      const folder = path.dirname(target)
      await mkdir(folder, { recursive: true })
      // A leading dot is no key: what is unfinished can neither be read nor collide.
      const unfinished = path.join(folder, `.${randomUUID()}.part`)
      try {
        await writeDurably(unfinished, bytes)
        await rename(unfinished, target)
      } catch (error) {
        await rm(unfinished, { force: true })
        throw error
      }
      await syncFolder(folder)
    },
    get: (key) => readFile(place(key)).catch(gone),
    async open(key, range) {
      const found = await statOf(key)
      return found && { ...found, stream: createReadStream(place(key), range) }
    },
    stat: statOf,
    delete: (key) => rm(place(key), { force: true }),
    async ping() {
      await mkdir(root, { recursive: true })
      await access(root, constants.W_OK)
    },
  }
}

async function writeDurably(target: string, bytes: Uint8Array): Promise<void> {
  const file = await open(target, 'wx')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** A rename survives a loss of power only when its folder is on the disk as well. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
