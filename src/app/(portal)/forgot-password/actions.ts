'use server'

import { requestPasswordReset } from '~/src/accounts/request-password-reset'
import { type FormState, typedValues } from '~/src/app/form-state'
import { portalPayload } from '~/src/app/session'

/** Sends the link, and gives the same answer whoever asks. */
export async function askForReset(_before: FormState, form: FormData): Promise<FormState> {
  const values = typedValues(form)
  await requestPasswordReset({ payload: await portalPayload(), email: values.email ?? '' })
  return { values, errors: {}, done: values.email ?? '' }
}
