'use server'

import { revalidatePath } from 'next/cache'
import { saveBrandKit } from '~/media/brand/save-brand-kit'
import { type FormState, typedValues } from '~/src/app/form-state'
import { refused } from '~/src/app/refuse'
import { portalPayload, requirePartner } from '~/src/app/session'

const CONTACT = ['company', 'name', 'phone', 'email', 'website', 'address'] as const

/** Writes the next version of the brand kit from the form. */
export async function save(_before: FormState, form: FormData): Promise<FormState> {
  const values = typedValues(form)
  const [viewer, payload] = await Promise.all([requirePartner(), portalPayload()])
  const file = form.get('logo')
  const logo = file instanceof File && file.size > 0 ? Buffer.from(await file.arrayBuffer()) : undefined
  try {
    await saveBrandKit({
      payload,
      viewer,
      input: {
        primary: values.primary ?? '',
        ...(values.secondary ? { secondary: values.secondary } : {}),
        contact: Object.fromEntries(CONTACT.map((field) => [field, values[`contact.${field}`] ?? ''])),
      },
      ...(logo ? { logo } : {}),
    })
  } catch (error) {
    return refused(error, values)
  }
  revalidatePath('/brand-kit')
  return { values: {}, errors: {}, done: '' }
}
