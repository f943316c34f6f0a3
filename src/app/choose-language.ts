'use server'

import { readLocale } from '~/src/policy/read-locale'
import { keepLocale } from './start-session'

/** Remembers the language that a visitor picks. */
export async function chooseLanguage(form: FormData): Promise<void> {
  await keepLocale(readLocale(String(form.get('locale') ?? ''), null))
}
