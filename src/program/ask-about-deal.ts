import type { Payload } from 'payload'
import { recordAudit } from '~/src/platform/audit'
import { type Clock, systemClock } from '~/src/platform/clock'
import { compareAndSet } from '~/src/platform/compare-and-set'
import { Problem } from '~/src/platform/problem'
import { notify } from '~/src/notify/notify'
import type { Viewer } from '~/src/policy/viewer'
import type { DealRow } from './rows'

interface Args {
  payload: Payload
  viewer: Viewer
  dealId: string
  /** The registrant reads it. */
  question: string
  clock?: Clock
}

/**
 * Asks the registrant for what a decision still needs. The deal keeps waiting, and its claim with it.
 * @throws Problem 403 for whoever is not channel or admin, 404, 409 `deal-moved-on`, 422 when nothing is asked
 */
export async function askAboutDeal({ payload, viewer, dealId, question, clock = systemClock }: Args): Promise<DealRow> {
  if (viewer.role !== 'channel' && viewer.role !== 'admin') throw new Problem({ status: 403, code: 'not-allowed', title: 'Channel managers decide on deals' })
  const asked = question.trim()
  if (!asked) {
    throw new Problem({ status: 422, code: 'invalid-question', title: 'Nothing was asked', errors: [{ field: 'note', message: 'Say what you need to know before you decide.' }] })
  }
  const deal = await payload.db.findOne<DealRow>({ collection: 'deals', where: { id: { equals: dealId } } })
  if (!deal) throw new Problem({ status: 404, code: 'not-found', title: 'There is no such deal' })
  const waiting = await compareAndSet<DealRow>({ payload, collection: 'deals', id: deal.id, expect: { state: { equals: 'submitted' } }, data: { decisionNote: asked } })
  if (!waiting) throw new Problem({ status: 409, code: 'deal-moved-on', title: 'This deal no longer waits for a decision' })
  await recordAudit({ payload, actor: viewer, action: 'asked', subject: { collection: 'deals', id: deal.id }, data: { question: asked } })
  await notify({
    payload,
    key: `deal-asked:${deal.id}:${clock().toISOString()}`,
    kind: 'deal-decided',
    data: { decision: 'asked', customer: deal.customerName, dealId: deal.id, note: asked },
    to: { userId: deal.registeredBy },
  })
  return waiting
}
