import { pipeline } from 'node:stream/promises'
import type { Request, Response } from 'express'
import parseRange from 'range-parser'
import { Problem } from '~/src/platform/problem'
import { statParts, streamParts } from '~/src/platform/storage/parts'

interface Download {
  /** A blob, or several that make up the file one after another. */
  blob: string | readonly string[]
  mimeType: string
  /** Strong validator, without quotes. */
  etag: string
  /** Given, the bytes are saved under this name; otherwise they are shown. */
  name?: string
}

/** Sends blobs as one file: whole, in the part that was asked for (RFC 9110, 14), or not at all when the caller has it already. */
export async function sendDownload(req: Request, res: Response, { blob, mimeType, etag, name }: Download): Promise<undefined> {
  const keys = typeof blob === 'string' ? [blob] : blob
  const sizes = keys.includes('') ? undefined : await statParts(keys)
  if (!sizes) throw new Problem({ status: 404, code: 'not-found', title: 'This file is gone' })
  const size = sizes.reduce((sum, one) => sum + one, 0)
  const tag = `"${etag}"`
  res.setHeader('ETag', tag)
  res.setHeader('Accept-Ranges', 'bytes')
  res.setHeader('Content-Type', mimeType)
  // Whose bytes these are depends on who asks; a proxy must not keep them, and compressing them gains nothing.
  res.setHeader('Cache-Control', 'private, max-age=300, no-transform')
  if (name) res.attachment(name).type(mimeType)
  if (req.headers['if-none-match']?.split(/\s*,\s*/).includes(tag)) {
    res.status(304).end()
    return undefined
  }
  const wanted = req.headers.range && (!req.headers['if-range'] || req.headers['if-range'] === tag) ? parseRange(size, req.headers.range) : -2
  if (wanted === -1) {
    res.setHeader('Content-Range', `bytes */${size}`)
    throw new Problem({ status: 416, code: 'range-not-satisfiable', title: 'The file has no such part' })
  }
  const range = typeof wanted === 'number' || wanted.length !== 1 ? undefined : wanted[0]
  if (range) res.status(206).setHeader('Content-Range', `bytes ${range.start}-${range.end}/${size}`)
  res.setHeader('Content-Length', range ? range.end - range.start + 1 : size)
  if (req.method === 'HEAD') {
    res.end()
    return undefined
  }
  await pipeline(streamParts(keys, sizes, range ?? { start: 0, end: size - 1 }), res).catch((error: NodeJS.ErrnoException) => {
    // Whoever asked has gone away: that is their right.
    if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error
  })
  return undefined
}
