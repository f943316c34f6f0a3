import type { Payload } from 'payload'
import { formatOf } from '../formats/formats'
import type { AssetRow, FileRow } from '../rows'
import { readZones } from '../zones/stored-zones'

/**
 * Prepares a file for the zones of an asset, so that its first copy need not wait for it; done before, nothing is done.
 * @throws Problem 422 naming `file` when no copy can be made of it, 503 `engine-busy`
 */
export async function prepareTemplate({ payload, fileId, zones, dropSignature }: { payload: Payload; fileId: string } & Pick<AssetRow, 'zones' | 'dropSignature'>): Promise<void> {
  const file = zones?.length ? await payload.db.findOne<FileRow>({ collection: 'files', where: { id: { equals: fileId } } }) : null
  if (file) await formatOf(file).prepare({ file, zones: readZones(zones, 'en'), dropSignature: Boolean(dropSignature) })
}

/**
 * Prepares the file of an asset as it is now.
 * @throws as `prepareTemplate`
 */
export async function prepareAsset({ payload, assetId }: { payload: Payload; assetId: string }): Promise<void> {
  const asset = await payload.db.findOne<AssetRow>({ collection: 'assets', where: { id: { equals: assetId } } })
  if (asset && asset._status === 'published' && !asset.deletedAt) await prepareTemplate({ payload, fileId: asset.file, zones: asset.zones, dropSignature: asset.dropSignature })
}
