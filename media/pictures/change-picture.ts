import type { Payload } from 'payload'
import { recordAudit } from '~/src/platform/audit'
import { compareAndSet } from '~/src/platform/compare-and-set'
import { type Clock, systemClock } from '~/src/platform/clock'
import { Problem } from '~/src/platform/problem'
import type { Viewer } from '~/src/policy/viewer'
import type { PictureRow } from '../rows'
import { ownPicture } from './company-pictures'
import { pictureName } from './picture-name'
import { mayKeepKit, mayRemove } from './picture-rights'

interface Args {
  payload: Payload
  viewer: Viewer
  id: string
}

/**
 * Names a picture, puts it into the brand kit or takes it out.
 * @throws Problem 404 `not-found`, 403 `not-your-brand` for the brand kit, 403 `not-your-picture` for the name of another's
 */
export async function changePicture({ payload, viewer, id, name, inKit }: Args & { name?: string | undefined; inKit?: boolean | undefined }): Promise<PictureRow> {
  const picture = await ownPicture({ payload, viewer, id })
  if (inKit !== undefined && !mayKeepKit(viewer)) throw new Problem({ status: 403, code: 'not-your-brand', title: 'Only an administrator of your company changes the brand kit' })
  if (!mayRemove(viewer, picture)) throw notYours()
  const data = { ...(name === undefined ? {} : { name: pictureName(name) }), ...(inKit === undefined ? {} : { inKit }) }
  const changed = await compareAndSet<PictureRow>({ payload, collection: 'pictures', id, expect: { removedAt: { exists: false } }, data })
  if (!changed) throw new Problem({ status: 404, code: 'not-found', title: 'There is no such picture' })
  await recordAudit({ payload, actor: viewer, action: 'changed', subject: { collection: 'pictures', id }, data })
  return changed
}

/**
 * Takes a picture away from those that can be chosen. Copies that are made of it stay, and can be made anew.
 * @throws Problem 404 `not-found`, 403 `not-your-picture`
 */
export async function removePicture({ payload, viewer, id, clock = systemClock }: Args & { clock?: Clock }): Promise<void> {
  const picture = await ownPicture({ payload, viewer, id })
  if (!mayRemove(viewer, picture)) throw notYours()
  const removed = await compareAndSet({ payload, collection: 'pictures', id, expect: { removedAt: { exists: false } }, data: { removedAt: clock().toISOString(), inKit: false } })
  if (removed) await recordAudit({ payload, actor: viewer, action: 'removed', subject: { collection: 'pictures', id }, data: {} })
}

const notYours = () => new Problem({ status: 403, code: 'not-your-picture', title: 'This is a picture of somebody else or of the brand kit', detail: 'An administrator of your company may change it.' })
