'use server'

import { getTranslations } from 'next-intl/server'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { env } from '~/src/platform/env'
import { portalPayload, safeNext } from '~/src/app/session'

export interface SignInState {
  email: string
  refusal?: string
}

/** Signs a person in, or says in one way for every reason that it did not work. */
export async function signIn(_before: SignInState, form: FormData): Promise<SignInState> {
  const [email, password] = [String(form.get('email') ?? '').trim(), String(form.get('password') ?? '')]
  const payload = await portalPayload()
  const t = await getTranslations('signIn')
  try {
    const { token, user } = await payload.login({ collection: 'users', data: { email, password } })
    if (!token || !user) throw new Error('No token')
    const options = { httpOnly: true, sameSite: 'lax', secure: env().PUBLIC_URL.startsWith('https:'), path: '/' } as const
    const jar = await cookies()
    jar.set('payload-token', token, { ...options, maxAge: payload.collections.users.config.auth.tokenExpiration })
    jar.set('tandem-locale', user.locale, { ...options, maxAge: 365 * 24 * 60 * 60 })
  } catch {
    return { email, refusal: t('refused') }
  }
  redirect(safeNext(String(form.get('next') ?? '')))
}

/** Signs out: the session ends on the server, and the cookie goes. */
export async function signOut(): Promise<void> {
  const jar = await cookies()
  jar.delete('payload-token')
  redirect('/sign-in')
}
