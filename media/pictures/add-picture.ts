import type { Payload } from 'payload'
import { recordAudit } from '~/src/platform/audit'
import { compareAndSet } from '~/src/platform/compare-and-set'
import { createOnce } from '~/src/platform/create-once'
import { Problem } from '~/src/platform/problem'
import { blobStore } from '~/src/platform/storage/open-store'
import type { Viewer } from '~/src/policy/viewer'
import { pictureKey, pictureThumbKey } from '../blob-keys'
import type { PictureRow } from '../rows'
import { companyOf } from './company-pictures'
import { pictureName } from './picture-name'
import { preparePicture } from './prepare-picture'

/** Pictures that a company may have at a time. */
export const MOST_PICTURES = 100

interface Args {
  payload: Payload
  viewer: Viewer
  bytes: Buffer
  /** What it shows, or the name of its file. */
  name: string
}

/**
 * Adds a picture to those of the viewer's company. The very same picture is the same row, also where it was removed
 * before: it is there again then. Two that come at once as the last may both find room.
 * @throws Problem 403 `no-company`, 409 `too-many-pictures`, 422 naming `picture`
 */
export async function addPicture({ payload, viewer, bytes, name }: Args): Promise<{ picture: PictureRow; created: boolean }> {
  const partner = companyOf(viewer)
  const prepared = await preparePicture(bytes)
  const { sha256, mimeType, width, height } = prepared
  const key = `${partner}:${sha256}`
  const before = await payload.db.findOne<PictureRow>({ collection: 'pictures', where: { key: { equals: key } } })
  if (before && !before.removedAt) return { picture: before, created: false }
  await refuseMore(payload, partner)
  const row = { name: pictureName(name), createdBy: viewer.id }
  if (before) {
    const again = await compareAndSet<PictureRow>({ payload, collection: 'pictures', id: before.id, expect: { removedAt: { exists: true } }, data: { ...row, inKit: false, removedAt: null } })
    if (again) await recordAudit({ payload, actor: viewer, action: 'created', subject: { collection: 'pictures', id: before.id }, data: { width, height } })
    return { picture: again ?? { ...before, ...row, removedAt: null }, created: again !== null }
  }
  const [blob, thumb] = [pictureKey(partner, sha256, mimeType === 'image/png' ? 'png' : 'jpg'), pictureThumbKey(partner, sha256)]
  await blobStore().put(blob, prepared.bytes, { contentType: mimeType })
  await blobStore().put(thumb, prepared.thumb, { contentType: 'image/webp' })
  const { doc, created } = await createOnce<PictureRow>({
    payload,
    collection: 'pictures',
    by: 'key',
    data: { ...row, key, partner, blob, thumb, mimeType, width, height, bytes: prepared.bytes.length, sha256, inKit: false },
  })
  if (created) await recordAudit({ payload, actor: viewer, action: 'created', subject: { collection: 'pictures', id: doc.id }, data: { width, height } })
  return { picture: doc, created }
}

async function refuseMore(payload: Payload, partner: string): Promise<void> {
  const { totalDocs } = await payload.db.count({ collection: 'pictures', where: { and: [{ partner: { equals: partner } }, { removedAt: { exists: false } }] } })
  if (totalDocs < MOST_PICTURES) return
  throw new Problem({ status: 409, code: 'too-many-pictures', title: `Your company has ${MOST_PICTURES} pictures already`, detail: 'Remove some that nobody needs.' })
}
