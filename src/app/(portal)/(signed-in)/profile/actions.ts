'use server'

import { revalidatePath } from 'next/cache'
import { changePassword } from '~/src/accounts/change-password'
import { createApiKey } from '~/src/accounts/create-api-key'
import { revokeApiKey } from '~/src/accounts/revoke-api-key'
import { MUTABLE_KINDS, updateProfile } from '~/src/accounts/update-profile'
import { type FormState, typedValues } from '~/src/app/form-state'
import { refused } from '~/src/app/refuse'
import { portalPayload, requireViewer } from '~/src/app/session'
import { keepLocale, keepSession } from '~/src/app/start-session'
import { readLocale } from '~/src/policy/read-locale'

/** Keeps the profile; the page speaks the chosen language at once. */
export async function saveProfile(_before: FormState, form: FormData): Promise<FormState> {
  const values = typedValues(form)
  const [viewer, payload] = await Promise.all([requireViewer(), portalPayload()])
  const locale = readLocale(values.locale, null)
  const wanted = form.getAll('mails').map(String)
  try {
    await updateProfile({
      payload,
      viewer,
      input: { name: values.name ?? '', jobTitle: values.jobTitle ?? '', locale, timeZone: values.timeZone ?? '', mutedMails: MUTABLE_KINDS.filter((kind) => !wanted.includes(kind)) },
    })
  } catch (error) {
    return refused(error, values)
  }
  await keepLocale(locale)
  revalidatePath('/', 'layout')
  return { values: {}, errors: {}, done: '' }
}

/** Changes the password; this browser stays signed in. */
export async function savePassword(_before: FormState, form: FormData): Promise<FormState> {
  const [viewer, payload] = await Promise.all([requireViewer(), portalPayload()])
  try {
    const { token } = await changePassword({ payload, viewer, current: String(form.get('current') ?? ''), password: String(form.get('password') ?? '') })
    await keepSession(token, viewer.locale)
  } catch (error) {
    return refused(error, {})
  }
  return { values: {}, errors: {}, done: '' }
}

/** Makes an API key; `done` is the key, shown this once. */
export async function makeKey(_before: FormState, form: FormData): Promise<FormState> {
  const values = typedValues(form)
  const [viewer, payload] = await Promise.all([requireViewer(), portalPayload()])
  try {
    const { key } = await createApiKey({ payload, viewer, name: values.name ?? '' })
    revalidatePath('/profile')
    return { values: {}, errors: {}, done: key }
  } catch (error) {
    return refused(error, values)
  }
}

export async function revokeKey(_before: FormState, form: FormData): Promise<FormState> {
  const [viewer, payload] = await Promise.all([requireViewer(), portalPayload()])
  try {
    await revokeApiKey({ payload, viewer, id: String(form.get('id') ?? '') })
  } catch (error) {
    return refused(error, {})
  }
  revalidatePath('/profile')
  return { values: {}, errors: {}, done: '' }
}
