import type { Payload } from 'payload'
import { type Clock, systemClock } from '~/src/platform/clock'
import { env } from '~/src/platform/env'
import { fieldErrorsOf } from '~/src/platform/field-errors'
import { Problem } from '~/src/platform/problem'
import { newSerial } from '~/src/platform/serial'
import type { Viewer } from '~/src/policy/viewer'
import type { Trial } from '../formats/format'
import { formatOf } from '../formats/formats'
import { findTemplateFile } from './open-template-file'
import { partnerBrand } from '../brand/partner-brand'
import { readBrandKit } from '../brand/read-brand-kit'
import { trialPictures } from '../pictures/trial-pictures'
import { type StoredZone, toZones } from '../zones/stored-zones'
import { type Zone, zonesSchema } from '../zones/zones'

interface Args {
  payload: Payload
  viewer: Viewer
  fileId: string
  partnerId: string
  /** As the form holds them, saved or not. */
  zones: readonly StoredZone[]
  dropSignature?: boolean
  /** From 1. */
  page: number
  clock?: Clock
}

const PICTURE_WIDTH = 1_200

/**
 * A page of the copy that a partner would get, as WebP, with what the maker would be told and what of the file no copy
 * has; nothing is kept. What people type stands as its default, or its label.
 * @throws Problem 403 `not-your-room`, 404 `not-found`, 409 `no-brand-kit`, 422 naming zones or why the file makes no template
 */
export async function tryZones({ payload, viewer, fileId, partnerId, zones: rows, dropSignature = false, page, clock = systemClock }: Args): Promise<Trial> {
  const file = await findTemplateFile({ payload, viewer, fileId })
  const format = formatOf(file)
  if (format.sight === 'pages' && page > (file.pages ?? 0)) throw new Problem({ status: 404, code: 'not-found', title: 'There is no such page' })
  const zones = checked(rows, viewer)
  const [kit, partner] = await Promise.all([readBrandKit({ payload, partnerId }), payload.db.findOne<{ id: string; name: string }>({ collection: 'partners', where: { id: { equals: partnerId } } })])
  if (!partner) throw new Problem({ status: 404, code: 'not-found', title: 'There is no such partner' })
  if (!kit) throw new Problem({ status: 409, code: 'no-brand-kit', title: 'This partner has no brand kit yet' })
  // As long as any other, so that the QR code is as dense as on a copy; it names none.
  const serial = newSerial('TD')
  const content = {
    partner: await partnerBrand(partner, kit),
    pictures: await trialPictures({ payload, partnerId, zones }),
    person: { name: viewer.name, email: viewer.email },
    inputs: Object.fromEntries(zones.map(({ id, label, maxLength, defaultText }) => [id, (defaultText || label || id).slice(0, maxLength)])),
    serial,
    verifyUrl: `${env().PUBLIC_URL}/verify/${serial}`,
    madeAt: clock(),
  }
  return format.try({ file, zones, dropSignature }, content, { number: page, width: PICTURE_WIDTH })
}

function checked(rows: readonly StoredZone[], { locale }: Viewer): Zone[] {
  const parsed = zonesSchema.safeParse(toZones(rows, locale))
  if (parsed.success) return parsed.data
  throw new Problem({ status: 422, code: 'invalid-zones', title: 'Some zones are not right', errors: fieldErrorsOf(parsed.error, 'zones') })
}
