'use server'

import { redirect } from 'next/navigation'
import { type FormState, typedValues } from '~/src/app/form-state'
import { refused } from '~/src/app/refuse'
import { portalPayload, requireViewer } from '~/src/app/session'
import { registerDeal } from '~/src/program/register-deal'

/** Registers the deal of the form. The amount is typed in whole units or with two decimals. */
export async function register(_before: FormState, form: FormData): Promise<FormState> {
  const values = typedValues(form)
  const [viewer, payload] = await Promise.all([requireViewer(), portalPayload()])
  const text = (name: string) => values[name] ?? ''
  try {
    await registerDeal({
      payload,
      viewer,
      input: {
        program: text('program'),
        customer: { name: text('customer.name'), domain: text('customer.domain'), country: text('customer.country') },
        amount: minorUnits(text('amount')),
        ...(text('description') ? { description: text('description') } : {}),
      },
    })
  } catch (error) {
    return refused(error, values)
  }
  redirect('/deals')
}

/** `12 500,50` and `12500.50` are 1250050; what is no amount is NaN, which the use case refuses by name. */
function minorUnits(typed: string): number {
  const plain = typed.replaceAll(/[\s\u00a0']/g, '').replace(',', '.')
  return /^\d+(\.\d{1,2})?$/.test(plain) ? Math.round(Number(plain) * 100) : Number.NaN
}
