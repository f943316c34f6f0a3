import type { Payload } from 'payload'
import { type Clock, systemClock } from '~/src/platform/clock'
import { env } from '~/src/platform/env'
import { Problem } from '~/src/platform/problem'
import { newSerial } from '~/src/platform/serial'
import type { Viewer } from '~/src/policy/viewer'
import { findOpenAsset } from './find-asset'
import { readMail } from '../formats/mail/fill-mail'
import { filledMail, mailFormat } from '../formats/mail/mail-format'
import { originalBytes } from './original-bytes'
import { partnerBrand } from '../brand/partner-brand'
import { readBrandKit } from '../brand/read-brand-kit'
import type { FileRow } from '../rows'
import { readZones } from '../zones/stored-zones'

/**
 * A mail of the library as the viewer's company would have it, what people type shown as its label; nothing is kept.
 * Staff, and companies without a brand kit, see it without a brand.
 * @throws Problem 404 `not-found` also for an asset that is no mail, 403 `locked`
 */
export async function previewMail({ payload, viewer, slug, clock = systemClock }: { payload: Payload; viewer: Viewer; slug: string; clock?: Clock }): Promise<string> {
  const { asset } = await findOpenAsset({ payload, viewer, slug })
  const { partnerId } = viewer
  const [file, partner, kit] = await Promise.all([
    payload.db.findOne<FileRow>({ collection: 'files', where: { id: { equals: asset.file } } }),
    partnerId ? payload.db.findOne<{ id: string; name: string }>({ collection: 'partners', where: { id: { equals: partnerId } } }) : null,
    partnerId ? readBrandKit({ payload, partnerId }) : null,
  ])
  if (file?.mimeType !== mailFormat.mimeType) throw new Problem({ status: 404, code: 'not-found', title: 'This asset is no mail' })
  const zones = readZones(asset.zones, viewer.locale)
  const serial = newSerial('TD')
  const { html } = await filledMail(readMail(await originalBytes(file)), zones, {
    partner: partner && kit ? await partnerBrand(partner, kit) : { name: partner?.name ?? '', contact: {} },
    person: { name: viewer.name, email: viewer.email },
    inputs: Object.fromEntries(zones.map(({ id, label, maxLength }) => [id, (label || id).slice(0, maxLength)])),
    serial,
    verifyUrl: `${env().PUBLIC_URL}/verify/${serial}`,
    madeAt: clock(),
  })
  return html
}
