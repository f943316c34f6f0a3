'use server'

import { redirect } from 'next/navigation'
import { acceptInvitation } from '~/src/accounts/accept-invitation'
import { type FormState, typedValues } from '~/src/app/form-state'
import { refused } from '~/src/app/refuse'
import { portalPayload } from '~/src/app/session'
import { startSession } from '~/src/app/start-session'
import { readLocale } from '~/src/policy/read-locale'

/** Joins the company and signs in. */
export async function join(_before: FormState, form: FormData): Promise<FormState> {
  const values = typedValues(form)
  const password = String(form.get('password') ?? '')
  try {
    const { email } = await acceptInvitation({
      payload: await portalPayload(),
      token: values.token ?? '',
      input: { name: values.name ?? '', password, locale: readLocale(values.locale, null) },
    })
    await startSession({ email, password })
  } catch (error) {
    return refused(error, values)
  }
  redirect('/')
}
