import type { Payload } from 'payload'
import type { Viewer } from '~/src/policy/viewer'
import { ownPicture } from './company-pictures'

/** A picture's bytes: whole, or small for choosing. */
export interface PictureFile {
  blob: string
  mimeType: string
  etag: string
}

/** @throws Problem 404 `not-found` also for another company's and for vendor staff */
export async function readPictureFile({ payload, viewer, id, small }: { payload: Payload; viewer: Viewer; id: string; small: boolean }): Promise<PictureFile> {
  const { blob, thumb, mimeType, sha256 } = await ownPicture({ payload, viewer, id })
  return small ? { blob: thumb, mimeType: 'image/webp', etag: `${sha256.slice(0, 32)}-small` } : { blob, mimeType, etag: sha256 }
}
