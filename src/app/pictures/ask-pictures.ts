import type { PictureListed } from '~/media/pictures/list-pictures'
import { shrunk } from './shrink-picture'

/** What picture a browser can hand over; named one by one, phones turn theirs into one of them. */
export const PICTURE_TYPES = 'image/png,image/jpeg,image/webp'

/** An answer, or the code of the problem and of what is wrong with the picture. */
export type PictureAnswer<T> = { given: T } | { code: string; rule?: string }

/** @throws when nobody answers */
export async function askForPictures(): Promise<PictureListed[]> {
  const answer = await call<{ pictures: PictureListed[] }>('', 'GET')
  if ('given' in answer) return answer.given.pictures
  throw new Error(answer.code)
}

/** Sends a file, a large photograph made smaller first; a refused one is nowhere. */
export async function sendPicture(file: File): Promise<PictureAnswer<PictureListed>> {
  const sent = await shrunk(file)
  return call(`?${new URLSearchParams({ name: file.name }).toString()}`, 'POST', { 'Content-Type': sent.type || 'application/octet-stream' }, sent)
}

/** Names a picture, puts it into the brand kit or takes it out. */
export const changePicture = (id: string, change: { name?: string; inKit?: boolean }): Promise<PictureAnswer<PictureListed>> => call(`/${id}`, 'PATCH', { 'Content-Type': 'application/json' }, JSON.stringify(change))

export const removePicture = (id: string): Promise<PictureAnswer<unknown>> => call(`/${id}`, 'DELETE')

/** Of a picture, for choosing among several. */
export const smallPicture = (id: string): string => `/v1/pictures/${id}/file?size=small`

async function call<T>(path: string, method: string, headers: Record<string, string> = {}, body?: BodyInit): Promise<PictureAnswer<T>> {
  const answer = await fetch(`/v1/pictures${path}`, { method, headers, credentials: 'same-origin', ...(body === undefined ? {} : { body }) }).catch(() => undefined)
  const read: unknown = await answer?.json().catch(() => undefined)
  if (answer?.ok) return { given: read as T }
  const { type = '', errors = [] } = (typeof read === 'object' && read !== null ? read : {}) as { type?: string; errors?: { rule?: string }[] }
  const rule = errors[0]?.rule
  return { code: type.split(':').at(-1) || 'failed', ...(rule ? { rule } : {}) }
}
