import { z } from 'zod'
import { COPY_STATES } from '~/media/copies/copy-states'
import { DECISIONS, decideCopy, MAX_REASON } from '~/media/reviews/decide-copy'
import { listReviews } from '~/media/reviews/list-reviews'
import { readCopyPage } from '~/media/reviews/read-copy-page'
import { withdrawCopy } from '~/media/reviews/withdraw-copy'
import { forSignedIn, type Route } from '../route'
import { sendDownload } from '../send-download'
import { finding, instant } from '../shapes'

const serial = z.object({ serial: z.string().max(40) })
const moved = z.object({ serial: z.string(), state: z.enum(COPY_STATES) })

/** Copies that wait for approval, for those who decide on them and for those who wait. */
export const reviewRoutes: Route[] = [
  forSignedIn({
    method: 'get',
    path: '/reviews',
    tag: 'Library',
    summary: 'Copies that wait for approval; for marketing and administrators',
    answers: {
      200: {
        description: 'Those that wait longest first, 100 at most',
        schema: z.object({
          reviews: z.array(
            z.object({
              serial: z.string(),
              title: z.string(),
              partner: z.object({ id: z.string(), name: z.string() }),
              madeBy: z.string(),
              waitingSince: instant,
              inputs: z.record(z.string(), z.string()),
              findings: z.array(finding),
              url: z.string().meta({ description: 'Its PDF' }),
            }),
          ),
        }),
      },
    },
    problems: [403],
    handle: async ({ payload, viewer }) => ({ body: { reviews: (await listReviews({ payload, viewer })).map((one) => ({ ...one, url: `/v1/copies/${one.serial}/file` })) } }),
  }),
  forSignedIn({
    method: 'post',
    path: '/reviews/{serial}/decision',
    tag: 'Library',
    summary: 'Approve a copy that waits, or send it back with a reason; for marketing and administrators',
    params: serial,
    body: z.object({ decision: z.enum(DECISIONS), reason: z.string().max(MAX_REASON).optional().meta({ description: 'The maker reads it; needed to send a copy back' }) }),
    answers: { 200: { description: 'What it is now', schema: moved } },
    problems: [403, 404, 409],
    handle: async ({ payload, viewer, params, body: { decision, reason } }) => {
      const { state, ...copy } = await decideCopy({ payload, viewer, serial: params.serial, decision, reason })
      return { body: { serial: copy.serial, state } }
    },
  }),
  forSignedIn({
    method: 'post',
    path: '/copies/{serial}/withdrawal',
    tag: 'Library',
    summary: 'Take a copy that waits for approval back, as its maker or an administrator of the company',
    params: serial,
    answers: { 200: { description: 'It is withdrawn', schema: moved } },
    problems: [403, 404, 409],
    handle: async ({ payload, viewer, params }) => {
      const { state, ...copy } = await withdrawCopy({ payload, viewer, serial: params.serial })
      return { body: { serial: copy.serial, state } }
    },
  }),
  forSignedIn({
    method: 'get',
    path: '/copies/{serial}/pages/{page}/{width}',
    tag: 'Library',
    summary: 'A page of a copy as a picture, 160, 480 or 1200 pixels wide; until it is approved, at most 480 and marked as a proof for all but reviewers',
    params: z.object({ ...serial.shape, page: z.coerce.number().int().min(1), width: z.coerce.number().int() }),
    answers: { 200: { description: 'The picture', mediaType: 'image/webp' } },
    problems: [404, 410],
    handle: async ({ payload, viewer, params, req, res }) => sendDownload(req, res, { ...(await readCopyPage({ payload, viewer, ...params })), mimeType: 'image/webp' }),
  }),
]
