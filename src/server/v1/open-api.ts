import { createDocument, type ZodOpenApiPathsObject } from 'zod-openapi'
import { env } from '~/src/platform/env'
import { singleton } from '~/src/platform/singleton'
import type { Route } from './route'
import { routes } from './routes/all'
import { problem } from './shapes'

/** The API as an OpenAPI 3.1 document, made of the same schemas that check its calls. */
export const openApi = () =>
  singleton('open-api', () => {
    const paths: ZodOpenApiPathsObject = {}
    for (const route of routes) {
      const path = `/v1${route.path}`
      paths[path] = { ...paths[path], [route.method]: operation(route) }
    }
    return createDocument({
      openapi: '3.1.0',
      info: { title: 'Tandem', version: '1.0.0', description: 'Assets, copies, courses, certificates, standing and deals. Errors are problem+json (RFC 9457).' },
      servers: [{ url: env().PUBLIC_URL }],
      security: [{ session: [] }, { jwt: [] }, { key: [] }],
      tags: ['Library', 'Learning', 'Programme', 'People', 'Verification'].map((name) => ({ name })),
      paths,
      components: {
        securitySchemes: {
          session: { type: 'apiKey', in: 'cookie', name: 'payload-token', description: 'Set by POST /api/users/login.' },
          key: { type: 'http', scheme: 'bearer', description: 'An API key of the profile page; it begins with tdm_.' },
          jwt: { type: 'apiKey', in: 'header', name: 'Authorization', description: '"JWT " and the token of POST /api/users/login.' },
        },
      },
    })
  })

function operation({ summary, tag, access, params, query, body, form, upload, answers, problems = [] }: Route) {
  const refusals = [...(access === 'signed-in' ? [401] : []), ...(params || query || body ? [422] : []), ...problems, 429]
  return {
    summary,
    tags: [tag],
    ...(access === 'public' ? { security: [] } : {}),
    requestParams: { ...(params ? { path: params } : {}), ...(query ? { query } : {}) },
    ...(body ? { requestBody: { required: true, content: { [form ? 'application/x-www-form-urlencoded' : 'application/json']: { schema: body } } } } : {}),
    ...(upload ? { requestBody: { required: true, content: { [upload]: { schema: { type: 'string' as const, format: 'binary' } } } } } : {}),
    responses: {
      ...Object.fromEntries(
        Object.entries(answers).map(([status, { description, schema, mediaType = 'application/json' }]) => [
          status,
          { description, content: { [mediaType]: schema ? { schema } : { schema: { type: 'string', format: 'binary' } } } },
        ]),
      ),
      ...Object.fromEntries([...new Set(refusals)].sort().map((status) => [status, { description: MEANING[status] ?? 'Refused', content: { 'application/problem+json': { schema: problem } } }])),
    },
  } as never
}

const MEANING: Record<number, string> = {
  401: 'Not signed in',
  403: 'Not open to the caller; the problem explains what it takes',
  404: 'There is no such thing, or the caller must not know of it',
  409: 'Not possible as things stand',
  410: 'Recalled',
  413: 'Too large',
  416: 'There is no such part of the file',
  422: 'Wrong input; `errors` names each field',
  429: 'Too many requests',
}
