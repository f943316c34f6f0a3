import type { Payload } from 'payload'
import { addDays } from '~/src/platform/calendar'
import { type Clock, systemClock } from '~/src/platform/clock'
import { Problem } from '~/src/platform/problem'
import type { Viewer } from '~/src/policy/viewer'
import { notify } from '~/src/notify/notify'
import { releaseClaimOf, rivalClaim } from './claim-customer'
import { moveDeal } from './move-deal'
import type { DealProgramRow, DealRow } from './rows'

interface Args {
  payload: Payload
  viewer: Viewer
  dealId: string
  decision: 'approve' | 'reject'
  /** The registrant reads it. */
  note?: string
  clock?: Clock
}

/**
 * Approves a deal, which protects it from now on, or rejects it, which gives the customer free.
 * @throws Problem 403 for whoever is not channel or admin, 404, 409 `deal-moved-on`, 409 `deal-conflict` when another deal
 * took the customer while this one waited, 422 when a rejection has no note
 */
export async function decideDeal({ payload, viewer, dealId, decision, note, clock = systemClock }: Args): Promise<DealRow> {
  if (viewer.role !== 'channel' && viewer.role !== 'admin') throw new Problem({ status: 403, code: 'not-allowed', title: 'Channel managers decide on deals' })
  const deal = await payload.db.findOne<DealRow>({ collection: 'deals', where: { id: { equals: dealId } } })
  if (!deal) throw new Problem({ status: 404, code: 'not-found', title: 'There is no such deal' })
  if (decision === 'reject' && !note?.trim()) {
    throw new Problem({ status: 422, code: 'invalid-decision', title: 'A rejection needs a reason', errors: [{ field: 'note', message: 'Say why, so that the partner can do better.' }] })
  }
  const now = clock()
  const rival = decision === 'approve' ? await rivalClaim({ payload, deal, now }) : undefined
  if (rival) throw new Problem({ status: 409, code: 'deal-conflict', title: 'Another deal holds this customer by now', extra: { until: rival.until } })
  const program = await payload.db.findOne<DealProgramRow>({ collection: 'deal-programs', where: { id: { equals: deal.program } } })
  const protectedUntil = addDays(now, program?.protectionDays ?? 90).toISOString()
  const common = { decidedAt: now.toISOString(), decidedBy: viewer.id, decisionNote: note?.trim() || null }
  const moved = await moveDeal({
    payload,
    deal,
    to: decision === 'approve' ? 'approved' : 'rejected',
    actor: viewer,
    data: decision === 'approve' ? { ...common, protectedUntil } : common,
  })
  if (decision === 'approve') await payload.db.updateOne({ collection: 'deal-claims', where: { deal: { equals: deal.id } }, data: { until: protectedUntil, live: true } })
  else await releaseClaimOf(payload, deal.id)
  await notify({
    payload,
    key: `deal-decided:${deal.id}:${moved.state}`,
    kind: 'deal-decided',
    data: { decision: moved.state, customer: deal.customerName, dealId: deal.id, ...(decision === 'approve' ? { protectedUntil } : {}), ...(common.decisionNote ? { note: common.decisionNote } : {}) },
    to: { userId: deal.registeredBy },
  })
  return moved
}
