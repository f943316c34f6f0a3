import type { Payload } from 'payload'
import { createHash } from 'node:crypto'
import { blobStore } from '~/src/platform/storage/open-store'
import type { Locale } from '~/src/policy/roles'
import { originalKey } from '../blob-keys'
import { partnerBrand } from '../brand/partner-brand'
import { fillWarm } from './fill-warm'
import type { PdfTemplate } from './prepared-files'
import { readBrandKit } from '../brand/read-brand-kit'
import type { AssetRow, FileRow } from '../rows'
import { readZones } from '../zones/stored-zones'
import { type ZoneInput, zonesSchema } from '../zones/zones'

interface Args {
  payload: Payload
  template: PdfTemplate
  /** Whose name, logo and contact block the places of those kinds show. */
  partner: { id: string; name: string }
  /** What stands in the places of text, by their names; their default elsewhere. */
  texts: Readonly<Record<string, string>>
  serial: string
  /** What the QR code opens. */
  verifyUrl: string
  madeAt: Date
}

/**
 * Fills a template for once, as a copy is filled, and keeps nothing: for papers that can be drawn again from what they
 * say. Equal arguments give equal bytes while the partner's brand kit stays.
 * @throws Problem as `warmFile`
 */
export async function fillTemplate({ payload, template, partner, texts, serial, verifyUrl, madeAt }: Args): Promise<Buffer> {
  const kit = await readBrandKit({ payload, partnerId: partner.id })
  const brand = kit ? await partnerBrand(partner, kit) : { name: partner.name, contact: {} }
  const inputs = { ...Object.fromEntries(template.zones.map(({ id, defaultText = '' }) => [id, defaultText])), ...texts }
  const { prepared, tail } = await fillWarm(template, { partner: brand, person: { name: '' }, inputs, serial, verifyUrl, madeAt })
  const bytes = await blobStore().get(prepared)
  if (!bytes) throw new Error(`The prepared file ${prepared} is missing`)
  return Buffer.concat([bytes, tail])
}

/** An asset as a template, published or not; undefined when it is gone or is no PDF with places. */
export async function templateOfAsset({ payload, assetId, locale }: { payload: Payload; assetId: string; locale: Locale }): Promise<PdfTemplate | undefined> {
  const asset = await payload.db.findOne<AssetRow>({ collection: 'assets', where: { and: [{ id: { equals: assetId } }, { deletedAt: { exists: false } }] }, locale: 'all' })
  const file = asset && (await payload.db.findOne<FileRow>({ collection: 'files', where: { id: { equals: asset.file } } }))
  if (!asset?.zones?.length || file?.mimeType !== 'application/pdf') return undefined
  return { file, zones: readZones(asset.zones, locale), dropSignature: Boolean(asset.dropSignature) }
}

/** A PDF of the portal's own making as a template; it is kept under its content's name. @throws ZodError for zones that are none */
export async function templateOfPdf(pdf: Buffer, zones: readonly ZoneInput[]): Promise<PdfTemplate> {
  const sha256 = createHash('sha256').update(pdf).digest('hex')
  const filename = `${sha256}.pdf`
  if (!(await blobStore().stat(originalKey(filename)))) await blobStore().put(originalKey(filename), pdf, { contentType: 'application/pdf' })
  return { file: { filename, sha256 }, zones: zonesSchema.parse(zones) }
}
