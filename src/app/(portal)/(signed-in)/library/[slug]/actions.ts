'use server'

import { getTranslations } from '~/src/app/i18n/page-words'
import { checkTexts } from '~/media/check-texts'
import { coBrandAsset } from '~/media/co-brand-asset'
import { refused } from '~/src/app/refuse'
import { portalPayload, requireViewer } from '~/src/app/session'
import { isProblem } from '~/src/platform/problem'

export interface CopyState {
  values: Record<string, string>
  /** By input. */
  errors: Record<string, string>
  refusal?: string
  serial?: string
  /** Said instead of handing the copy out: somebody has to approve it first. */
  waiting?: string
  warnings: string[]
}

/** Which of the texts typed so far are too long for their places, in sentences by input. */
export async function checkLengths(slug: string, inputs: Record<string, string>): Promise<Record<string, string>> {
  const [viewer, payload, t] = await Promise.all([requireViewer(), portalPayload(), getTranslations('problems')])
  try {
    const errors = await checkTexts({ payload, viewer, slug, inputs })
    return Object.fromEntries(errors.map(({ field, values }) => [field.replace(/^inputs\./, ''), t('rule.text-too-long', { count: Number(values?.count) })]))
  } catch (error) {
    // What is no longer open is said when a copy is asked for.
    if (isProblem(error)) return {}
    throw error
  }
}

/** Makes a co-branded copy from the form. */
export async function makeCopy(_before: CopyState, form: FormData): Promise<CopyState> {
  const values: Record<string, string> = {}
  for (const [name, value] of form) if (name.startsWith('inputs.') && typeof value === 'string') values[name.slice('inputs.'.length)] = value
  const [viewer, payload, t] = await Promise.all([requireViewer(), portalPayload(), getTranslations('asset')])
  try {
    const { copy, warnings } = await coBrandAsset({ payload, viewer, slug: String(form.get('slug')), inputs: values })
    return { values, errors: {}, serial: copy.serial, ...(copy.held ? { waiting: t('waiting') } : {}), warnings: warnings.map(({ code, value }) => t(`finding.${code}`, { value: value ?? '' })) }
  } catch (error) {
    const { errors, refusal } = await refused(error, values)
    return { values, errors: Object.fromEntries(Object.entries(errors).map(([field, message]) => [field.replace(/^inputs\./, ''), message])), refusal, warnings: [] }
  }
}
