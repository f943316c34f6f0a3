import type { Payload } from 'payload'
import type { Viewer } from '~/src/policy/viewer'
import { originalKey } from '../blob-keys'
import { findOpenAsset } from './find-asset'
import type { FileRow } from '../rows'

/** Bytes to be sent: where they lie and how to call them. */
export interface Download {
  /** Several make up the file one after another. */
  blob: string | readonly string[]
  name: string
  mimeType: string
  /** Strong validator, without quotes. */
  etag: string
}

/**
 * The original file of an asset.
 * @throws Problem 404 `not-found`, 403 `locked`
 */
export async function readAssetFile({ payload, viewer, slug }: { payload: Payload; viewer: Viewer; slug: string }): Promise<Download> {
  const { asset } = await findOpenAsset({ payload, viewer, slug })
  const file = await payload.db.findOne<FileRow>({ collection: 'files', where: { id: { equals: asset.file } } })
  if (!file) throw new Error(`The file of asset ${asset.id} is missing`)
  return { blob: originalKey(file.filename), name: file.filename, mimeType: file.mimeType, etag: file.sha256 }
}
