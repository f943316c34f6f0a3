import { z } from 'zod'
import { closeDeal } from '~/src/program/close-deal'
import { dealInput } from '~/src/program/deal-input'
import { decideDeal } from '~/src/program/decide-deal'
import { listDealPrograms } from '~/src/program/list-deal-programs'
import { listDeals, openDeal } from '~/src/program/list-deals'
import { registerDeal } from '~/src/program/register-deal'
import { DEAL_STATES } from '~/src/program/rows'
import { forSignedIn, type Route } from '../route'
import { explanation, instant, localeQuery } from '../shapes'

const deal = z
  .looseObject({ id: z.string(), reference: z.string(), state: z.enum(DEAL_STATES), amount: z.int().meta({ description: 'Minor units' }), currency: z.string(), submittedAt: instant, protectedUntil: instant.optional() })
  .meta({ id: 'Deal' })
const id = z.object({ id: z.string().max(60) })

export const dealRoutes: Route[] = [
  forSignedIn({
    method: 'get',
    path: '/deal-programs',
    tag: 'Programme',
    summary: 'Deal programmes, and whether the caller may register',
    query: z.object(localeQuery),
    answers: { 200: { description: 'Those that are open', schema: z.object({ programs: z.array(z.looseObject({ key: z.string(), name: z.string(), eligibility: explanation })) }) } },
    handle: async ({ payload, viewer, locale }) => ({ body: { programs: await listDealPrograms({ payload, viewer, locale }) } }),
  }),
  forSignedIn({
    method: 'get',
    path: '/deals',
    tag: 'Programme',
    summary: 'Deals of the caller’s company; of every partner for channel managers',
    query: z.object({ state: z.enum(DEAL_STATES).optional(), ...localeQuery }),
    answers: { 200: { description: 'Newest first, 100 at most', schema: z.object({ deals: z.array(deal) }) } },
    handle: async ({ payload, viewer, locale, query: { state } }) => ({ body: { deals: await listDeals({ payload, viewer, locale, ...(state ? { state } : {}) }) } }),
  }),
  forSignedIn({
    method: 'post',
    path: '/deals',
    tag: 'Programme',
    summary: 'Register a deal',
    body: dealInput,
    answers: { 201: { description: 'Registered; approved at once where the programme says so', schema: deal } },
    problems: [403, 409],
    handle: async ({ payload, viewer, locale, body }) => {
      const { id: made } = await registerDeal({ payload, viewer, input: body })
      return { status: 201, body: await openDeal({ payload, viewer, locale, id: made }) }
    },
  }),
  forSignedIn({
    method: 'get',
    path: '/deals/{id}',
    tag: 'Programme',
    summary: 'A deal, by id or reference',
    params: id,
    query: z.object(localeQuery),
    answers: { 200: { description: 'The deal', schema: deal } },
    problems: [404],
    handle: async ({ payload, viewer, locale, params }) => ({ body: await openDeal({ payload, viewer, locale, id: params.id }) }),
  }),
  forSignedIn({
    method: 'post',
    path: '/deals/{id}/decision',
    tag: 'Programme',
    summary: 'Approve or reject a deal (channel managers)',
    params: id,
    body: z.object({ decision: z.enum(['approve', 'reject']), note: z.string().max(600).optional() }),
    answers: { 200: { description: 'The deal', schema: deal } },
    problems: [403, 404, 409],
    handle: async ({ payload, viewer, locale, params, body: { decision, note } }) => {
      await decideDeal({ payload, viewer, dealId: params.id, decision, ...(note ? { note } : {}) })
      return { body: await openDeal({ payload, viewer, locale, id: params.id }) }
    },
  }),
  forSignedIn({
    method: 'post',
    path: '/deals/{id}/outcome',
    tag: 'Programme',
    summary: 'Say how a deal ended',
    params: id,
    body: z.object({ outcome: z.enum(['won', 'lost', 'withdrawn']) }),
    answers: { 200: { description: 'The deal', schema: deal } },
    problems: [403, 404, 409],
    handle: async ({ payload, viewer, locale, params, body: { outcome } }) => {
      await closeDeal({ payload, viewer, dealId: params.id, outcome })
      return { body: await openDeal({ payload, viewer, locale, id: params.id }) }
    },
  }),
]
