'use server'

import { redirect } from 'next/navigation'
import { portalPayload, requireViewer } from '~/src/app/session'
import { isProblem } from '~/src/platform/problem'
import { registerDeal } from '~/src/program/register-deal'

export interface DealFormState {
  values: Record<string, string>
  errors: Record<string, string>
  refusal?: string
}

/** Registers the deal of the form. The amount is typed in whole units or with two decimals. */
export async function register(_before: DealFormState, form: FormData): Promise<DealFormState> {
  const values = Object.fromEntries([...form].flatMap(([name, value]) => (typeof value === 'string' && !name.startsWith('$') ? [[name, value]] : [])))
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
    if (!isProblem(error)) throw error
    return { values, errors: Object.fromEntries((error.errors ?? []).map(({ field, message }) => [field, message])), refusal: error.message }
  }
  redirect('/deals')
}

/** `12 500,50` and `12500.50` are 1250050; what is no amount is NaN, which the use case refuses by name. */
function minorUnits(typed: string): number {
  const plain = typed.replaceAll(/[\s\u00a0']/g, '').replace(',', '.')
  return /^\d+(\.\d{1,2})?$/.test(plain) ? Math.round(Number(plain) * 100) : Number.NaN
}
