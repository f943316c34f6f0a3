import express, { type Request, type Router } from 'express'
import type { Payload } from 'payload'
import type { z } from 'zod'
import { fieldErrorsOf } from '~/src/platform/field-errors'
import { Problem } from '~/src/platform/problem'
import { LOCALES, type Locale } from '~/src/policy/roles'
import { readLocale } from '~/src/policy/read-locale'
import { authenticate } from './authenticate'
import { brandingRouter } from './branding'
import { docsRouter } from './docs'
import { openApi } from './open-api'
import type { Route } from './route'
import { routes } from './routes/all'

/** The public API: rate limit, then authenticate, then validate, then the use case, then what of it is shown. */
export function v1Router(payload: Payload): Router {
  const router = express.Router()
  router.use(express.json({ limit: '1mb' }))
  router.get('/openapi.json', (_req, res) => {
    res.json(openApi())
  })
  router.use('/docs', docsRouter())
  router.use('/branding', brandingRouter(payload))
  for (const route of routes) router[route.method](route.path.replaceAll(/\{(\w+)\}/g, ':$1'), ...(route.form ? [readForm] : []), (req, res) => answer(payload, route, req, res))
  router.use(() => {
    throw new Problem({ status: 404, code: 'not-found', title: 'There is nothing at this address', detail: 'The API is described at /v1/docs.' })
  })
  return router
}

const readForm = express.urlencoded({ extended: false, limit: '1mb' })

async function answer(payload: Payload, route: Route, req: Request, res: express.Response): Promise<void> {
  const viewer = route.access === 'signed-in' ? await authenticate(payload, req) : undefined
  const context = {
    payload,
    req,
    res,
    ...(viewer ? { viewer } : {}),
    params: check(route.params, req.params, 'path'),
    query: check(route.query, req.query, 'query'),
    body: check(route.body, req.body ?? {}, ''),
    locale: localeOf(req, viewer?.locale),
  }
  const given = await route.handle(context as never)
  if (!given) return
  res.setHeader('Cache-Control', 'no-store')
  res.status(given.status ?? 200).json(given.body)
}

function check(schema: z.ZodType | undefined, input: unknown, at: string): unknown {
  if (!schema) return {}
  const parsed = schema.safeParse(input)
  if (parsed.success) return parsed.data
  throw new Problem({ status: 422, code: 'invalid-input', title: 'The call has errors', errors: fieldErrorsOf(parsed.error, at) })
}

function localeOf(req: Request, own: Locale | undefined): Locale {
  const asked = LOCALES.find((locale) => locale === req.query.locale)
  return asked ?? own ?? readLocale(undefined, req.headers['accept-language'] ?? null)
}
