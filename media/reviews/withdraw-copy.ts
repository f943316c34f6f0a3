import type { Payload } from 'payload'
import { recordAudit } from '~/src/platform/audit'
import { type Clock, systemClock } from '~/src/platform/clock'
import { compareAndSet } from '~/src/platform/compare-and-set'
import { Problem } from '~/src/platform/problem'
import type { Viewer } from '~/src/policy/viewer'
import { findCopy } from '../copies/read-copy'
import type { CopyRow } from '../rows'
import { freePredecessor } from './free-predecessor'

/** Whether somebody of the copy's company takes it back: whoever made it, or an administrator. */
export const mayWithdraw = (viewer: Pick<Viewer, 'id' | 'role'>, copy: Pick<CopyRow, 'madeBy'>): boolean => viewer.role === 'partner-admin' || copy.madeBy === viewer.id

/**
 * Takes a copy out of the waiting room: its maker does, or an administrator of the company.
 * @throws Problem 404 `not-found`, 403 `not-your-copy`, 409 `copy-moved-on`
 */
export async function withdrawCopy({ payload, viewer, serial, clock = systemClock }: { payload: Payload; viewer: Viewer; serial: string; clock?: Clock }): Promise<CopyRow> {
  const copy = await findCopy(payload, serial)
  if (!viewer.partnerId || copy.partner !== viewer.partnerId) throw new Problem({ status: 404, code: 'not-found', title: 'There is no such copy' })
  if (!mayWithdraw(viewer, copy)) throw new Problem({ status: 403, code: 'not-your-copy', title: 'Whoever made this copy withdraws it, or an administrator of your company' })
  const withdrawn = await compareAndSet<CopyRow>({ payload, collection: 'copies', id: copy.id, expect: { state: { equals: 'waiting' } }, data: { state: 'withdrawn', stateSince: clock().toISOString() } })
  if (!withdrawn) {
    const { state } = await findCopy(payload, serial)
    throw new Problem({ status: 409, code: 'copy-moved-on', title: `This copy is ${state} by now`, extra: { state } })
  }
  await freePredecessor(payload, withdrawn)
  await recordAudit({ payload, actor: viewer, action: 'withdrawn', subject: { collection: 'copies', id: copy.id }, data: { serial: copy.serial } })
  return withdrawn
}
