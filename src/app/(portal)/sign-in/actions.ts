'use server'

import { getTranslations } from '~/src/app/i18n/page-words'
import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { APIError } from 'payload'
import { endSession } from '~/src/accounts/end-session'
import { portalPayload, safeNext } from '~/src/app/session'
import { startSession } from '~/src/app/start-session'

export interface SignInState {
  email: string
  refusal?: string
}

/** Signs a person in, or says in one way for every reason that it did not work. */
export async function signIn(_before: SignInState, form: FormData): Promise<SignInState> {
  const [email, password] = [String(form.get('email') ?? '').trim(), String(form.get('password') ?? '')]
  const t = await getTranslations('signIn')
  try {
    await startSession({ email, password })
  } catch (error) {
    // A database that does not answer is no wrong password.
    if (!(error instanceof APIError)) throw error
    return { email, refusal: t('refused') }
  }
  redirect(safeNext(String(form.get('next') ?? '')))
}

/** Signs out: the session ends on the server, and the cookie goes. */
export async function signOut(): Promise<void> {
  const asked = new Headers(await headers())
  asked.set('sec-fetch-site', 'same-origin')
  await endSession({ payload: await portalPayload(), headers: asked })
  ;(await cookies()).delete('payload-token')
  redirect('/sign-in')
}
