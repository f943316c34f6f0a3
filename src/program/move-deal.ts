import type { Payload } from 'payload'
import { recordAudit } from '~/src/platform/audit'
import { compareAndSet } from '~/src/platform/compare-and-set'
import { Problem } from '~/src/platform/problem'
import { forgetPartnerFacts } from '~/src/policy/facts'
import type { DealRow, DealState } from './rows'

/** From which states a deal comes to each: a decision is made once, and what is closed stays closed. */
export const COMES_FROM: Record<DealState, readonly DealState[]> = {
  submitted: [],
  approved: ['submitted'],
  rejected: ['submitted'],
  won: ['approved'],
  lost: ['approved'],
  expired: ['submitted', 'approved'],
  withdrawn: ['submitted', 'approved'],
}

interface MoveArgs {
  payload: Payload
  deal: DealRow
  to: DealState
  actor?: { id: string; role: string }
  data: Record<string, unknown>
}

/**
 * Moves a deal to another state by compare-and-set: of two who move it at once, one does.
 * @throws Problem 409 `deal-moved-on` when the deal is not, or no longer, in a state that leads there
 */
export async function moveDeal({ payload, deal, to, actor, data }: MoveArgs): Promise<DealRow> {
  const moved = await compareAndSet<DealRow>({ payload, collection: 'deals', id: deal.id, expect: { state: { in: [...COMES_FROM[to]] } }, data: { ...data, state: to } })
  if (!moved) {
    const now = await payload.db.findOne<DealRow>({ collection: 'deals', where: { id: { equals: deal.id } } })
    throw new Problem({ status: 409, code: 'deal-moved-on', title: `This deal is ${now?.state ?? 'gone'} by now`, extra: { state: now?.state } })
  }
  forgetPartnerFacts(deal.partner)
  await recordAudit({ payload, actor, action: to, subject: { collection: 'deals', id: deal.id }, data: { from: deal.state } })
  if (to === 'won') await payload.jobs.queue({ task: 'evaluate-standing', input: { partnerId: deal.partner } })
  return moved
}
