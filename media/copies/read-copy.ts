import type { Payload } from 'payload'
import { Problem } from '~/src/platform/problem'
import { readSerial } from '~/src/platform/serial'
import { isStaffRole } from '~/src/policy/roles'
import type { Viewer } from '~/src/policy/viewer'
import { copyBlobs } from './copy-bytes'
import { isAvailable, SPENT_STATES } from './copy-states'
import { formatOfCopy } from '../formats/formats'
import type { Download } from '../assets/read-asset-file'
import { currentFiles, isReplaceable } from './replaceable'
import { refuseHeld } from '../reviews/refuse-held'
import { isReviewer } from '../reviews/reviewers'
import type { CopyRow } from '../rows'

/** What anyone with the sheet in hand may know of it. */
export interface CopyStatus {
  serial: string
  title: string
  partner: string
  state: CopyRow['state']
  madeAt: string
  stateSince?: string
  reason?: string
  /** Since when there is a newer edition, of an outdated or recalled copy. */
  newEditionSince?: string
}

const notFound = () => new Problem({ status: 404, code: 'not-found', title: 'There is no such copy', detail: 'Check the serial below the QR code.' })

/** The row of a serial as a person typed it. @throws Problem 404 `not-found` */
export async function findCopy(payload: Payload, typed: string): Promise<CopyRow> {
  const serial = readSerial('TD', typed)
  const copy = serial && (await payload.db.findOne<CopyRow>({ collection: 'copies', where: { serial: { equals: serial } } }))
  if (!copy) throw notFound()
  return copy
}

/** Is this sheet current? For everyone. @throws Problem 404 `not-found` */
export async function copyStatus({ payload, serial }: { payload: Payload; serial: string }): Promise<CopyStatus> {
  const copy = await findCopy(payload, serial)
  const [partner, newEditionSince] = await Promise.all([
    payload.db.findOne<{ id: string; name: string }>({ collection: 'partners', where: { id: { equals: copy.partner } } }),
    newEditionOf(payload, copy),
  ])
  return {
    serial: copy.serial,
    title: copy.assetTitle,
    partner: partner?.name ?? '',
    state: copy.state,
    madeAt: copy.madeAt,
    ...(copy.stateSince ? { stateSince: copy.stateSince } : {}),
    ...(copy.state === 'recalled' && copy.stateReason ? { reason: copy.stateReason } : {}),
    ...(newEditionSince ? { newEditionSince } : {}),
  }
}

/** An outdated copy is so since its newer edition; to a recalled one it came when its file did. */
async function newEditionOf(payload: Payload, copy: CopyRow): Promise<string | undefined> {
  if (!SPENT_STATES.includes(copy.state)) return undefined
  const file = (await currentFiles(payload, [copy])).get(copy.asset)
  if (!file || file === copy.file) return undefined
  if (copy.state === 'outdated' && copy.stateSince) return copy.stateSince
  return (await payload.db.findOne<{ id: string; createdAt: string }>({ collection: 'files', where: { id: { equals: file } } }))?.createdAt
}

/** What people of the copy's partner can do about it: open its successor, wait for it, or make one. Undefined for everyone else. */
export async function successionOf({ payload, viewer, serial }: { payload: Payload; viewer: Viewer | undefined; serial: string }): Promise<{ replaceable: boolean; current?: string; waiting?: true } | undefined> {
  const copy = await findCopy(payload, serial)
  if (!viewer?.partnerId || copy.partner !== viewer.partnerId) return undefined
  const [files, successor] = await Promise.all([
    currentFiles(payload, [copy]),
    copy.supersededBy ? payload.db.findOne<CopyRow>({ collection: 'copies', where: { id: { equals: copy.supersededBy } } }) : null,
  ])
  return { replaceable: isReplaceable(copy, files), ...(successor && isAvailable(successor) ? { current: successor.serial } : {}), ...(successor?.state === 'waiting' ? { waiting: true as const } : {}) }
}

/**
 * The file of a copy, for people of its partner and for staff. A recalled copy is given to nobody, and one that was not
 * approved to reviewers alone.
 * @throws Problem 404 `not-found`, 410 `recalled`, 409 as `refuseHeld`
 */
export async function readCopyFile({ payload, viewer, serial }: { payload: Payload; viewer: Viewer; serial: string }): Promise<Download> {
  const copy = await findCopy(payload, serial)
  if (!isStaffRole(viewer.role) && copy.partner !== viewer.partnerId) throw notFound()
  if (copy.state === 'recalled') {
    throw new Problem({ status: 410, code: 'recalled', title: 'This copy was recalled', ...(copy.stateReason ? { detail: copy.stateReason } : {}) })
  }
  if (!isReviewer(viewer)) refuseHeld(copy)
  const { extension, mimeType } = formatOfCopy(copy)
  return { blob: copyBlobs(copy), name: `${copy.serial}.${extension}`, mimeType, etag: copy.sha256 }
}
