import { createFormatter, createTranslator } from 'next-intl'
import { cookies, headers } from 'next/headers'
import { cache } from 'react'
import { readLocale } from '~/src/policy/read-locale'
import type { Locale } from '~/src/policy/roles'
import policyEn from '~/src/policy/messages/en.json'
import policyId from '~/src/policy/messages/id.json'
import policyPl from '~/src/policy/messages/pl.json'
import policyRu from '~/src/policy/messages/ru.json'
import en from '../messages/en.json'
import id from '../messages/id.json'
import pl from '../messages/pl.json'
import ru from '../messages/ru.json'

// Next-intl compiles messages and makes its formatters anew for each request; ours never change, so they are kept.
const MESSAGES: Record<Locale, Record<string, unknown>> = { en: { ...en, ...policyEn }, id: { ...id, ...policyId }, pl: { ...pl, ...policyPl }, ru: { ...ru, ...policyRu } }
const TIME_ZONE = 'UTC'

const translate = (locale: Locale, namespace: string | undefined) => createTranslator({ locale, messages: MESSAGES[locale] as never, timeZone: TIME_ZONE, ...(namespace ? { namespace: namespace as never } : {}) })

/** The words of a part of the portal, by their keys there. */
export type Words = {
  (key: string, values?: Record<string, string | number | Date>): string
  has: (key: string) => boolean
}
export type Formatter = ReturnType<typeof createFormatter>

const translators = new Map<string, Words>()
const formatters = new Map<Locale, Formatter>()

/** The language of a page: the person's choice, kept in a cookie, else what the browser asks for. */
export const getLocale = cache(async (): Promise<Locale> => {
  const [jar, asked] = await Promise.all([cookies(), headers()])
  return readLocale(jar.get('tandem-locale')?.value, asked.get('accept-language'))
})

/** The words of a namespace of `src/app/messages`, in the reader's language; of all of them without one. */
export async function getTranslations(namespace?: string): Promise<Words> {
  const locale = await getLocale()
  return translatorOf(locale, namespace)
}

/** The same for a language that is known. */
export function translatorOf(locale: Locale, namespace?: string): Words {
  const key = `${locale} ${namespace ?? ''}`
  const known = translators.get(key) ?? (translate(locale, namespace) as unknown as Words)
  translators.set(key, known)
  return known
}

/** Writes days, numbers and amounts as the reader does; times are of UTC. */
export async function getFormatter(): Promise<Formatter> {
  const locale = await getLocale()
  const known = formatters.get(locale) ?? createFormatter({ locale, timeZone: TIME_ZONE })
  formatters.set(locale, known)
  return known
}
