import type { Payload } from 'payload'
import { type Clock, systemClock } from '~/src/platform/clock'
import { Problem } from '~/src/platform/problem'
import { explain, type Explanation } from '~/src/policy/explain'
import { viewerFacts } from '~/src/policy/facts'
import type { Locale } from '~/src/policy/roles'
import { type Viewer, viewerOf } from '~/src/policy/viewer'
import { rivalClaim } from './claim-customer'
import { type DealProgramRow, type DealRow, type DealState, inLanguage, type PartnerRow } from './rows'

/** Another registration of the same customer, by whomever. */
export interface RelatedDeal {
  id: string
  reference: string
  partner: string
  own: boolean
  state: DealState
  submittedAt: string
}

export interface DealReview {
  deal: DealRow
  partner: { id: string; name: string; tier: string }
  registeredBy: string
  decidedBy?: string
  program: { name: string; protectionDays: number }
  /** How the requirement of the deal programme stands for the registrant now. */
  eligibility: Explanation
  /** Set when another partner's deal holds the customer by now: approving would protect it twice. */
  conflict?: { until: string; partner: string }
  /** Newest first, 10 at most. */
  related: RelatedDeal[]
}

const RELATED = 10

interface Args {
  payload: Payload
  viewer: Viewer
  dealId: string
  locale: Locale
  clock?: Clock
}

/**
 * What a channel manager looks at before deciding on a deal: who asks, whether they may, and who else wants the customer.
 * @throws Problem 403 for whoever is not channel or admin, 404
 */
export async function reviewDeal({ payload, viewer, dealId, locale, clock = systemClock }: Args): Promise<DealReview> {
  if (viewer.role !== 'channel' && viewer.role !== 'admin') throw new Problem({ status: 403, code: 'not-allowed', title: 'Channel managers decide on deals' })
  const deal = await payload.db.findOne<DealRow & { decidedBy?: string | null }>({ collection: 'deals', where: { id: { equals: dealId } } })
  if (!deal) throw new Problem({ status: 404, code: 'not-found', title: 'There is no such deal' })
  const [people, program, rival, { docs: related }] = await Promise.all([
    payload.db.find<Parameters<typeof viewerOf>[0]>({ collection: 'users', where: { id: { in: [deal.registeredBy, ...(deal.decidedBy ? [deal.decidedBy] : [])] } }, pagination: false, limit: 2 }),
    payload.db.findOne<DealProgramRow>({ collection: 'deal-programs', where: { id: { equals: deal.program } }, locale: 'all' }),
    rivalClaim({ payload, deal, now: clock() }),
    payload.db.find<DealRow>({ collection: 'deals', where: { and: [{ customerKey: { equals: deal.customerKey } }, { id: { not_equals: deal.id } }] }, sort: '-submittedAt', limit: RELATED, pagination: false }),
  ])
  const wanted = [...new Set([deal.partner, ...related.map(({ partner }) => partner), ...(rival ? [rival.partner] : [])])]
  const { docs: partners } = await payload.db.find<PartnerRow>({ collection: 'partners', where: { id: { in: wanted } }, pagination: false, limit: wanted.length })
  const nameOf = (id: string) => partners.find((partner) => partner.id === id)?.name ?? ''
  const person = (id: string | null | undefined) => people.docs.find((one) => one.id === id)
  const registrant = person(deal.registeredBy)
  const asking: Viewer = registrant ? { ...viewerOf(registrant), partnerId: deal.partner } : { ...viewer, role: 'partner-user', partnerId: deal.partner }
  const decidedBy = person(deal.decidedBy)?.name
  return {
    deal,
    partner: { id: deal.partner, name: nameOf(deal.partner), tier: partners.find(({ id }) => id === deal.partner)?.tier ?? '' },
    registeredBy: registrant?.name ?? '',
    ...(decidedBy ? { decidedBy } : {}),
    program: { name: inLanguage(program?.name, locale), protectionDays: program?.protectionDays ?? 0 },
    eligibility: explain(program?.eligibility ?? { any: [] }, await viewerFacts(payload, asking)),
    ...(rival ? { conflict: { until: rival.until, partner: nameOf(rival.partner) } } : {}),
    related: related.map(({ id, reference, partner, state, submittedAt }) => ({ id, reference, partner: nameOf(partner), own: partner === deal.partner, state, submittedAt })),
  }
}
