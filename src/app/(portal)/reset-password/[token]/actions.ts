'use server'

import { redirect } from 'next/navigation'
import { resetPassword } from '~/src/accounts/reset-password'
import type { FormState } from '~/src/app/form-state'
import { refused } from '~/src/app/refuse'
import { portalPayload } from '~/src/app/session'
import { startSession } from '~/src/app/start-session'

/** Sets the new password and signs in with it. */
export async function setPassword(_before: FormState, form: FormData): Promise<FormState> {
  const password = String(form.get('password') ?? '')
  try {
    const { email } = await resetPassword({ payload: await portalPayload(), token: String(form.get('token') ?? ''), password })
    await startSession({ email, password })
  } catch (error) {
    return refused(error, {})
  }
  redirect('/')
}
