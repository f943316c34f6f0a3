import type { Payload } from 'payload'
import { Problem } from '~/src/platform/problem'
import { readSerial } from '~/src/platform/serial'
import { isStaffRole } from '~/src/policy/roles'
import type { Viewer } from '~/src/policy/viewer'
import type { Download } from './read-asset-file'
import type { CopyRow } from './rows'

/** What anyone with the sheet in hand may know of it. */
export interface CopyStatus {
  serial: string
  title: string
  partner: string
  state: CopyRow['state']
  madeAt: string
  stateSince?: string
  reason?: string
}

const notFound = () => new Problem({ status: 404, code: 'not-found', title: 'There is no such copy', detail: 'Check the serial below the QR code.' })

async function find(payload: Payload, typed: string): Promise<CopyRow> {
  const serial = readSerial('TD', typed)
  const copy = serial && (await payload.db.findOne<CopyRow>({ collection: 'copies', where: { serial: { equals: serial } } }))
  if (!copy) throw notFound()
  return copy
}

/** Is this sheet current? For everyone. @throws Problem 404 `not-found` */
export async function copyStatus({ payload, serial }: { payload: Payload; serial: string }): Promise<CopyStatus> {
  const copy = await find(payload, serial)
  const partner = await payload.db.findOne<{ id: string; name: string }>({ collection: 'partners', where: { id: { equals: copy.partner } } })
  return {
    serial: copy.serial,
    title: copy.assetTitle,
    partner: partner?.name ?? '',
    state: copy.state,
    madeAt: copy.madeAt,
    ...(copy.stateSince ? { stateSince: copy.stateSince } : {}),
    ...(copy.state === 'recalled' && copy.stateReason ? { reason: copy.stateReason } : {}),
  }
}

/**
 * The PDF of a copy, for people of its partner and for staff. A recalled copy is given to nobody.
 * @throws Problem 404 `not-found`, 410 `recalled`
 */
export async function readCopyFile({ payload, viewer, serial }: { payload: Payload; viewer: Viewer; serial: string }): Promise<Download> {
  const copy = await find(payload, serial)
  if (!isStaffRole(viewer.role) && copy.partner !== viewer.partnerId) throw notFound()
  if (copy.state === 'recalled') {
    throw new Problem({ status: 410, code: 'recalled', title: 'This copy was recalled', ...(copy.stateReason ? { detail: copy.stateReason } : {}) })
  }
  return { blob: copy.blob, name: `${copy.serial}.pdf`, mimeType: 'application/pdf', etag: copy.sha256 }
}
