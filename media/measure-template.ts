import type { Payload } from 'payload'
import type { Viewer } from '~/src/policy/viewer'
import { openTemplateFile } from './open-template-file'
import { measurePages } from './pdf-pages'

/**
 * Sizes of the pages that zones can be placed on, as they are seen, in points.
 * @throws Problem 403 `not-your-room`, 404 `not-found`, 422 `not-a-pdf`, `pdf-needs-password` or `pdf-unreadable`
 */
export async function measureTemplate(args: { payload: Payload; viewer: Viewer; fileId: string }): Promise<{ width: number; height: number }[]> {
  const { bytes } = await openTemplateFile(args)
  return measurePages(bytes)
}
