import type { Request } from 'express'
import { Problem } from '~/src/platform/problem'

const tooLarge = (limit: number) =>
  new Problem({ status: 413, code: 'pdf-too-large', title: 'This file is too large', errors: [{ field: 'file', message: `Send at most ${Math.floor(limit / 1024 / 1024)} MB.` }] })

/**
 * The bytes of a request's body. No more than the limit is ever held.
 * @throws Problem 413 `pdf-too-large`, 422 `pdf-missing` when there is nothing
 */
export async function readUpload(req: Request, limit: number): Promise<Buffer> {
  if (Number(req.headers['content-length'] ?? 0) > limit) throw tooLarge(limit)
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of req as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > limit) throw tooLarge(limit)
    chunks.push(chunk)
  }
  if (size === 0) throw new Problem({ status: 422, code: 'pdf-missing', title: 'There is no file', errors: [{ field: 'file', message: 'Send the file as the body of the call.' }] })
  return Buffer.concat(chunks)
}
