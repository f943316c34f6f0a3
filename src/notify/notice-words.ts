import { createTranslator } from 'use-intl/core'
import { isMutable, type NoticeKind, type NoticeValues, pathOf } from './kinds'
import en from './messages/en.json'
import id from './messages/id.json'
import pl from './messages/pl.json'
import ru from './messages/ru.json'

const MESSAGES: Record<string, object> = { en, id, pl, ru }

/** Who reads a notice, and in which zone their days begin (IANA name; UTC when absent). */
export interface NoticeReader {
  locale: string
  timeZone?: string | null
}

/** One thing to know at a glance, such as "Valid until" and the day. */
export interface NoticeFact {
  label: string
  value: string
}

export interface NoticeWords {
  subject: string
  preheader: string
  topic: string
  heading: string
  body: string
  button: string
  note: string
  facts: NoticeFact[]
}

/** What each kind shows as a list, in this order; a value that is not there is left out. */
const FACTS: Record<NoticeKind, readonly string[]> = {
  invitation: ['partner', 'expiresAt'],
  'password-reset': [],
  'certificate-earned': ['certification', 'serial', 'validUntil'],
  'certificate-lapsing': ['certification', 'validUntil'],
  'tier-changed': ['from', 'to', 'graceUntil'],
  'deal-decided': ['customer', 'program', 'protectedUntil', 'note'],
  'deal-submitted': ['partner', 'customer', 'amountText'],
  'copy-outdated': ['asset'],
  'asset-recalled': ['asset', 'reason'],
  'copy-delivered': ['asset', 'serial'],
  'brand-wanted': ['asset'],
  'copy-decided': ['asset', 'serial', 'note'],
  'copies-waiting': ['partner', 'asset'],
}

const DATES: readonly string[] = ['expiresAt', 'validUntil', 'graceUntil', 'protectedUntil']
/** What the words choose between when a notice has no such value. */
const ABSENT = { from: 'none', minutes: '60' }

type Words = (key: string, values?: Record<string, string | number>) => string

/**
 * The words of a notice in a language; unknown languages read English.
 * @throws IntlError when the words ask for a value that the notice does not have
 */
export function noticeWords(kind: NoticeKind, values: NoticeValues, reader: NoticeReader): NoticeWords {
  const say = translatorOf(reader.locale)
  const shown = shownValues(values, reader)
  const filled = { ...ABSENT, ...shown, minutes: Number(shown.minutes ?? ABSENT.minutes) }
  const part = (name: string) => say(`notice.${kind}.${name}`, filled)
  return {
    subject: part('subject'),
    preheader: part('preheader'),
    topic: part('topic'),
    heading: part('heading'),
    body: part('body'),
    button: part('button'),
    note: part('note'),
    facts: factsOf(kind, shown).map(([name, value]) => ({ label: say(`notice.fact.${name}`), value })),
  }
}

/** What there is to list. A tier that is kept is named once. */
const factsOf = (kind: NoticeKind, shown: NoticeValues): [string, string][] =>
  FACTS[kind].flatMap((name) => {
    const value = shown[name]
    return value && !(name === 'from' && value === shown.to) ? [[name, value]] : []
  })

export interface NoticeLine {
  title: string
  body: string
  /** Path in the portal. */
  href: string
}

/** A notice as a line in the portal. The kinds that open a door are read in mails only: undefined. */
export function noticeLine(kind: NoticeKind, values: NoticeValues, reader: NoticeReader): NoticeLine | undefined {
  if (!isMutable(kind)) return undefined
  const { subject, preheader } = noticeWords(kind, values, reader)
  return { title: subject, body: preheader, href: pathOf(kind, values) }
}

/** The lines below a mail, and the words beside its link. */
export function footerWords(kind: NoticeKind, values: { programme: string; vendor: string }, locale: string): { link: string; lines: string[] } {
  const say = translatorOf(locale)
  const footer = (name: string) => say(`notice.footer.${name}`, values)
  return { link: footer('link'), lines: isMutable(kind) ? [footer('why'), footer('mute')] : [footer('access')] }
}

function translatorOf(locale: string): Words {
  const known = Object.hasOwn(MESSAGES, locale) ? locale : 'en'
  const onError = (error: Error) => {
    throw error
  }
  return createTranslator({ locale: known, messages: MESSAGES[known], onError }) as unknown as Words
}

/** Values as people read them. Control characters go, so that nobody's name begins a line or a header of its own. */
function shownValues(values: NoticeValues, reader: NoticeReader): NoticeValues {
  const clean = Object.entries(values).map(([name, value]) => [name, value.replaceAll(/\p{Cc}+/gu, ' ').trim()] as const)
  return Object.fromEntries(clean.flatMap(([name, value]) => (value ? [[name, DATES.includes(name) ? longDate(value, reader) : value]] : [])))
}

function longDate(iso: string, { locale, timeZone }: NoticeReader): string {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) return iso
  return new Intl.DateTimeFormat(Object.hasOwn(MESSAGES, locale) ? locale : 'en', { dateStyle: 'long', timeZone: knownZone(timeZone) }).format(date)
}

/** People write their zone themselves; one that does not exist must not hold back their mail. */
function knownZone(timeZone: string | null | undefined): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: timeZone ?? 'UTC' }).resolvedOptions().timeZone
  } catch {
    return 'UTC'
  }
}
