import { getFormatter, getTranslations } from '~/src/app/i18n/page-words'
import { isProblem } from '~/src/platform/problem'
import type { FormState } from './form-state'

/**
 * A refusal as its form shows it, in the reader's language, beside its fields and with what was typed.
 * @throws the error again when it is no refusal
 */
export async function refused(error: unknown, values: Record<string, string>): Promise<FormState> {
  if (!isProblem(error)) throw error
  const [t, format] = await Promise.all([getTranslations('problems'), getFormatter()])
  const shown = (value: string | number) => (typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) ? format.dateTime(new Date(value), { dateStyle: 'long' }) : value)
  const errors = (error.errors ?? []).map(({ field, message, rule, values: filling = {} }) => {
    const known = rule && t.has(`rule.${rule}`)
    return [field, known ? t(`rule.${rule}`, Object.fromEntries(Object.entries(filling).map(([name, value]) => [name, shown(value)]))) : message]
  })
  return { values, errors: Object.fromEntries(errors) as Record<string, string>, refusal: t.has(`title.${error.code}`) ? t(`title.${error.code}`) : error.message }
}
