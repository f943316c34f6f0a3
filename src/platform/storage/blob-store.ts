import type { Readable } from 'node:stream'

export interface BlobStat {
  /** Bytes. */
  size: number
}

export interface OpenBlob extends BlobStat {
  stream: Readable
}

/** Bytes by key, wherever they lie. Keys are relative paths of letters, digits, dots, hyphens and underscores. */
export interface BlobStore {
  /** Stores the bytes whole or not at all, in place of what the key held. */
  put(key: string, bytes: Uint8Array, options: { contentType: string }): Promise<void>
  get(key: string): Promise<Buffer | undefined>
  /** A stream of all bytes, or of those from `start` to `end`, both included. */
  open(key: string, range?: { start: number; end: number }): Promise<OpenBlob | undefined>
  stat(key: string): Promise<BlobStat | undefined>
  delete(key: string): Promise<void>
  /** Rejects when the store cannot be reached or written to. */
  ping(): Promise<void>
}

const SEGMENT = /^[\p{L}\p{N}][\p{L}\p{N}._ ()@+-]*$/u

/** @throws RangeError for a key that could leave the store's folder or means something to a file system */
export function checkKey(key: string): string {
  if (key.length > 500 || !key.split('/').every((segment) => SEGMENT.test(segment))) throw new RangeError(`Not a key of a blob: ${key}`)
  return key
}
