import type { Payload } from 'payload'
import { Problem } from '~/src/platform/problem'
import type { Viewer } from '~/src/policy/viewer'
import { findTemplateFile } from './open-template-file'
import { drawPicture, PICTURE_WIDTHS } from '../assets/read-page-picture'

/**
 * A page of an uploaded file as WebP, drawn now if no job has drawn it yet.
 * @throws Problem 403 `not-your-room`, 404 `not-found` also for a page or width there is not
 */
export async function readTemplatePicture({ payload, viewer, fileId, page, width }: { payload: Payload; viewer: Viewer; fileId: string; page: number; width: number }): Promise<{ blob: string; etag: string }> {
  const file = await findTemplateFile({ payload, viewer, fileId })
  const known = PICTURE_WIDTHS.find((one) => one === width)
  if (!known || page < 1 || page > Math.max(1, file.pages ?? 0)) throw new Problem({ status: 404, code: 'not-found', title: 'There is no such picture' })
  return { blob: await drawPicture(file, page, known), etag: `${file.sha256}-${page}-${known}` }
}
