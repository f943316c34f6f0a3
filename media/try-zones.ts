import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import { type Clock, systemClock } from '~/src/platform/clock'
import { env } from '~/src/platform/env'
import { fieldErrorsOf } from '~/src/platform/field-errors'
import { Problem } from '~/src/platform/problem'
import { newSerial } from '~/src/platform/serial'
import { blobStore } from '~/src/platform/storage/open-store'
import type { Viewer } from '~/src/policy/viewer'
import { fill } from './engine/fill'
import type { Prepared } from './engine/prepare'
import { prepareMeasured } from './engine/prepare-measured'
import type { Removed } from './engine/remove-active-content'
import type { Finding } from './finding'
import { openTemplateFile } from './open-template-file'
import { partnerBrand } from './partner-brand'
import { renderPage } from './pdf-pages'
import { findPrepared } from './prepared-files'
import { readBrandKit } from './read-brand-kit'
import type { FileRow } from './rows'
import { type StoredZone, toZones } from './stored-zones'
import { type Zone, zonesSchema } from './zones'

interface Args {
  payload: Payload
  viewer: Viewer
  fileId: string
  partnerId: string
  /** As the form holds them, saved or not. */
  zones: readonly StoredZone[]
  /** From 1. */
  page: number
  clock?: Clock
}

const PICTURE_WIDTH = 1_200

/**
 * A page of the copy that a partner would get, as WebP, with what the maker would be told and what of the file no copy
 * has; nothing is kept. What people type stands as its default, or its label.
 * @throws Problem 403 `not-your-room`, 404 `not-found`, 409 `no-brand-kit`, 422 naming zones or why the PDF makes no template
 */
export async function tryZones({ payload, viewer, fileId, partnerId, zones: rows, page, clock = systemClock }: Args): Promise<{ picture: Buffer; findings: Finding[]; removed: Removed[] }> {
  const { file, bytes: template } = await openTemplateFile({ payload, viewer, fileId })
  if (page > (file.pages ?? 0)) throw new Problem({ status: 404, code: 'not-found', title: 'There is no such page' })
  const zones = checked(rows, viewer)
  const [kit, partner] = await Promise.all([readBrandKit({ payload, partnerId }), payload.db.findOne<{ id: string; name: string }>({ collection: 'partners', where: { id: { equals: partnerId } } })])
  if (!partner) throw new Problem({ status: 404, code: 'not-found', title: 'There is no such partner' })
  if (!kit) throw new Problem({ status: 409, code: 'no-brand-kit', title: 'This partner has no brand kit yet' })
  const [{ bytes, plan, removed }, brand] = await Promise.all([prepareOnce(file, template, zones), partnerBrand(partner, kit)])
  // As long as any other, so that the QR code is as dense as on a copy; it names none.
  const serial = newSerial('TD')
  const { tail, findings } = await fill({
    plan,
    hash: createHash('sha256'),
    partner: brand,
    person: { name: viewer.name },
    inputs: Object.fromEntries(zones.map(({ id, label, maxLength, defaultText }) => [id, (defaultText || label || id).slice(0, maxLength)])),
    serial,
    verifyUrl: `${env().PUBLIC_URL}/verify/${serial}`,
    madeAt: clock(),
  })
  return { picture: await renderPage(Buffer.concat([bytes, tail]), page, PICTURE_WIDTH), findings, removed }
}

/** Zones under trial are prepared for the trial alone; those that are published have been. */
async function prepareOnce(file: FileRow, template: Uint8Array, zones: readonly Zone[]): Promise<Prepared> {
  const kept = await findPrepared(file, zones)
  const bytes = kept && (await blobStore().get(kept.blob))
  return kept && bytes ? { ...kept, bytes } : prepareMeasured(template, zones)
}

function checked(rows: readonly StoredZone[], { locale }: Viewer): Zone[] {
  const parsed = zonesSchema.safeParse(toZones(rows, locale))
  if (parsed.success) return parsed.data
  throw new Problem({ status: 422, code: 'invalid-zones', title: 'Some zones are not right', errors: fieldErrorsOf(parsed.error, 'zones') })
}
