import type { Payload, Where } from 'payload'
import { compareAndSet } from '~/src/platform/compare-and-set'
import { createOnce } from '~/src/platform/create-once'
import type { ClaimRow, DealRow } from './rows'

type Claimed = { won: true; id: string } | { won: false; until: string; partner: string }

/**
 * Takes the one claim there is to a customer in a deal programme, or says until when somebody else holds it. The unique
 * key decides who creates the row, a compare-and-set who takes over one whose time is over.
 */
export async function claimCustomer({ payload, key, partnerId, until, now }: { payload: Payload; key: string; partnerId: string; until: string; now: Date }): Promise<Claimed> {
  const { doc, created } = await createOnce<ClaimRow>({ payload, collection: 'deal-claims', by: 'key', data: { key, partner: partnerId, until, live: true } })
  if (created) return { won: true, id: doc.id }
  const over: Where = { or: [{ live: { equals: false } }, { until: { less_than_equal: now.toISOString() } }] }
  const taken = await compareAndSet<ClaimRow>({ payload, collection: 'deal-claims', id: doc.id, expect: over, data: { partner: partnerId, until, live: true, deal: null } })
  if (taken) return { won: true, id: doc.id }
  const holder = (await payload.db.findOne<ClaimRow>({ collection: 'deal-claims', where: { id: { equals: doc.id } } })) ?? doc
  return { won: false, until: holder.until, partner: holder.partner }
}

/** Gives the customer free again. */
export async function releaseClaim(payload: Payload, id: string): Promise<void> {
  await payload.db.updateOne({ collection: 'deal-claims', id, data: { live: false } })
}

/** Gives free the claim that a deal holds, if it still does. */
export async function releaseClaimOf(payload: Payload, dealId: string): Promise<void> {
  const claim = await payload.db.findOne<ClaimRow>({ collection: 'deal-claims', where: { deal: { equals: dealId } } })
  if (claim) await compareAndSet({ payload, collection: 'deal-claims', id: claim.id, expect: { deal: { equals: dealId } }, data: { live: false } })
}

/** Who holds the customer of a deal when it is not the deal itself: a wait of weeks can cost a deal its claim. */
export async function rivalClaim({ payload, deal, now }: { payload: Payload; deal: DealRow; now: Date }): Promise<ClaimRow | undefined> {
  const claim = await payload.db.findOne<ClaimRow>({ collection: 'deal-claims', where: { key: { equals: `${deal.customerKey}:${deal.program}` } } })
  return claim?.live && claim.deal !== deal.id && claim.until > now.toISOString() ? claim : undefined
}
