import type { Payload } from 'payload'
import { env } from '~/src/platform/env'
import type { Viewer } from '~/src/policy/viewer'
import type { CopyBasis } from './copy-basis'
import type { CopyContent } from '../engine/copy-content'
import type { Format, Template } from '../formats/format'
import { formatOf } from '../formats/formats'
import { partnerBrand } from '../brand/partner-brand'
import { encodedPictures } from '../pictures/chosen-pictures'
import type { AssetRow, FileRow } from '../rows'

interface Args {
  payload: Payload
  partnerId: string
  maker: Pick<Viewer, 'name' | 'email'>
  asset: AssetRow
  basis: CopyBasis
  serial: string
  madeAt: Date
}

/** A copy as its format takes it. */
export interface CopyToMake {
  format: Format
  template: Template
  content: CopyContent
}

/**
 * What a copy under a serial is to be made of, and by which format.
 * @throws Problem 422 `no-template`
 */
export async function copyToMake({ payload, partnerId, maker, asset, basis: { zones, kit, inputs, pictures }, serial, madeAt }: Args): Promise<CopyToMake> {
  const [file, partner] = await Promise.all([
    payload.db.findOne<FileRow>({ collection: 'files', where: { id: { equals: asset.file } } }),
    payload.db.findOne<{ id: string; name: string }>({ collection: 'partners', where: { id: { equals: partnerId } } }),
  ])
  if (!file || !partner) throw new Error(`The file of asset ${asset.id} is missing`)
  const content = { partner: await partnerBrand(partner, kit), person: { name: maker.name, email: maker.email }, inputs, pictures: await encodedPictures(zones, inputs, pictures), serial, verifyUrl: `${env().PUBLIC_URL}/verify/${serial}`, madeAt }
  return { format: formatOf(file), template: { file, zones, dropSignature: Boolean(asset.dropSignature) }, content }
}
