import type { Readable } from 'node:stream'

export interface BlobStat {
  /** Bytes. */
  size: number
}

export interface OpenBlob extends BlobStat {
  stream: Readable
}

/** Bytes by key, wherever they lie. Keys are relative paths with slashes, their parts plain file names. */
export interface BlobStore {
  /** Stores the bytes whole or not at all, in place of what the key held. */
  put(key: string, bytes: Uint8Array, options: { contentType: string }): Promise<void>
  get(key: string): Promise<Buffer | undefined>
  /** A stream of all bytes, or of those from `start` to `end`, both included; `size` is that of the whole. */
  open(key: string, range?: { start: number; end: number }): Promise<OpenBlob | undefined>
  stat(key: string): Promise<BlobStat | undefined>
  delete(key: string): Promise<void>
  /** Rejects when the store cannot be reached or written to. */
  ping(): Promise<void>
}

// What people call their files is allowed (`Halden Edge, overview & pricing.pdf`); what a file system gives a meaning is not.
const SEGMENT = /^(?!\.)[^\p{Cc}\p{Cs}/\\:*?"<>|]*[^\p{Cc}\p{Cs}/\\:*?"<>|. ]$/u
const SEGMENT_BYTES = 255
const KEY_BYTES = 1_000

/** @throws RangeError for a key that could leave the store's folder or means something to a file system */
export function checkKey(key: string): string {
  const fits = Buffer.byteLength(key) <= KEY_BYTES && key.split('/').every((segment) => SEGMENT.test(segment) && Buffer.byteLength(segment) <= SEGMENT_BYTES)
  if (!fits) throw new RangeError(`Not a key of a blob: ${JSON.stringify(key)}`)
  return key
}
