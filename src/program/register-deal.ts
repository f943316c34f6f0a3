import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import { recordAudit } from '~/src/platform/audit'
import { addDays } from '~/src/platform/calendar'
import { type Clock, systemClock } from '~/src/platform/clock'
import { fieldErrorsOf } from '~/src/platform/field-errors'
import { Problem } from '~/src/platform/problem'
import { explain } from '~/src/policy/explain'
import { viewerFacts } from '~/src/policy/facts'
import type { Viewer } from '~/src/policy/viewer'
import { notify } from '~/src/notify/notify'
import { claimCustomer, releaseClaim } from './claim-customer'
import { customerKey } from './customer-key'
import { dealInput, type DealInput } from './deal-input'
import type { DealProgramRow, DealRow } from './rows'
import { tellStaff } from './tell-staff'

interface Args {
  payload: Payload
  viewer: Viewer
  input: DealInput
  clock?: Clock
}

/** Days that a deal without a decision keeps others from registering the same customer. */
const UNDECIDED_DAYS = 30

/**
 * Registers a deal: the customer is claimed first, by one conditional write of one row, then the deal is written.
 * @throws Problem 422 naming fields; 403 `not-eligible` with the explanation; 409 `deal-conflict` saying until when
 */
export async function registerDeal({ payload, viewer, input, clock = systemClock }: Args): Promise<DealRow> {
  const { partnerId } = viewer
  if (!partnerId) throw new Problem({ status: 403, code: 'staff-register-no-deals', title: 'Deals are registered by partners' })
  const parsed = dealInput.safeParse(input)
  if (!parsed.success) {
    throw new Problem({ status: 422, code: 'invalid-deal', title: 'The deal has errors', errors: fieldErrorsOf(parsed.error) })
  }
  const deal = parsed.data
  const program = await payload.db.findOne<DealProgramRow>({ collection: 'deal-programs', where: { key: { equals: deal.program } }, locale: 'all' })
  if (!program?.active) {
    throw new Problem({ status: 422, code: 'invalid-deal', title: 'The deal has errors', errors: [{ field: 'program', message: 'Choose a deal programme that is open.', rule: 'choice' }] })
  }
  const explanation = explain(program.eligibility, await viewerFacts(payload, viewer))
  if (!explanation.met) {
    throw new Problem({ status: 403, code: 'not-eligible', title: 'Your company cannot register deals here yet', extra: { explanation } })
  }

  const now = clock()
  const key = customerKey({ domain: deal.customer.domain })
  const approved = program.autoApproveBelow !== null && program.autoApproveBelow !== undefined && deal.amount < program.autoApproveBelow
  const protectedUntil = addDays(now, program.protectionDays).toISOString()
  const claim = await claimCustomer({ payload, key: `${key}:${program.id}`, partnerId, until: approved ? protectedUntil : addDays(now, UNDECIDED_DAYS).toISOString(), now })
  if (!claim.won) throw conflict(claim.until, claim.partner === partnerId)

  const row = (await payload.create({
    collection: 'deals',
    depth: 0,
    overrideAccess: true,
    data: {
      reference: `D-${now.getUTCFullYear()}-${randomBytes(4).toString('hex').toUpperCase()}`,
      partner: partnerId,
      registeredBy: viewer.id,
      program: program.id,
      customerName: deal.customer.name,
      customerDomain: deal.customer.domain,
      customerCountry: deal.customer.country,
      customerKey: key,
      segment: deal.segment ?? null,
      amount: deal.amount,
      currency: program.currency,
      expectedClose: deal.expectedClose ?? null,
      description: deal.description ?? null,
      state: approved ? 'approved' : 'submitted',
      submittedAt: now.toISOString(),
      ...(approved ? { decidedAt: now.toISOString(), protectedUntil } : {}),
      eligibility: { ...explanation },
    },
  }).catch(async (error: unknown) => {
    await releaseClaim(payload, claim.id)
    throw error
  })) as unknown as DealRow
  await payload.db.updateOne({ collection: 'deal-claims', id: claim.id, data: { deal: row.id } })
  await recordAudit({ payload, actor: viewer, action: approved ? 'registered and approved' : 'registered', subject: { collection: 'deals', id: row.id }, data: { reference: row.reference } })
  if (approved) await tellRegistrant(payload, row)
  else await tellStaff({ payload, deal: row, key: `deal-submitted:${row.id}` })
  return row
}

function conflict(until: string, own: boolean): Problem {
  return new Problem({
    status: 409,
    code: 'deal-conflict',
    title: own ? 'Your company has registered this customer already' : 'This customer is registered already',
    extra: { until, own },
    errors: [{ field: 'customer.domain', message: 'This customer is protected at present.', rule: 'protected', values: { until } }],
  })
}

const tellRegistrant = (payload: Payload, deal: DealRow) =>
  notify({
    payload,
    key: `deal-decided:${deal.id}:${deal.state}`,
    kind: 'deal-decided',
    data: { decision: 'approved', customer: deal.customerName, ...(deal.protectedUntil ? { protectedUntil: deal.protectedUntil } : {}), dealId: deal.id },
    to: { userId: deal.registeredBy },
  })
