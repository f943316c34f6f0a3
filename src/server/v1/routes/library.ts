import { z } from 'zod'
import { coBrandAsset } from '~/media/co-brand-asset'
import { listCopies } from '~/media/list-copies'
import { openAsset } from '~/media/open-asset'
import { readAssetFile } from '~/media/read-asset-file'
import { ownBrandKit } from '~/media/read-brand-kit'
import { readCopyFile } from '~/media/read-copy'
import { readPagePicture } from '~/media/read-page-picture'
import { searchLibrary } from '~/src/search/search-library'
import { forSignedIn, type Route } from '../route'
import { sendDownload } from '../send-download'
import { explanation, instant, localeQuery } from '../shapes'

const slug = z.object({ slug: z.string().max(120) })
const list = z.union([z.string(), z.array(z.string())]).transform((value) => (typeof value === 'string' ? value.split(',').filter(Boolean) : value))
const copyState = z.enum(['current', 'outdated', 'recalled'])
const warning = z.object({ code: z.string(), zone: z.string(), page: z.int().optional(), value: z.string().optional() })
const copy = z
  .object({ serial: z.string(), sha256: z.string(), state: copyState, url: z.string(), madeAt: instant, warnings: z.array(warning) })
  .meta({ id: 'Copy', description: 'A co-branded copy' })
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

const variants = ['onLight', 'onDark', 'square'] as const

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
        schema: z.looseObject({ id: z.string(), slug: z.string(), title: z.string(), kind: z.string(), language: z.string(), access: z.enum(['open', 'locked']), explanation }),
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
    method: 'post',
    path: '/assets/{slug}/copies',
    tag: 'Library',
    summary: 'Make a co-branded copy',
    params: slug,
    body: z.object({ inputs: z.record(z.string(), z.string().max(2000)).default({}) }),
    answers: { 201: { description: 'The copy', schema: copy }, 200: { description: 'The very same copy, made before', schema: copy } },
    problems: [403, 404, 409],
    handle: async ({ payload, viewer, params, body }) => {
      const { copy: made, created, warnings } = await coBrandAsset({ payload, viewer, slug: params.slug, inputs: body.inputs })
      const { serial, sha256, state, madeAt } = made
      return { status: created ? 201 : 200, body: { serial, sha256, state, madeAt, url: `/v1/copies/${serial}/file`, warnings } }
    },
  }),
  forSignedIn({
    method: 'get',
    path: '/copies',
    tag: 'Library',
    summary: 'Copies of the caller’s company',
    answers: { 200: { description: 'Newest first, 100 at most', schema: z.object({ copies: z.array(z.object({ serial: z.string(), title: z.string(), state: copyState, madeAt: instant })) }) } },
    handle: async ({ payload, viewer }) => ({ body: { copies: await listCopies({ payload, viewer }) } }),
  }),
  forSignedIn({
    method: 'get',
    path: '/copies/{serial}/file',
    tag: 'Library',
    summary: 'The PDF of a copy',
    params: z.object({ serial: z.string().max(40) }),
    answers: { 200: { description: 'The PDF', mediaType: 'application/pdf' }, 206: { description: 'The part asked for', mediaType: 'application/pdf' } },
    problems: [404, 410, 416],
    handle: async ({ payload, viewer, params, req, res }) => sendDownload(req, res, await readCopyFile({ payload, viewer, serial: params.serial })),
  }),
]
