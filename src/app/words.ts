import type { Payload } from 'payload'
import { loadLabels } from '~/src/policy/labels'
import type { Locale } from '~/src/policy/roles'
import type { RequirementLabels } from '~/src/policy/words'
import { translatorOf } from './i18n/page-words'

/** What the words of requirements need in a language: the programme's names, its currency, and a translator. */
export async function requirementLabels(payload: Payload, locale: Locale, currency = 'EUR'): Promise<RequirementLabels> {
  return { locale, currency, translate: translatorOf(locale), ...(await loadLabels(payload, locale)) }
}
