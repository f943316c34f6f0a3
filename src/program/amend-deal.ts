import type { Payload } from 'payload'
import { z } from 'zod'
import { recordAudit } from '~/src/platform/audit'
import { type Clock, systemClock } from '~/src/platform/clock'
import { compareAndSet } from '~/src/platform/compare-and-set'
import { fieldErrorsOf } from '~/src/platform/field-errors'
import { Problem } from '~/src/platform/problem'
import { isStaffRole } from '~/src/policy/roles'
import type { Viewer } from '~/src/policy/viewer'
import type { DealRow } from './rows'
import { tellStaff } from './tell-staff'

const schema = z.object({ description: z.string().trim().min(1, 'Say what has changed.').max(1000, 'Use at most 1000 characters.') })

interface Args {
  payload: Payload
  viewer: Viewer
  dealId: string
  /** The whole description, as it should read from now on. */
  description: string
  clock?: Clock
}

/**
 * Says more of a deal that waits for a decision, as when a channel manager has asked; they are told.
 * @throws Problem 404 also for another company's; 409 `deal-moved-on`; 422 naming the field
 */
export async function amendDeal({ payload, viewer, dealId, description, clock = systemClock }: Args): Promise<DealRow> {
  const deal = await payload.db.findOne<DealRow>({ collection: 'deals', where: { id: { equals: dealId } } })
  if (!deal || isStaffRole(viewer.role) || deal.partner !== viewer.partnerId) throw new Problem({ status: 404, code: 'not-found', title: 'There is no such deal' })
  const parsed = schema.safeParse({ description })
  if (!parsed.success) throw new Problem({ status: 422, code: 'invalid-deal', title: 'The deal has errors', errors: fieldErrorsOf(parsed.error) })
  const amended = await compareAndSet<DealRow>({ payload, collection: 'deals', id: deal.id, expect: { state: { equals: 'submitted' } }, data: parsed.data })
  if (!amended) throw new Problem({ status: 409, code: 'deal-moved-on', title: 'This deal no longer waits for a decision' })
  await recordAudit({ payload, actor: viewer, action: 'amended', subject: { collection: 'deals', id: deal.id }, data: { fields: ['description'] } })
  await tellStaff({ payload, deal: amended, key: `deal-amended:${deal.id}:${clock().toISOString()}` })
  return amended
}
