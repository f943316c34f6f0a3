import type { Payload } from 'payload'
import { Problem } from '~/src/platform/problem'
import { blobStore } from '~/src/platform/storage/open-store'
import { isStaffRole } from '~/src/policy/roles'
import type { Viewer } from '~/src/policy/viewer'
import { proofKey, renditionKey } from '../blob-keys'
import { readCopyBytes } from '../copies/copy-bytes'
import { formatOfCopy } from '../formats/formats'
import { findCopy } from '../copies/read-copy'
import { PICTURE_WIDTHS, type PictureWidth } from '../assets/read-page-picture'
import type { CopyRow, FileRow } from '../rows'
import { markProof } from './mark-proof'
import { isReviewer } from './reviewers'

/** As wide, in pixels, as those see a page who may not have the copy yet: enough to recognise it, too little to use. */
const PROOF_WIDTH = 480

interface Args {
  payload: Payload
  viewer: Viewer
  serial: string
  /** From 1. */
  page: number
  width: number
}

/**
 * A page of a copy as WebP, for people of its partner and for staff; until it is approved, small and marked as a proof
 * for all but reviewers.
 * @throws Problem 404 `not-found` also for a page or width there is not, 410 `recalled`
 */
export async function readCopyPage({ payload, viewer, serial, page, width }: Args): Promise<{ blob: string; etag: string }> {
  const copy = await findCopy(payload, serial)
  if (!isStaffRole(viewer.role) && copy.partner !== viewer.partnerId) throw new Problem({ status: 404, code: 'not-found', title: 'There is no such copy' })
  const reviews = isReviewer(viewer)
  if (copy.state === 'recalled' && !reviews) throw new Problem({ status: 410, code: 'recalled', title: 'This copy was recalled' })
  const marked = Boolean(copy.held) && !reviews
  const known = PICTURE_WIDTHS.find((one) => one === width && (!marked || one <= PROOF_WIDTH))
  const file = await payload.db.findOne<FileRow>({ collection: 'files', where: { id: { equals: copy.file } } })
  if (!known || page < 1 || page > Math.max(1, file?.pages ?? 0)) throw new Problem({ status: 404, code: 'not-found', title: 'There is no such picture' })
  return { blob: marked ? await drawProof(copy, page, known) : await drawPage(copy, page, known), etag: `${copy.sha256}-${page}-${known}${marked ? '-proof' : ''}` }
}

/** Draws a page once and gives the key of its blob. */
async function drawPage(copy: CopyRow, page: number, width: PictureWidth): Promise<string> {
  const key = renditionKey(copy.sha256, page, width)
  if (await blobStore().stat(key)) return key
  const picture = await draw(copy, page, width)
  if (!picture) throw new Problem({ status: 404, code: 'not-found', title: 'There is no such picture' })
  await blobStore().put(key, picture, { contentType: 'image/webp' })
  return key
}

async function draw(copy: CopyRow, page: number, width: PictureWidth): Promise<Buffer | undefined> {
  const format = formatOfCopy(copy)
  if (page === 1) return format.drawCopy(copy, width)
  const bytes = await readCopyBytes(copy)
  return bytes && format.drawPage(bytes, page, width)
}

async function drawProof(copy: CopyRow, page: number, width: PictureWidth): Promise<string> {
  const key = proofKey(copy.sha256, page, width)
  if (await blobStore().stat(key)) return key
  const picture = await blobStore().get(await drawPage(copy, page, width))
  if (!picture) throw new Error(`The picture of page ${page} of copy ${copy.serial} is missing`)
  await blobStore().put(key, await markProof(picture), { contentType: 'image/webp' })
  return key
}
