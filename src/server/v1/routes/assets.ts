import type { Response } from 'express'
import { z } from 'zod'
import { openAsset } from '~/media/assets/open-asset'
import { previewCopy } from '~/media/preview/preview-copy'
import { readAssetFile } from '~/media/assets/read-asset-file'
import { previewMail } from '~/media/assets/preview-mail'
import { readPagePicture } from '~/media/assets/read-page-picture'
import { SIGHTS } from '~/media/formats/format'
import { APPROVALS } from '~/media/reviews/approval'
import { Problem } from '~/src/platform/problem'
import { searchLibrary } from '~/src/search/search-library'
import { goneSignal } from '../gone-signal'
import { forSignedIn, type Route } from '../route'
import { sendDownload } from '../send-download'
import { explanation, finding, localeQuery } from '../shapes'

const slug = z.object({ slug: z.string().max(120) })
const list = z.union([z.string(), z.array(z.string())]).transform((value) => (typeof value === 'string' ? value.split(',').filter(Boolean) : value))
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
const asked = { name: z.string().meta({ description: 'Its key in `inputs` of a copy' }), label: z.string(), required: z.boolean(), pages }
const coBrand = z.object({
  inputs: z.array(
    z.discriminatedUnion('type', [
      z.object({
        type: z.literal('text'),
        ...asked,
        maxLength: z.int(),
        mustChange: z.boolean().meta({ description: 'The default is an example: a copy that says the same is refused' }),
        default: z.string().optional().meta({ description: 'What a copy says that says nothing of this input' }),
      }),
      z.object({
        type: z.literal('picture').meta({ description: 'Its value in `inputs` is the id of one of `GET /v1/pictures`' }),
        ...asked,
        media: z.enum(['any', 'kit']).meta({ description: 'Whether only pictures of the brand kit may stand there' }),
      }),
    ]),
  ),
  usesLogo: z.boolean(),
  usesContact: z.boolean(),
  usesCode: z.boolean().meta({ description: 'Copies carry a QR code of their own' }),
  format: z.string().meta({ description: 'What its copies are, such as PDF' }),
  sight: z.enum(SIGHTS).meta({ description: 'How a copy is looked at before it is made: page by page, by sketches of slides, or as a mail' }),
  approval: z.enum(APPROVALS).meta({ description: 'Which copies wait for a reviewer: none, all, or those with something to remark' }),
  pages,
})
/** A mail is looked at in a frame of its own, where nothing runs and which is of no origin. */
const MAIL_POLICY = "sandbox allow-popups; default-src 'none'; img-src data: https:; style-src 'unsafe-inline'; frame-ancestors 'self'"

/** Mails are as wide as they are, and none is drawn. */
const MAIL_WIDTH = 600

const noMail = () => new Problem({ status: 404, code: 'not-found', title: 'This asset is no mail' })

function showMail(res: Response, html: string): void {
  res.setHeader('Content-Security-Policy', MAIL_POLICY)
  res.setHeader('Cache-Control', 'private, no-store')
  res.type('text/html').send(html)
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The library: search, assets, and what they would be as copies. */
export const assetRoutes: Route[] = [
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
    summary: 'A mail of the library as it is before it is anybody’s, to be looked at',
    params: slug,
    answers: { 200: { description: 'The mail, which runs nothing', mediaType: 'text/html' } },
    problems: [403, 404],
    handle: async ({ payload, viewer, params, res }) => {
      showMail(res, await previewMail({ payload, viewer, slug: params.slug }))
      return undefined
    },
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
    answers: {
      200: {
        description: 'The picture as a data address, or where the mail is shown, and what the maker of the copy would be told',
        schema: z.union([z.object({ picture: z.string(), width: z.int(), height: z.int(), pages: z.int().optional().meta({ description: 'How many slides there are to see' }), places: z.record(z.string(), z.array(z.int())).optional().meta({ description: 'On which of those each input is printed' }), findings: z.array(finding) }), z.object({ mail: z.string(), findings: z.array(finding) })]),
      },
    },
    problems: [403, 404, 409, 503],
    handle: async ({ payload, viewer, params, body: { inputs, page, width: wide }, res }) => {
      const signal = goneSignal(res)
      try {
        const preview = await previewCopy({ payload, viewer, slug: params.slug, inputs, page, width: wide, signal })
        if ('html' in preview) return { body: { mail: `/v1/assets/${params.slug}/preview/mail`, findings: preview.findings } }
        const { picture, width, height, pages, places, findings } = preview
        return { body: { picture: `data:image/webp;base64,${picture.toString('base64')}`, width, height, ...(pages ? { pages, places } : {}), findings } }
      } catch (error) {
        // Whoever types on has gone away before the answer.
        if (signal.aborted) return undefined
        throw error
      }
    },
  }),
  forSignedIn({
    method: 'post',
    path: '/assets/{slug}/preview/mail',
    tag: 'Library',
    summary: 'The mail that these texts would give, without making it, for a frame that a form is sent to',
    params: slug,
    form: true,
    body: z.object({ inputs: z.string().default('{}').transform(readJson).pipe(z.record(z.string(), z.string().max(2000))).meta({ description: 'As for a copy, as JSON' }) }),
    answers: { 200: { description: 'The mail, which runs nothing', mediaType: 'text/html' } },
    problems: [403, 404, 409],
    handle: async ({ payload, viewer, params, body: { inputs }, res }) => {
      const preview = await previewCopy({ payload, viewer, slug: params.slug, inputs, page: 1, width: MAIL_WIDTH })
      if (!('html' in preview)) throw noMail()
      showMail(res, preview.html)
      return undefined
    },
  }),
]
