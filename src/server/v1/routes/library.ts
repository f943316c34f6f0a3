import { z } from 'zod'
import { type CopyMade, coBrandAsset } from '~/media/copies/co-brand-asset'
import { COPY_STATES, isAvailable } from '~/media/copies/copy-states'
import { identifyCopy, MAX_FOUND_FILE } from '~/media/copies/identify-copy'
import { listCopies } from '~/media/copies/list-copies'
import { openAsset } from '~/media/assets/open-asset'
import { previewCopy } from '~/media/preview/preview-copy'
import { readAssetFile } from '~/media/assets/read-asset-file'
import { ownBrandKit } from '~/media/brand/read-brand-kit'
import { previewMail } from '~/media/assets/preview-mail'
import { readCopyFile } from '~/media/copies/read-copy'
import { readCopyMail } from '~/media/copies/read-copy-mail'
import { readPagePicture } from '~/media/assets/read-page-picture'
import { acknowledgeRecall, listOpenRecalls } from '~/media/recalls/recalls'
import { regenerateCopies, regenerateCopy } from '~/media/copies/regenerate-copies'
import { APPROVALS } from '~/media/reviews/approval'
import { searchLibrary } from '~/src/search/search-library'
import { goneSignal } from '../gone-signal'
import { type Answer, forSignedIn, type Route } from '../route'
import { sendDownload } from '../send-download'
import { readUpload } from '../read-upload'
import { copyStatusShape, explanation, finding, instant, localeQuery } from '../shapes'

const slug = z.object({ slug: z.string().max(120) })
const list = z.union([z.string(), z.array(z.string())]).transform((value) => (typeof value === 'string' ? value.split(',').filter(Boolean) : value))
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
  pictured: z.boolean().meta({ description: 'Its pages can be seen as pictures' }),
  madeBy: z.string(),
  withdrawable: z.boolean().meta({ description: 'It waits, and the caller may take it back' }),
  replaceable: z.boolean().meta({ description: 'There is a newer edition, and no copy of it took this one’s place yet' }),
  supersededBy: z.string().optional().meta({ description: 'Serial of the copy that took its place' }),
  awaits: z.string().optional().meta({ description: 'Serial of the copy that will take its place when it is approved' }),
})
const acknowledgement = z.object({ at: instant })
const hit = z.object({
  id: z.string(),
  type: z.enum(['asset', 'course']),
  slug: z.string(),
  kind: z.string(),
  title: z.string(),
  language: z.string(),
  topics: z.array(z.string()),
  product: z.string(),
  coBrandable: z.boolean(),
  access: z.enum(['open', 'locked']),
  summary: z.string().optional(),
  needs: z.unknown().optional().meta({ description: 'The requirement, when locked.' }),
})

const pages = z.union([z.literal('all'), z.array(z.int())]).meta({ description: 'Those that carry it, from 1' })
const coBrand = z.object({
  inputs: z.array(
    z.object({
      name: z.string().meta({ description: 'Its key in `inputs` of a copy' }),
      label: z.string(),
      maxLength: z.int(),
      required: z.boolean(),
      mustChange: z.boolean().meta({ description: 'The default is an example: a copy that says the same is refused' }),
      default: z.string().optional().meta({ description: 'What a copy says that says nothing of this input' }),
      pages,
    }),
  ),
  usesLogo: z.boolean(),
  usesContact: z.boolean(),
  usesCode: z.boolean().meta({ description: 'Copies carry a QR code of their own' }),
  format: z.string().meta({ description: 'What its copies are, such as PDF' }),
  previews: z.boolean().meta({ description: 'A copy can be seen before it is made' }),
  approval: z.enum(APPROVALS).meta({ description: 'Which copies wait for a reviewer: none, all, or those with something to remark' }),
  pages,
})
/** A mail is looked at in a frame of its own, where nothing runs and which is of no origin. */
const MAIL_POLICY = "sandbox allow-popups; default-src 'none'; img-src data: https:; style-src 'unsafe-inline'; frame-ancestors 'self'"

const variants = ['onLight', 'onDark', 'square'] as const

const made = ({ copy, created, warnings }: CopyMade): Answer => {
  const { serial, sha256, state, madeAt } = copy
  return {
    status: state === 'waiting' ? 202 : created ? 201 : 200,
    body: { serial, sha256, state, madeAt, ...(isAvailable(copy) ? { url: `/v1/copies/${serial}/file` } : {}), warnings },
  }
}

const waits = { description: 'The copy waits for approval; its maker is told of the decision', schema: copy }

export const libraryRoutes: Route[] = [
  forSignedIn({
    method: 'get',
    path: '/me/brand-kit',
    tag: 'Library',
    summary: 'The brand kit that the caller’s copies are made with',
    answers: {
      200: {
        description: 'Its newest version',
        schema: z.object({ version: z.int(), primary: z.string(), secondary: z.string().optional(), contact: z.record(z.string(), z.string()), logo: z.record(z.string(), z.string()).meta({ description: 'Addresses by variant' }), warnings: z.array(z.string()) }),
      },
    },
    problems: [404],
    handle: async ({ payload, viewer }) => {
      const { version, primary, secondary, contact, logo } = await ownBrandKit({ payload, viewer })
      return {
        body: {
          version,
          primary,
          ...(secondary ? { secondary } : {}),
          contact: Object.fromEntries(Object.entries(contact ?? {}).filter(([, line]) => line)),
          logo: Object.fromEntries(variants.flatMap((variant) => (logo?.[variant] ? [[variant, `/v1/me/brand-kit/logo/${variant}`]] : []))),
          warnings: logo?.warnings ?? [],
        },
      }
    },
  }),
  forSignedIn({
    method: 'get',
    path: '/me/brand-kit/logo/{variant}',
    tag: 'Library',
    summary: 'The caller’s logo for light or dark grounds, or in a square, as PNG',
    params: z.object({ variant: z.enum(variants) }),
    answers: { 200: { description: 'The picture', mediaType: 'image/png' } },
    problems: [404],
    handle: async ({ payload, viewer, params: { variant }, req, res }) => {
      const { id, logo } = await ownBrandKit({ payload, viewer })
      return sendDownload(req, res, { blob: logo?.[variant] ?? '', mimeType: 'image/png', etag: `${id}-${variant}` })
    },
  }),
  forSignedIn({
    method: 'get',
    path: '/search',
    tag: 'Library',
    summary: 'Search assets and courses',
    query: z.object({
      q: z.string().max(200).default(''),
      kind: list.optional(),
      topic: list.optional(),
      product: list.optional(),
      language: list.optional(),
      type: z.enum(['asset', 'course']).optional(),
      page: z.coerce.number().int().min(1).max(1000).default(1),
      pageSize: z.coerce.number().int().min(1).max(100).default(20),
      ...localeQuery,
    }),
    answers: { 200: { description: 'What was found, open things first', schema: z.object({ hits: z.array(hit), facets: z.record(z.string(), z.record(z.string(), z.int())), total: z.int(), page: z.int() }) } },
    handle: async ({ payload, viewer, locale, query: { q, kind, topic, product, language, type, page, pageSize } }) => {
      const filters = { ...(kind ? { kind } : {}), ...(topic ? { topic } : {}), ...(product ? { product } : {}), ...(language ? { language } : {}) }
      const { hits, facets, total } = await searchLibrary({ payload, viewer, locale, q, filters, page, pageSize, ...(type ? { type } : {}) })
      return {
        body: {
          hits: hits.map((found) => ({
            id: found.id,
            type: found.type,
            slug: found.slug,
            kind: found.kind,
            title: found.title,
            language: found.language,
            topics: found.topics,
            product: found.product,
            coBrandable: found.coBrandable,
            access: found.access,
            ...(found.summary === undefined ? {} : { summary: found.summary }),
            ...(found.requirement ? { needs: found.requirement } : {}),
          })),
          facets,
          total,
          page,
        },
      }
    },
  }),
  forSignedIn({
    method: 'get',
    path: '/assets/{slug}',
    tag: 'Library',
    summary: 'An asset, with what it takes to open it',
    params: slug,
    query: z.object(localeQuery),
    answers: {
      200: {
        description: 'The asset; when locked, its title and the explanation',
        schema: z.looseObject({ id: z.string(), slug: z.string(), title: z.string(), kind: z.string(), language: z.string(), access: z.enum(['open', 'locked']), explanation, coBrand: coBrand.optional() }),
      },
    },
    problems: [404],
    handle: async ({ payload, viewer, locale, params }) => ({ body: await openAsset({ payload, viewer, locale, slug: params.slug }) }),
  }),
  forSignedIn({
    method: 'get',
    path: '/assets/{slug}/file',
    tag: 'Library',
    summary: 'The original file, with ranges and ETag',
    params: slug,
    answers: { 200: { description: 'The bytes', mediaType: 'application/octet-stream' }, 206: { description: 'The part asked for', mediaType: 'application/octet-stream' } },
    problems: [403, 404, 416],
    handle: async ({ payload, viewer, params, req, res }) => sendDownload(req, res, await readAssetFile({ payload, viewer, slug: params.slug })),
  }),
  forSignedIn({
    method: 'get',
    path: '/assets/{slug}/pages/{page}/{width}',
    tag: 'Library',
    summary: 'A page as a picture, 160, 480 or 1200 pixels wide',
    params: z.object({ slug: z.string().max(120), page: z.coerce.number().int().min(1), width: z.coerce.number().int() }),
    answers: { 200: { description: 'The picture', mediaType: 'image/webp' } },
    problems: [403, 404],
    handle: async ({ payload, viewer, params, req, res }) => sendDownload(req, res, { ...(await readPagePicture({ payload, viewer, ...params })), mimeType: 'image/webp' }),
  }),
  forSignedIn({
    method: 'get',
    path: '/assets/{slug}/mail',
    tag: 'Library',
    summary: 'A mail of the library as the caller’s company would have it, to be looked at',
    params: slug,
    answers: { 200: { description: 'The mail, which runs nothing', mediaType: 'text/html' } },
    problems: [403, 404],
    handle: async ({ payload, viewer, params, res }) => {
      const html = await previewMail({ payload, viewer, slug: params.slug })
      res.setHeader('Content-Security-Policy', MAIL_POLICY)
      res.setHeader('Cache-Control', 'private, no-store')
      res.type('text/html').send(html)
      return undefined
    },
  }),
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
    method: 'post',
    path: '/assets/{slug}/preview',
    tag: 'Library',
    summary: 'A page of the co-branded copy that these texts would give, without making it; its QR code leads to a page that says so',
    params: slug,
    body: z.object({
      inputs: z.record(z.string(), z.string().max(2000)).default({}).meta({ description: 'As for a copy; what must be filled in may be empty yet' }),
      page: z.int().min(1).default(1),
      width: z.int().min(120).max(1600).default(800).meta({ description: 'Of the picture, in pixels' }),
    }),
    answers: { 200: { description: 'The picture as a data address, and what the maker of the copy would be told', schema: z.object({ picture: z.string(), width: z.int(), height: z.int(), findings: z.array(finding) }) } },
    problems: [403, 404, 409, 503],
    handle: async ({ payload, viewer, params, body: { inputs, page, width: wide }, res }) => {
      const signal = goneSignal(res)
      try {
        const { picture, width, height, findings } = await previewCopy({ payload, viewer, slug: params.slug, inputs, page, width: wide, signal })
        return { body: { picture: `data:image/webp;base64,${picture.toString('base64')}`, width, height, findings } }
      } catch (error) {
        // Whoever types on has gone away before the answer.
        if (signal.aborted) return undefined
        throw error
      }
    },
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
    summary: 'Which copy is this PDF or picture? Reads the serial from its properties, its words or the QR code on it',
    upload: 'application/pdf',
    answers: { 200: { description: 'The state of the copy', schema: copyStatusShape } },
    problems: [404, 413, 422],
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
