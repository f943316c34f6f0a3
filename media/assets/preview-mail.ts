import type { Payload } from 'payload'
import { env } from '~/src/platform/env'
import { Problem } from '~/src/platform/problem'
import type { Viewer } from '~/src/policy/viewer'
import { findOpenAsset } from './find-asset'
import { readMail } from '../formats/mail/fill-mail'
import { filledMail, mailFormat } from '../formats/mail/mail-format'
import { originalBytes } from './original-bytes'
import { PREVIEW_SERIAL } from '../preview/preview-serial'
import type { FileRow } from '../rows'
import { readZones } from '../zones/stored-zones'

/**
 * A mail of the library before it is anybody's: without a brand, what people type shown as its label; nothing is kept.
 * @throws Problem 404 `not-found` also for an asset that is no mail, 403 `locked`
 */
export async function previewMail({ payload, viewer, slug }: { payload: Payload; viewer: Viewer; slug: string }): Promise<string> {
  const { asset } = await findOpenAsset({ payload, viewer, slug })
  const file = await payload.db.findOne<FileRow>({ collection: 'files', where: { id: { equals: asset.file } } })
  if (file?.mimeType !== mailFormat.mimeType) throw new Problem({ status: 404, code: 'not-found', title: 'This asset is no mail' })
  const zones = readZones(asset.zones, viewer.locale)
  const { html } = await filledMail(readMail(await originalBytes(file)), zones, {
    partner: { name: '', contact: {} },
    person: { name: viewer.name, email: viewer.email },
    inputs: Object.fromEntries(zones.map(({ id, label, maxLength }) => [id, (label || id).slice(0, maxLength)])),
    serial: PREVIEW_SERIAL,
    verifyUrl: `${env().PUBLIC_URL}/verify/${PREVIEW_SERIAL}`,
    madeAt: new Date(0),
  })
  return html
}
