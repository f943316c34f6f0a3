import type { Payload } from 'payload'
import { recordAudit } from '~/src/platform/audit'
import type { Clock } from '~/src/platform/clock'
import { compareAndSet } from '~/src/platform/compare-and-set'
import type { Finding } from '../zones/finding'
import type { AssetRow, CopyRow } from '../rows'
import { mustWait } from './approval'
import { refuseHeld } from './refuse-held'
import { queueDecisionNotice, queueReviewNotice } from './review-jobs'

interface Args {
  payload: Payload
  copy: CopyRow
  asset: Pick<AssetRow, 'approval'>
  /** Whose making it is its approval, where it is. */
  approvedBy: string | undefined
  /** Whether a copy before it is made anew: that overrules no reviewer. */
  renews: boolean
  clock: Clock
}

/**
 * A copy that was made before and is asked for again: one that was withdrawn waits anew, one that need not wait any
 * more is free, and one that was sent back stays so, unless marketing makes it in words of its own.
 * @throws Problem 409 `sent-back` with the reason
 */
export async function askAgain({ payload, copy, asset, approvedBy, renews, clock }: Args): Promise<CopyRow> {
  if (!copy.held) return copy
  const at = clock().toISOString()
  const move = (from: CopyRow['state'][], data: Partial<CopyRow>) =>
    compareAndSet<CopyRow>({ payload, collection: 'copies', id: copy.id, expect: { state: { in: from } }, data: { ...data, stateReason: null, stateSince: at } })
  const asItIs = async () => (await payload.db.findOne<CopyRow>({ collection: 'copies', where: { id: { equals: copy.id } } })) ?? copy

  if (copy.state === 'sent-back' && (renews || !approvedBy)) refuseHeld(copy)
  if (approvedBy) {
    const free = await move(renews ? ['waiting', 'withdrawn'] : ['waiting', 'sent-back', 'withdrawn'], { state: 'current', held: false, decidedAt: at, decidedBy: approvedBy, toldAt: null })
    if (!free) return asItIs()
    await recordAudit({ payload, action: 'approved', subject: { collection: 'copies', id: copy.id }, data: { from: copy.state, by: approvedBy, how: 'made by marketing' } })
    await queueDecisionNotice(payload, copy.id)
    return free
  }
  if (!mustWait(asset.approval, (copy.findings ?? []) as Finding[])) return (await move(['waiting', 'withdrawn'], { state: 'current', held: false })) ?? asItIs()
  if (copy.state !== 'withdrawn') return copy
  const waiting = await move(['withdrawn'], { state: 'waiting' })
  if (!waiting) return asItIs()
  await queueReviewNotice(payload)
  return waiting
}
