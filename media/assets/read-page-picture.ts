import type { Payload } from 'payload'
import { Problem } from '~/src/platform/problem'
import { blobStore } from '~/src/platform/storage/open-store'
import type { Viewer } from '~/src/policy/viewer'
import { renditionKey } from '../blob-keys'
import { findOpenAsset } from './find-asset'
import { formatOf } from '../formats/formats'
import { originalBytes } from './original-bytes'
import type { FileRow } from '../rows'

/** Widths in pixels that pictures of pages come in: a thumbnail in a strip, a card, the viewer. */
export const PICTURE_WIDTHS = [160, 480, 1200] as const
export type PictureWidth = (typeof PICTURE_WIDTHS)[number]

/**
 * A page of an asset's file as WebP, drawn now if no job has drawn it yet.
 * @throws Problem 404 `not-found` also for a page or width there is not, 403 `locked`
 */
export async function readPagePicture({ payload, viewer, slug, page, width }: { payload: Payload; viewer: Viewer; slug: string; page: number; width: number }): Promise<{ blob: string; etag: string }> {
  const { asset } = await findOpenAsset({ payload, viewer, slug })
  const file = await payload.db.findOne<FileRow>({ collection: 'files', where: { id: { equals: asset.file } } })
  const known = PICTURE_WIDTHS.find((one) => one === width)
  if (!file || !known || page < 1 || page > (file.pages ?? 0)) throw new Problem({ status: 404, code: 'not-found', title: 'There is no such picture' })
  return { blob: await drawPicture(file, page, known), etag: `${file.sha256}-${page}-${known}` }
}

/** Draws a page once and gives the key of its blob. */
export async function drawPicture(file: FileRow, page: number, width: PictureWidth): Promise<string> {
  const key = renditionKey(file.sha256, page, width)
  if (await blobStore().stat(key)) return key
  const picture = await formatOf(file).drawPage(await originalBytes(file), page, width)
  await blobStore().put(key, picture, { contentType: 'image/webp' })
  return key
}
