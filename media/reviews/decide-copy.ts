import type { Payload } from 'payload'
import { recordAudit } from '~/src/platform/audit'
import { type Clock, systemClock } from '~/src/platform/clock'
import { compareAndSet } from '~/src/platform/compare-and-set'
import { Problem } from '~/src/platform/problem'
import type { Viewer } from '~/src/policy/viewer'
import { findCopy } from '../copies/read-copy'
import { currentFiles } from '../copies/replaceable'
import type { CopyRow, RecallRow } from '../rows'
import { freePredecessor } from './free-predecessor'
import { queueDecisionNotice } from './review-jobs'
import { refuseOthers } from './reviewers'

export const DECISIONS = ['approve', 'send-back'] as const
export type CopyDecision = (typeof DECISIONS)[number]

/** Letters of a reason at most. */
export const MAX_REASON = 600

interface Args {
  payload: Payload
  viewer: Viewer
  serial: string
  decision: CopyDecision
  /** The maker reads it; needed to send a copy back. */
  reason?: string | undefined
  clock?: Clock
}

/**
 * Approves a copy that waits, which gives it to its partner, or sends it back. Of many who decide at once, one does.
 * @throws Problem 403 `not-your-room`, 404 `not-found`, 409 `copy-moved-on`, `edition-recalled` or `edition-replaced`, 422 naming `reason`
 */
export async function decideCopy({ payload, viewer, serial, decision, reason = '', clock = systemClock }: Args): Promise<CopyRow> {
  refuseOthers(viewer)
  const copy = await findCopy(payload, serial)
  const why = reason.trim()
  if (decision === 'send-back' && why === '') {
    throw new Problem({ status: 422, code: 'invalid-decision', title: 'Sending a copy back needs a reason', errors: [{ field: 'reason', message: 'Say what is to be changed, so that the partner can do better.', rule: 'required' }] })
  }
  if (why.length > MAX_REASON) {
    throw new Problem({ status: 422, code: 'invalid-decision', title: 'This reason is too long', errors: [{ field: 'reason', message: `Use at most ${MAX_REASON} characters; these are ${why.length}.`, rule: 'too-long', values: { max: MAX_REASON } }] })
  }
  if (copy.state !== 'waiting') throw movedOn(copy)
  await refuseSpent(payload, copy)
  const at = clock().toISOString()
  const approved = decision === 'approve'
  const decided = await compareAndSet<CopyRow>({
    payload,
    collection: 'copies',
    id: copy.id,
    expect: { state: { equals: 'waiting' } },
    data: { state: approved ? 'current' : 'sent-back', held: !approved, stateReason: approved ? null : why, stateSince: at, decidedAt: at, decidedBy: viewer.id, toldAt: null },
  })
  if (!decided) throw movedOn(await findCopy(payload, serial))
  if (!approved) await freePredecessor(payload, decided)
  await recordAudit({ payload, actor: viewer, action: approved ? 'approved' : 'sent-back', subject: { collection: 'copies', id: copy.id }, data: { serial: copy.serial, ...(approved ? {} : { reason: why }) } })
  await queueDecisionNotice(payload, copy.id)
  return decided
}

const movedOn = ({ state, stateReason }: CopyRow) =>
  new Problem({ status: 409, code: 'copy-moved-on', title: `This copy is ${state} by now`, ...(state === 'recalled' && stateReason ? { detail: stateReason } : {}), extra: { state } })

/** What the job that marks copies has not reached yet. */
async function refuseSpent(payload: Payload, copy: CopyRow): Promise<void> {
  const [recall, files] = await Promise.all([
    payload.db.findOne<RecallRow>({ collection: 'recalls', where: { and: [{ asset: { equals: copy.asset } }, { createdAt: { greater_than_equal: copy.madeAt } }] } }),
    currentFiles(payload, [copy]),
  ])
  if (recall) throw new Problem({ status: 409, code: 'edition-recalled', title: 'This edition was recalled', detail: recall.reason })
  if (files.get(copy.asset) !== copy.file) throw new Problem({ status: 409, code: 'edition-replaced', title: 'The asset has another edition by now, or is published no more', detail: 'The partner makes the copy anew from the edition of now.' })
}
