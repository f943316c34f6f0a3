import { createTranslator } from 'use-intl/core'
import { readLocale } from '~/src/policy/read-locale'
import type { Locale } from '~/src/policy/roles'
import en from './messages/en.json'
import id from './messages/id.json'
import pl from './messages/pl.json'
import ru from './messages/ru.json'

const MESSAGES = { en, id, pl, ru }

export interface AdminWords {
  locale: Locale
  say: (key: string, values?: Record<string, string | number>) => string
  /** A calendar day, such as 24 Nov 2026. */
  day: (iso: string) => string
  /** How far away a day is, such as "in 12 days" or "yesterday". */
  away: (iso: string, now: Date) => string
}

const DAY = 86_400_000

/** The words of our own parts of the admin, in the language that a staff member set there. */
export function adminWords(language: string): AdminWords {
  const locale = readLocale(language, null)
  const say = createTranslator({ locale, messages: MESSAGES[locale] as unknown as Record<string, never> }) as unknown as AdminWords['say']
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' })
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  return {
    locale,
    say,
    day: (iso) => days.format(new Date(iso)),
    away: (iso, now) => relative.format(Math.floor(Date.parse(iso) / DAY) - Math.floor(now.getTime() / DAY), 'day'),
  }
}
