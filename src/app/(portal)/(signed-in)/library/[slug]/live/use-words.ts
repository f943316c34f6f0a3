import { createTranslator } from 'next-intl'
import { useMemo } from 'react'
import type { Locale } from '~/src/policy/roles'

export type Say = {
  (key: string, values?: Record<string, string | number>): string
  has: (key: string) => boolean
}

/** Fills in the form's words. */
export const useWords = (words: string, locale: Locale): Say =>
  useMemo(() => createTranslator({ locale, messages: JSON.parse(words) as never, timeZone: 'UTC' }) as unknown as Say, [words, locale])
