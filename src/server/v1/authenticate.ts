import type { Request } from 'express'
import type { Payload } from 'payload'
import { Problem } from '~/src/platform/problem'
import { type Viewer, viewerOf } from '~/src/policy/viewer'

/**
 * Who calls: by the session cookie, or by `Authorization: JWT …`.
 * @throws Problem 401 `not-signed-in`
 */
export async function authenticate(payload: Payload, req: Request): Promise<Viewer> {
  const headers = new Headers()
  for (const name of ['authorization', 'cookie', 'origin', 'sec-fetch-site'] as const) {
    const value = req.headers[name]
    if (typeof value === 'string') headers.set(name, value)
  }
  // A safe call changes nothing, so no other site gains by causing it; and browsers name its origin only over https.
  if (req.method === 'GET' || req.method === 'HEAD') headers.set('sec-fetch-site', 'same-origin')
  const { user } = await payload.auth({ headers })
  if (user?.collection !== 'users' || user.status !== 'active') {
    throw new Problem({ status: 401, code: 'not-signed-in', title: 'Sign in first', detail: 'Send the session cookie, or the header "Authorization: JWT …" with the token of POST /api/users/login.' })
  }
  return viewerOf(user)
}
