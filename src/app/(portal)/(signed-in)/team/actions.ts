'use server'

import { revalidatePath } from 'next/cache'
import { changeColleagueRole } from '~/src/accounts/change-colleague-role'
import { inviteColleague } from '~/src/accounts/invite-colleague'
import { removeColleague } from '~/src/accounts/remove-colleague'
import type { PartnerRole } from '~/src/accounts/rows'
import { withdrawInvitation } from '~/src/accounts/withdraw-invitation'
import { type FormState, typedValues } from '~/src/app/form-state'
import { refused } from '~/src/app/refuse'
import { portalPayload, requireViewer } from '~/src/app/session'
import { readLocale } from '~/src/policy/read-locale'

/** Does one thing to the team and shows it as it is then; a refusal keeps what was typed. */
async function change(form: FormData, work: (args: { values: Record<string, string>; by: { payload: Awaited<ReturnType<typeof portalPayload>>; viewer: Awaited<ReturnType<typeof requireViewer>> } }) => Promise<unknown>): Promise<FormState> {
  const values = typedValues(form)
  const [viewer, payload] = await Promise.all([requireViewer(), portalPayload()])
  try {
    await work({ values, by: { payload, viewer } })
  } catch (error) {
    return refused(error, values)
  }
  revalidatePath('/team')
  return { values: {}, errors: {}, done: values.email ?? '' }
}

export async function invite(_before: FormState, form: FormData): Promise<FormState> {
  return change(form, ({ values: { email = '', name = '', role, locale }, by }) => inviteColleague({ ...by, input: { email, name, role: role as PartnerRole, locale: readLocale(locale, null) } }))
}

export async function withdraw(_before: FormState, form: FormData): Promise<FormState> {
  return change(form, ({ values: { id = '' }, by }) => withdrawInvitation({ ...by, id }))
}

export async function remove(_before: FormState, form: FormData): Promise<FormState> {
  return change(form, ({ values: { id = '' }, by }) => removeColleague({ ...by, userId: id }))
}

export async function changeRole(_before: FormState, form: FormData): Promise<FormState> {
  return change(form, ({ values: { id = '', role }, by }) => changeColleagueRole({ ...by, userId: id, role: role as PartnerRole }))
}
