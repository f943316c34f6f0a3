import { createTranslator } from 'next-intl'
import type { Payload } from 'payload'
import { loadLabels } from '~/src/policy/labels'
import type { Locale } from '~/src/policy/roles'
import type { RequirementLabels, Translate } from '~/src/policy/words'
import en from '~/src/policy/messages/en.json'
import id from '~/src/policy/messages/id.json'
import pl from '~/src/policy/messages/pl.json'
import ru from '~/src/policy/messages/ru.json'

const MESSAGES = { en, id, pl, ru }

/** What the words of requirements need in a language: the programme's names, its currency, and a translator. */
export async function requirementLabels(payload: Payload, locale: Locale, currency = 'EUR'): Promise<RequirementLabels> {
  const translate = createTranslator({ locale, messages: MESSAGES[locale] as never }) as unknown as Translate
  return { locale, currency, translate, ...(await loadLabels(payload, locale)) }
}
