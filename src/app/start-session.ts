import { cookies } from 'next/headers'
import { env } from '~/src/platform/env'
import type { Locale } from '~/src/policy/roles'
import { portalPayload } from './session'

const YEAR = 365 * 24 * 60 * 60

/** Signs a person in: the token goes into a cookie that scripts cannot read, and the portal speaks their language. @throws what Payload throws when the two do not fit together */
export async function startSession({ email, password }: { email: string; password: string }): Promise<void> {
  const payload = await portalPayload()
  const { token, user } = await payload.login({ collection: 'users', data: { email, password } })
  if (!token || !user) throw new Error('No token')
  await keepSession(token, user.locale)
}

/** Keeps a session's token and its person's language in the browser. */
export async function keepSession(token: string, locale: Locale): Promise<void> {
  const payload = await portalPayload()
  ;(await cookies()).set('payload-token', token, { ...cookieOptions(), maxAge: payload.collections.users.config.auth.tokenExpiration })
  await keepLocale(locale)
}

/** Remembers a language for a year, on this browser. */
export async function keepLocale(locale: Locale): Promise<void> {
  ;(await cookies()).set('tandem-locale', locale, { ...cookieOptions(), maxAge: YEAR })
}

const cookieOptions = () => ({ httpOnly: true, sameSite: 'lax', secure: env().PUBLIC_URL.startsWith('https:'), path: '/' }) as const
