import type { Request } from 'express'
import type { Payload } from 'payload'
import { viewerOfApiKey } from '~/src/accounts/viewer-of-api-key'
import { Problem } from '~/src/platform/problem'
import type { Viewer } from '~/src/policy/viewer'
import { viewerOfSession } from '~/src/policy/viewer-of-session'

/**
 * Who calls: by the session cookie, by `Authorization: JWT …`, or by `Authorization: Bearer …` with an API key.
 * @throws Problem 401 `not-signed-in`
 */
export async function authenticate(payload: Payload, req: Request): Promise<Viewer> {
  const [, key] = /^Bearer (\S+)$/i.exec(req.headers.authorization ?? '') ?? []
  if (key) {
    const viewer = await viewerOfApiKey({ payload, key })
    if (!viewer) throw notSignedIn('This API key is unknown, revoked, or its person may not sign in.')
    return viewer
  }
  const headers = new Headers()
  for (const name of ['authorization', 'cookie', 'origin', 'sec-fetch-site'] as const) {
    const value = req.headers[name]
    if (typeof value === 'string') headers.set(name, value)
  }
  // A safe call changes nothing, so no other site gains by causing it; and browsers name its origin only over https.
  if (req.method === 'GET' || req.method === 'HEAD') headers.set('sec-fetch-site', 'same-origin')
  const viewer = await viewerOfSession({ payload, headers })
  if (!viewer) {
    throw notSignedIn('Send the session cookie, the header "Authorization: JWT …" with the token of POST /api/users/login, or "Authorization: Bearer …" with an API key of your profile.')
  }
  return viewer
}

const notSignedIn = (detail: string) => new Problem({ status: 401, code: 'not-signed-in', title: 'Sign in first', detail })
