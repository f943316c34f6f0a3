import { IntlMessageFormat } from 'intl-messageformat'
import { createFormatter } from 'next-intl'
import { cookies, headers } from 'next/headers'
import { cache } from 'react'
import { kept } from '~/src/platform/intl'
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

// Next-intl keeps compiled messages by a key that costs more than to write a word, so they are compiled here, and kept.
const MESSAGES: Record<Locale, Record<string, unknown>> = { en: { ...en, ...policyEn }, id: { ...id, ...policyId }, pl: { ...pl, ...policyPl }, ru: { ...ru, ...policyRu } }
const TIME_ZONE = 'UTC'

/** The words of a part of the portal, by their keys there. */
export type Words = {
  (key: string, values?: Record<string, string | number | Date>): string
  has: (key: string) => boolean
}
export type Formatter = ReturnType<typeof createFormatter>

/** The language of a page: the person's choice, kept in a cookie, else what the browser asks for. */
export const getLocale = cache(async (): Promise<Locale> => {
  const [jar, asked] = await Promise.all([cookies(), headers()])
  return readLocale(jar.get('tandem-locale')?.value, asked.get('accept-language'))
})

/** The words of a namespace of `src/app/messages` in a language; of all of them without one. What is missing reads as its key. */
export const translatorOf = kept((locale: Locale, namespace?: string): Words => {
  const textOf = (key: string) => (namespace ? `${namespace}.${key}` : key).split('.').reduce<unknown>((branch, name) => (branch as Record<string, unknown> | undefined)?.[name], MESSAGES[locale])
  const messageOf = kept((key: string) => new IntlMessageFormat(String(textOf(key) ?? key), locale))
  const plain = kept((key: string) => String(messageOf(key).format()))
  return Object.assign((key: string, values?: Parameters<Words>[1]) => (values ? String(messageOf(key).format(values)) : plain(key)), { has: (key: string) => typeof textOf(key) === 'string' })
})

const formatterOf = kept((locale: Locale): Formatter => createFormatter({ locale, timeZone: TIME_ZONE }))

/** The messages of a namespace as they are written, for a client component that fills them in by itself. */
export const messagesOf = (locale: Locale, namespace: keyof typeof en): Record<string, unknown> => MESSAGES[locale][namespace] as Record<string, unknown>

/** `translatorOf` the reader's language. */
export const getTranslations = async (namespace?: string): Promise<Words> => translatorOf(await getLocale(), namespace)

/** Writes days, numbers and amounts as the reader does; times are of UTC. */
export const getFormatter = async (): Promise<Formatter> => formatterOf(await getLocale())
