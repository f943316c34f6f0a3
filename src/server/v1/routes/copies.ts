import { z } from 'zod'
import { type CopyMade, coBrandAsset } from '~/media/copies/co-brand-asset'
import { COPY_STATES, isAvailable } from '~/media/copies/copy-states'
import { identifyCopy, MAX_FOUND_FILE } from '~/media/copies/identify-copy'
import { listCopies } from '~/media/copies/list-copies'
import { readCopyFile } from '~/media/copies/read-copy'
import { readCopyMail } from '~/media/copies/read-copy-mail'
import { acknowledgeRecall, listOpenRecalls } from '~/media/recalls/recalls'
import { regenerateCopies, regenerateCopy } from '~/media/copies/regenerate-copies'
import { type Answer, forSignedIn, type Route } from '../route'
import { sendDownload } from '../send-download'
import { readUpload } from '../read-upload'
import { copyStatusShape, finding, instant } from '../shapes'

const slug = z.object({ slug: z.string().max(120) })
const copyState = z.enum(COPY_STATES)
const copy = z
  .object({ serial: z.string(), sha256: z.string(), state: copyState, url: z.string().optional().meta({ description: 'Of its PDF; none while it waits for approval' }), madeAt: instant, warnings: z.array(finding) })
  .meta({ id: 'Copy', description: 'A co-branded copy' })
const listed = z.object({
  serial: z.string(),
  title: z.string(),
  state: copyState,
  available: z.boolean().meta({ description: 'Its PDF can be had' }),
  reason: z.string().optional().meta({ description: 'Why it was sent back' }),
  slug: z.string().optional().meta({ description: 'Of its asset, while that is published' }),
  texts: z.array(z.string()).meta({ description: 'What was typed for it' }),
  madeAt: instant,
  format: z.string().meta({ description: 'What its file is, such as PDF' }),
  madeBy: z.string(),
  withdrawable: z.boolean().meta({ description: 'It waits, and the caller may take it back' }),
  replaceable: z.boolean().meta({ description: 'There is a newer edition, and no copy of it took this one’s place yet' }),
  supersededBy: z.string().optional().meta({ description: 'Serial of the copy that took its place' }),
  awaits: z.string().optional().meta({ description: 'Serial of the copy that will take its place when it is approved' }),
})
const acknowledgement = z.object({ at: instant })
const made = ({ copy, created, warnings }: CopyMade): Answer => {
  const { serial, sha256, state, madeAt } = copy
  return {
    status: state === 'waiting' ? 202 : created ? 201 : 200,
    body: { serial, sha256, state, madeAt, ...(isAvailable(copy) ? { url: `/v1/copies/${serial}/file` } : {}), warnings },
  }
}

const waits = { description: 'The copy waits for approval; its maker is told of the decision', schema: copy }

/** Co-branded copies, from being made to being recalled. */
export const copyRoutes: Route[] = [
  forSignedIn({
    method: 'post',
    path: '/assets/{slug}/copies',
    tag: 'Library',
    summary: 'Make a co-branded copy',
    params: slug,
    body: z.object({ inputs: z.record(z.string(), z.string().max(2000)).default({}) }),
    answers: { 201: { description: 'The copy', schema: copy }, 200: { description: 'The very same copy, made before', schema: copy }, 202: waits },
    problems: [403, 404, 409],
    handle: async ({ payload, viewer, params, body }) => made(await coBrandAsset({ payload, viewer, slug: params.slug, inputs: body.inputs })),
  }),
  forSignedIn({
    method: 'get',
    path: '/copies',
    tag: 'Library',
    summary: 'Copies of the caller’s company',
    query: z.object({ of: z.enum(['mine', 'team']).default('team').meta({ description: 'Those the caller made, or those of the whole company' }), state: copyState.optional() }),
    answers: { 200: { description: 'Newest first, 100 at most', schema: z.object({ copies: z.array(listed) }) } },
    handle: async ({ payload, viewer, query: { of, state } }) => ({ body: { copies: await listCopies({ payload, viewer, of, state }) } }),
  }),
  forSignedIn({
    method: 'post',
    path: '/copies/regenerations',
    tag: 'Library',
    summary: 'Make every copy of the caller’s company anew that is outdated or recalled and has a newer edition',
    answers: {
      200: {
        description: 'What was made, what could not be and why, and how many are left for another call',
        schema: z.object({
          made: z.array(z.object({ replaces: z.string(), serial: z.string(), title: z.string(), state: copyState, url: z.string().optional() })),
          failed: z.array(z.object({ serial: z.string(), title: z.string(), problem: z.looseObject({ type: z.string(), title: z.string() }) })),
          left: z.int(),
        }),
      },
    },
    problems: [403],
    handle: async ({ payload, viewer }) => {
      const { made, failed, left } = await regenerateCopies({ payload, viewer })
      return { body: { made: made.map((one) => ({ ...one, ...(one.state === 'waiting' ? {} : { url: `/v1/copies/${one.serial}/file` }) })), failed: failed.map(({ problem, ...one }) => ({ ...one, problem: problem.toJSON() })), left } }
    },
  }),
  forSignedIn({
    method: 'post',
    path: '/copies/identifications',
    tag: 'Library',
    summary: 'Which copy is this PDF, picture, deck or mail? Reads the serial from its properties, its words, its links or the QR code on it',
    upload: 'application/octet-stream',
    answers: { 200: { description: 'The state of the copy', schema: copyStatusShape } },
    problems: [404, 413, 422, 503],
    handle: async ({ payload, req }) => ({ body: await identifyCopy({ payload, bytes: await readUpload(req, MAX_FOUND_FILE) }) }),
  }),
  forSignedIn({
    method: 'post',
    path: '/copies/{serial}/regeneration',
    tag: 'Library',
    summary: 'Make one copy anew, with its inputs and from the edition of now',
    params: z.object({ serial: z.string().max(40) }),
    answers: { 201: { description: 'Its successor', schema: copy }, 200: { description: 'Its successor, made before', schema: copy }, 202: waits },
    problems: [403, 404, 409],
    handle: async ({ payload, viewer, params }) => made(await regenerateCopy({ payload, viewer, serial: params.serial })),
  }),
  forSignedIn({
    method: 'get',
    path: '/recalls',
    tag: 'Library',
    summary: 'Recalls of copies of the caller’s company that it has not acknowledged',
    answers: { 200: { description: 'Newest first', schema: z.object({ recalls: z.array(z.object({ id: z.string(), title: z.string(), reason: z.string(), recalledAt: instant, copies: z.int() })) }) } },
    handle: async ({ payload, viewer }) => ({ body: { recalls: await listOpenRecalls({ payload, viewer }) } }),
  }),
  forSignedIn({
    method: 'post',
    path: '/recalls/{id}/acknowledgements',
    tag: 'Library',
    summary: 'Say that the caller’s company no longer uses what was recalled',
    params: z.object({ id: z.string().max(60) }),
    answers: { 201: { description: 'Noted', schema: acknowledgement }, 200: { description: 'Noted before', schema: acknowledgement } },
    problems: [404],
    handle: async ({ payload, viewer, params }) => {
      const { at, created } = await acknowledgeRecall({ payload, viewer, recallId: params.id })
      return { status: created ? 201 : 200, body: { at } }
    },
  }),
  forSignedIn({
    method: 'get',
    path: '/copies/{serial}/file',
    tag: 'Library',
    summary: 'The file of a copy, of the format of its asset’s',
    params: z.object({ serial: z.string().max(40) }),
    answers: { 200: { description: 'The bytes', mediaType: 'application/octet-stream' }, 206: { description: 'The part asked for', mediaType: 'application/octet-stream' } },
    problems: [404, 409, 410, 416],
    handle: async ({ payload, viewer, params, req, res }) => sendDownload(req, res, await readCopyFile({ payload, viewer, serial: params.serial })),
  }),
  forSignedIn({
    method: 'get',
    path: '/copies/{serial}/mail',
    tag: 'Library',
    summary: 'A copy of a mail as a draft for mail programs',
    params: z.object({ serial: z.string().max(40) }),
    answers: { 200: { description: 'The draft, its logo attached', mediaType: 'message/rfc822' } },
    problems: [404, 410],
    handle: async ({ payload, viewer, params, res }) => {
      const { name, bytes } = await readCopyMail({ payload, viewer, serial: params.serial })
      res.attachment(name).type('message/rfc822').setHeader('Cache-Control', 'private, no-store')
      res.send(bytes)
      return undefined
    },
  }),
]
