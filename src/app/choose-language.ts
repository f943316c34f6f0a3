'use server'

import { cookies } from 'next/headers'
import { env } from '~/src/platform/env'
import { readLocale } from '~/src/policy/read-locale'

/** Remembers the language that a visitor picks, for a year and on this browser only. */
export async function chooseLanguage(form: FormData): Promise<void> {
  const locale = readLocale(String(form.get('locale') ?? ''), null)
  ;(await cookies()).set('tandem-locale', locale, { httpOnly: true, sameSite: 'lax', secure: env().PUBLIC_URL.startsWith('https:'), path: '/', maxAge: 365 * 24 * 60 * 60 })
}
