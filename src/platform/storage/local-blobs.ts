import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { access, constants, mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { type BlobStore, checkKey } from './blob-store'

const gone = (error: unknown) => {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
  throw error
}

/** Blobs as files below a folder. A file appears under its name only when all its bytes are on the disk. */
export function localBlobs(root: string): BlobStore {
  const place = (key: string) => path.join(root, checkKey(key))
  return {
    async put(key, bytes) {
      const target = place(key)
      await mkdir(path.dirname(target), { recursive: true })
      const unfinished = `${target}.${randomUUID()}.part`
      const file = await open(unfinished, 'w')
      try {
        await file.writeFile(bytes)
        await file.sync()
      } finally {
        await file.close()
      }
      await rename(unfinished, target)
    },
    get: (key) => readFile(place(key)).catch(gone),
    async open(key, range) {
      const found = await stat(place(key)).catch(gone)
      return found && { size: found.size, stream: createReadStream(place(key), range) }
    },
    async stat(key) {
      const found = await stat(place(key)).catch(gone)
      return found && { size: found.size }
    },
    delete: (key) => rm(place(key), { force: true }),
    async ping() {
      await mkdir(root, { recursive: true })
      await access(root, constants.W_OK)
    },
  }
}
