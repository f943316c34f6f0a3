import type { Payload } from 'payload'
import { drawPicture } from './read-page-picture'
import type { FileRow } from '../rows'

/** Draws what pages show first of a file: its first page as a card and in the viewer. Others follow when asked for. */
export async function prepareFile({ payload, fileId }: { payload: Payload; fileId: string }): Promise<void> {
  const file = await payload.db.findOne<FileRow>({ collection: 'files', where: { id: { equals: fileId } } })
  if (!file) return
  await drawPicture(file, 1, 480)
  await drawPicture(file, 1, 1200)
}
