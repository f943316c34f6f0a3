import type { Payload } from 'payload'
import { Problem } from '~/src/platform/problem'
import type { Viewer } from '~/src/policy/viewer'
import type { FileRow } from '../rows'

/**
 * An uploaded file, whether or not an asset shows it yet, for those who make templates.
 * @throws Problem 403 `not-your-room`, 404 `not-found`
 */
export async function findTemplateFile({ payload, viewer, fileId }: { payload: Payload; viewer: Viewer; fileId: string }): Promise<FileRow> {
  if (viewer.role !== 'admin' && viewer.role !== 'marketing') throw new Problem({ status: 403, code: 'not-your-room', title: 'Uploaded files are for marketing' })
  const file = await payload.db.findOne<FileRow>({ collection: 'files', where: { id: { equals: fileId } } })
  if (!file) throw new Problem({ status: 404, code: 'not-found', title: 'There is no such file' })
  return file
}
