import { z } from 'zod'
import { askForBrands } from '~/collections/telling/ask-for-brands'
import { askForProofSheet } from '~/media/bulk/order-proof-sheet'
import { readBulkRun } from '~/media/bulk/read-bulk-run'
import { readProofSheet } from '~/media/bulk/read-proof-sheet'
import { recallHolders } from '~/media/recalls/recalls'
import { startRenewal } from '~/media/copies/renew-copies'
import { startBulkRun } from '~/media/bulk/start-bulk-run'
import { forSignedIn, type Route } from '../route'
import { sendDownload } from '../send-download'
import { instant, localeQuery } from '../shapes'

const id = z.object({ id: z.string().max(60) })
const sheet = z.object({ locale: z.string(), state: z.enum(['queued', 'drawing', 'ready']), done: z.int(), total: z.int() }).meta({ id: 'ProofSheet', description: 'How far the drawing of a proof sheet is' })

export const bulkRoutes: Route[] = [
  forSignedIn({
    method: 'post',
    path: '/bulk-runs',
    tag: 'Library',
    summary: 'Have an asset made for many partners at once; for marketing and administrators',
    body: z.object({
      name: z.string().trim().min(1).max(140),
      asset: z.string().max(120).meta({ description: 'Its slug' }),
      partners: z.array(z.string().max(60)).max(5_000).optional().meta({ description: 'These and nobody else' }),
      audience: z.unknown().optional().meta({ description: 'A requirement: without partners, for every active one who meets it' }),
      inputs: z.record(z.string().max(60), z.string().max(2000)).optional(),
    }),
    answers: { 202: { description: 'It is queued', schema: z.object({ id: z.string(), url: z.string() }) } },
    problems: [403, 404, 409],
    handle: async ({ payload, viewer, body: { asset: slug, ...wanted } }) => {
      const { id } = await startBulkRun({ payload, viewer, slug, ...wanted })
      return { status: 202, body: { id, url: `/v1/bulk-runs/${id}` } }
    },
  }),
  forSignedIn({
    method: 'get',
    path: '/bulk-runs/{id}',
    tag: 'Library',
    summary: 'How a bulk run stands; for marketing and administrators',
    params: id,
    answers: {
      200: {
        description: 'Its counts, and what somebody has to mend',
        schema: z.object({
          id: z.string(),
          name: z.string(),
          state: z.enum(['queued', 'running', 'done']),
          total: z.int(),
          made: z.int(),
          failed: z.int(),
          toMend: z.array(z.object({ partner: z.object({ id: z.string(), name: z.string() }), problem: z.string(), detail: z.string().optional(), askedAt: instant.optional() })),
          proofSheets: z.array(sheet),
        }),
      },
    },
    problems: [403, 404],
    handle: async ({ payload, viewer, params }) => {
      const { run, total, made, failed, toMend, sheets } = await readBulkRun({ payload, viewer, runId: params.id })
      return { body: { id: run.id, name: run.name, state: run.state, total, made, failed, toMend, proofSheets: sheets } }
    },
  }),
  forSignedIn({
    method: 'get',
    path: '/bulk-runs/{id}/proof-sheet',
    tag: 'Library',
    summary: 'The contact sheet of every copy of a bulk run with its findings, worst first; for marketing and administrators',
    params: id,
    query: z.object(localeQuery),
    answers: { 200: { description: 'The PDF', mediaType: 'application/pdf' }, 206: { description: 'The part asked for', mediaType: 'application/pdf' } },
    problems: [403, 404, 409, 416],
    handle: async ({ payload, viewer, locale, params, req, res }) =>
      sendDownload(req, res, { ...(await readProofSheet({ payload, viewer, locale, runId: params.id })), mimeType: 'application/pdf', name: `proof-sheet-${params.id}.pdf` }),
  }),
  forSignedIn({
    method: 'post',
    path: '/bulk-runs/{id}/proof-sheet',
    tag: 'Library',
    summary: 'Have the contact sheet drawn, or drawn anew; one is drawn by itself at the end of a run',
    params: id,
    query: z.object(localeQuery),
    answers: { 202: { description: 'It is queued, or under way already', schema: sheet } },
    problems: [403, 404],
    handle: async ({ payload, viewer, locale, params }) => {
      const { state, done, total } = await askForProofSheet({ payload, viewer, locale, runId: params.id })
      return { status: 202, body: { locale, state, done, total } }
    },
  }),
  forSignedIn({
    method: 'post',
    path: '/bulk-runs/{id}/requests',
    tag: 'Library',
    summary: 'Ask the partners whose brand kit or logo was missing for it, by mail and once a day; for marketing and administrators',
    params: id,
    answers: { 202: { description: 'How many people are asked', schema: z.object({ people: z.int() }) } },
    problems: [403, 404],
    handle: async ({ payload, viewer, params }) => ({ status: 202, body: await askForBrands({ payload, viewer, runId: params.id }) }),
  }),
  forSignedIn({
    method: 'post',
    path: '/assets/{slug}/renewals',
    tag: 'Library',
    summary: 'Make the outdated and recalled copies of all partners anew from the edition of now; for marketing and administrators',
    params: z.object({ slug: z.string().max(120) }),
    answers: { 202: { description: 'How many there are to make', schema: z.object({ due: z.int() }) } },
    problems: [403, 404, 409],
    handle: async ({ payload, viewer, params }) => ({ status: 202, body: await startRenewal({ payload, viewer, slug: params.slug }) }),
  }),
  forSignedIn({
    method: 'get',
    path: '/recalls/{id}/holders',
    tag: 'Library',
    summary: 'Who still has what of a recall, those who have not answered first; for staff',
    params: id,
    answers: {
      200: {
        description: 'By partner, and the counts of all',
        schema: z.object({
          copies: z.int(),
          replaced: z.int(),
          acknowledged: z.int().meta({ description: 'Partners that no longer use what was recalled' }),
          holders: z.array(z.object({ partner: z.object({ id: z.string(), name: z.string() }), copies: z.int(), replaced: z.int(), acknowledged: z.object({ at: instant, by: z.string() }).optional() })),
        }),
      },
    },
    problems: [403, 404],
    handle: async ({ payload, viewer, params }) => {
      const holders = await recallHolders({ payload, viewer, recallId: params.id })
      const sum = (count: (holder: (typeof holders)[number]) => number) => holders.reduce((total, holder) => total + count(holder), 0)
      return { body: { copies: sum(({ copies }) => copies), replaced: sum(({ replaced }) => replaced), acknowledged: sum(({ acknowledged }) => (acknowledged ? 1 : 0)), holders } }
    },
  }),
]
