import type { Payload, Where } from 'payload'
import { Problem } from '~/src/platform/problem'
import { isStaffRole, type Locale } from '~/src/policy/roles'
import type { Viewer } from '~/src/policy/viewer'
import { type DealProgramRow, type DealRow, type DealState, inLanguage } from './rows'

export interface DealView {
  id: string
  reference: string
  customer: { name: string; domain: string; country: string }
  program: string
  /** Minor units. */
  amount: number
  currency: string
  state: DealState
  submittedAt: string
  protectedUntil?: string
  expectedClose?: string
  description?: string
  decisionNote?: string
  registeredBy: string
  partner: string
}

/** Deals a viewer may see, newest first: of the own company, or of all partners for channel managers. */
export async function listDeals({ payload, viewer, locale, state, limit = 100 }: { payload: Payload; viewer: Viewer; locale: Locale; state?: DealState; limit?: number }): Promise<DealView[]> {
  const where: Where = { and: [rowsOf(viewer), ...(state ? [{ state: { equals: state } }] : [])] }
  const { docs } = await payload.db.find<DealRow>({ collection: 'deals', where, sort: '-submittedAt', limit, pagination: false })
  return present(payload, docs, locale)
}

/** One deal. @throws Problem 404 `not-found` also for another company's */
export async function openDeal({ payload, viewer, locale, id }: { payload: Payload; viewer: Viewer; locale: Locale; id: string }): Promise<DealView> {
  const { docs } = await payload.db.find<DealRow>({ collection: 'deals', where: { and: [rowsOf(viewer), { or: [{ id: { equals: id } }, { reference: { equals: id } }] }] }, limit: 1, pagination: false })
  const [deal] = await present(payload, docs, locale)
  if (!deal) throw new Problem({ status: 404, code: 'not-found', title: 'There is no such deal' })
  return deal
}

/** Whether deals are any business of a viewer: partners have their own, of the staff channel managers see all. */
export const seesDeals = ({ role, partnerId }: Viewer): boolean => (isStaffRole(role) ? role !== 'marketing' : partnerId !== undefined)

function rowsOf(viewer: Viewer): Where {
  if (!seesDeals(viewer)) return { id: { equals: 'none' } }
  return isStaffRole(viewer.role) ? { id: { exists: true } } : { partner: { equals: viewer.partnerId } }
}

async function present(payload: Payload, deals: DealRow[], locale: Locale): Promise<DealView[]> {
  if (deals.length === 0) return []
  const ids = (field: 'program' | 'registeredBy' | 'partner') => [...new Set(deals.map((deal) => deal[field]))]
  const named = async (collection: 'users' | 'partners', wanted: string[]) => {
    const { docs } = await payload.db.find<{ id: string; name: string }>({ collection, where: { id: { in: wanted } }, pagination: false, limit: 0 })
    return new Map(docs.map(({ id, name }) => [id, name]))
  }
  const [programs, people, partners] = await Promise.all([
    payload.db.find<DealProgramRow>({ collection: 'deal-programs', where: { id: { in: ids('program') } }, locale: 'all', pagination: false, limit: 0 }),
    named('users', ids('registeredBy')),
    named('partners', ids('partner')),
  ])
  return deals.map((deal) => ({
    id: deal.id,
    reference: deal.reference,
    customer: { name: deal.customerName, domain: deal.customerDomain, country: deal.customerCountry },
    program: inLanguage(programs.docs.find(({ id }) => id === deal.program)?.name, locale),
    amount: deal.amount,
    currency: deal.currency,
    state: deal.state,
    submittedAt: deal.submittedAt,
    ...(deal.protectedUntil ? { protectedUntil: deal.protectedUntil } : {}),
    ...(deal.expectedClose ? { expectedClose: deal.expectedClose } : {}),
    ...(deal.description ? { description: deal.description } : {}),
    ...(deal.decisionNote ? { decisionNote: deal.decisionNote } : {}),
    registeredBy: people.get(deal.registeredBy) ?? '',
    partner: partners.get(deal.partner) ?? '',
  }))
}
