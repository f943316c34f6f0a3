import type { Request } from 'express'
import { Problem } from '~/src/platform/problem'

/** What a call takes, for what is said where it is missing or too large. */
const TAKES = {
  pdf: { noun: 'file', field: 'file' },
  logo: { noun: 'logo', field: 'logo' },
  picture: { noun: 'picture', field: 'picture' },
} as const

type Taken = keyof typeof TAKES

const tooLarge = (limit: number, what: Taken) =>
  new Problem({ status: 413, code: `${what}-too-large`, title: `This ${TAKES[what].noun} is too large`, errors: [{ field: TAKES[what].field, message: `Send at most ${Math.floor(limit / 1024 / 1024)} MB.` }] })

/**
 * The bytes of a request's body. No more than the limit is ever held.
 * @throws Problem 413 `pdf-too-large`, 422 `pdf-missing` when there is nothing; of a logo `logo-too-large`, `logo-missing`, of a picture `picture-too-large`, `picture-missing`
 */
export async function readUpload(req: Request, limit: number, what: Taken = 'pdf'): Promise<Buffer> {
  if (Number(req.headers['content-length'] ?? 0) > limit) throw tooLarge(limit, what)
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of req as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > limit) throw tooLarge(limit, what)
    chunks.push(chunk)
  }
  if (size === 0) throw new Problem({ status: 422, code: `${what}-missing`, title: `There is no ${TAKES[what].noun}`, errors: [{ field: TAKES[what].field, message: `Send the ${TAKES[what].noun} as the body of the call.` }] })
  return Buffer.concat(chunks)
}
