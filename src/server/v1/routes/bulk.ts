import { z } from 'zod'
import { proofSheet } from '~/media/proof-sheet'
import { readBulkRun } from '~/media/read-bulk-run'
import { forSignedIn, type Route } from '../route'
import { localeQuery } from '../shapes'

const id = z.object({ id: z.string().max(60) })

export const bulkRoutes: Route[] = [
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
          toMend: z.array(z.object({ partner: z.object({ id: z.string(), name: z.string() }), problem: z.string(), detail: z.string().optional() })),
        }),
      },
    },
    problems: [403, 404],
    handle: async ({ payload, viewer, params }) => {
      const { run, total, made, failed, toMend } = await readBulkRun({ payload, viewer, runId: params.id })
      return { body: { id: run.id, name: run.name, state: run.state, total, made, failed, toMend } }
    },
  }),
  forSignedIn({
    method: 'get',
    path: '/bulk-runs/{id}/proof-sheet',
    tag: 'Library',
    summary: 'A contact sheet of every copy of a bulk run with its findings, worst first; for marketing and administrators',
    params: id,
    query: z.object(localeQuery),
    answers: { 200: { description: 'The PDF', mediaType: 'application/pdf' } },
    problems: [403, 404],
    handle: async ({ payload, viewer, locale, params, res }) => {
      const pdf = await proofSheet({ payload, viewer, locale, runId: params.id })
      res.attachment(`proof-sheet-${params.id}.pdf`).type('application/pdf').setHeader('Cache-Control', 'private, no-store')
      res.send(pdf)
      return undefined
    },
  }),
]
