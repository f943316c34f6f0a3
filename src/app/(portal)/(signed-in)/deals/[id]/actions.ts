'use server'

import { revalidatePath } from 'next/cache'
import { type FormState, typedValues } from '~/src/app/form-state'
import { refused } from '~/src/app/refuse'
import { portalPayload, requireViewer } from '~/src/app/session'
import { amendDeal } from '~/src/program/amend-deal'
import { closeDeal } from '~/src/program/close-deal'

/** Says more of a deal that waits. */
export async function amend(_before: FormState, form: FormData): Promise<FormState> {
  const values = typedValues(form)
  const [viewer, payload] = await Promise.all([requireViewer(), portalPayload()])
  try {
    await amendDeal({ payload, viewer, dealId: values.id ?? '', description: values.description ?? '' })
  } catch (error) {
    return refused(error, values)
  }
  revalidatePath(`/deals/${values.id}`)
  return { values: {}, errors: {}, done: '' }
}

export async function withdrawDeal(_before: FormState, form: FormData): Promise<FormState> {
  return end(form, 'withdrawn')
}

export async function loseDeal(_before: FormState, form: FormData): Promise<FormState> {
  return end(form, 'lost')
}

async function end(form: FormData, outcome: 'withdrawn' | 'lost'): Promise<FormState> {
  const id = String(form.get('id') ?? '')
  const [viewer, payload] = await Promise.all([requireViewer(), portalPayload()])
  try {
    await closeDeal({ payload, viewer, dealId: id, outcome })
  } catch (error) {
    return refused(error, {})
  }
  revalidatePath(`/deals/${id}`)
  return { values: {}, errors: {}, done: '' }
}
