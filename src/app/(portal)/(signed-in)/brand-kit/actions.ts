'use server'

import { revalidatePath } from 'next/cache'
import { OWN_LOGOS, type OwnLogo } from '~/media/brand/own-logos'
import { saveBrandKit } from '~/media/brand/save-brand-kit'
import { type FormState, typedValues } from '~/src/app/form-state'
import { refused } from '~/src/app/refuse'
import { portalPayload, requirePartner } from '~/src/app/session'

const CONTACT = ['company', 'name', 'phone', 'email', 'website', 'address'] as const

/** Writes the next version of the brand kit from the form. */
export async function save(_before: FormState, form: FormData): Promise<FormState> {
  const values = typedValues(form)
  const [viewer, payload] = await Promise.all([requirePartner(), portalPayload()])
  const logo = await fileOf(form, 'logo')
  const own: Partial<Record<OwnLogo, Buffer | 'derived'>> = {}
  for (const [kind, field] of Object.entries(OWN_LOGOS) as [OwnLogo, string][]) {
    const given = (await fileOf(form, field)) ?? (form.get(`${field}Derived`) ? 'derived' : undefined)
    if (given) own[kind] = given
  }
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
      own,
    })
  } catch (error) {
    return refused(error, values)
  }
  revalidatePath('/brand-kit')
  return { values: {}, errors: {}, done: '' }
}

async function fileOf(form: FormData, field: string): Promise<Buffer | undefined> {
  const file = form.get(field)
  return file instanceof File && file.size > 0 ? Buffer.from(await file.arrayBuffer()) : undefined
}
