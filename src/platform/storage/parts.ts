import { Readable } from 'node:stream'
import { blobStore } from './open-store'

/** A stretch of bytes, both ends included. */
export interface Stretch {
  start: number
  end: number
}

/** Where a stretch of several parts, one after another, lies in each of them; parts it does not touch are left out. */
export function stretchesOf(sizes: readonly number[], { start, end }: Stretch): (Stretch & { part: number })[] {
  let at = 0
  return sizes.flatMap((size, part) => {
    const [from, to] = [Math.max(start - at, 0), Math.min(end - at, size - 1)]
    at += size
    return from <= to ? [{ part, start: from, end: to }] : []
  })
}

/** Sizes of blobs in bytes; undefined when one of them is missing. */
export async function statParts(keys: readonly string[]): Promise<number[] | undefined> {
  const stats = await Promise.all(keys.map((key) => blobStore().stat(key)))
  const sizes = stats.flatMap((stat) => (stat ? [stat.size] : []))
  return sizes.length === keys.length ? sizes : undefined
}

/** A stretch of several blobs, one after another; each is opened when its turn comes, and no more of it is held than is under way. */
export function streamParts(keys: readonly string[], sizes: readonly number[], stretch: Stretch): Readable {
  async function* bytes() {
    for (const { part, start, end } of stretchesOf(sizes, stretch)) {
      const key = keys[part] ?? ''
      const opened = await blobStore().open(key, { start, end })
      if (!opened) throw new Error(`The blob ${key} is gone`)
      yield* opened.stream
    }
  }
  return Readable.from(bytes(), { objectMode: false })
}
