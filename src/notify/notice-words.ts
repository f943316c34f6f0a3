import { createTranslator } from 'use-intl/core'
import type { NoticeKind, NoticeValues } from './kinds'
import en from './messages/en.json'
import id from './messages/id.json'
import pl from './messages/pl.json'
import ru from './messages/ru.json'

const MESSAGES: Record<string, typeof en> = { en, id: id as typeof en, pl: pl as typeof en, ru: ru as typeof en }

export interface NoticeWords {
  subject: string
  heading: string
  body: string
  button: string
  note: string
}

const DATES = ['expiresAt', 'validUntil', 'graceUntil', 'protectedUntil']

type Words = (key: string, values?: Record<string, string>) => string

/** The words of a notice in a language; unknown languages read English. */
export function noticeWords(kind: NoticeKind, values: NoticeValues, locale: string): NoticeWords {
  const say = translatorOf(locale)
  const shown = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, DATES.includes(name) ? longDate(value, locale) : value]))
  // A notice says only what its kind has values for; a name that is not there reads as nothing.
  const filled = new Proxy(shown, { get: (all, name) => (typeof name === 'string' ? (all[name] ?? '') : undefined), has: () => true })
  const part = (name: keyof NoticeWords) => say(`notice.${kind}.${name}`, filled)
  const { [kind]: messages } = (MESSAGES[locale] ?? en).notice as unknown as Record<string, Partial<NoticeWords>>
  return { subject: part('subject'), heading: part('heading'), body: part('body'), button: part('button'), note: messages?.note ? part('note') : '' }
}

/** The lines below every mail. */
export function footerWords(values: { programme: string; vendor: string }, locale: string): { why: string; mute: string } {
  const say = translatorOf(locale)
  return { why: say('notice.footer.why', values), mute: say('notice.footer.mute') }
}

const translatorOf = (locale: string) => createTranslator({ locale: locale in MESSAGES ? locale : 'en', messages: (MESSAGES[locale] ?? en) as never }) as unknown as Words

const longDate = (iso: string, locale: string) =>
  Number.isNaN(Date.parse(iso)) ? iso : new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso))
