import { messagesOf } from '~/src/app/i18n/page-words'
import type { Locale } from '~/src/policy/roles'
import { kept } from '~/src/platform/intl'

/** Refusals of a preview or a copy that have words of their own. */
const TITLES = ['invalid-inputs', 'no-brand-kit', 'no-zones', 'locked', 'edition-recalled', 'sent-back', 'not-found', 'too-many-requests', 'pdf-unreadable', 'too-many-pictures', 'picture-too-large', 'not-your-brand'] as const
const RULES = ['required', 'must-change', 'too-long', 'text-too-long', 'picture-required', 'picture-unknown', 'picture-not-in-kit', 'picture-too-large', 'picture-too-small', 'picture-animated', 'picture-unreadable'] as const

/**
 * Every word of the form beside the preview, as JSON: a page is sent one string sooner than a hundred. The form fills
 * them in by itself, as it alone knows what was typed.
 */
export const liveWords = kept((locale: Locale): string => {
  const { title, rule } = messagesOf(locale, 'problems') as Record<'title' | 'rule', Record<string, string>>
  const { finding } = messagesOf(locale, 'asset')
  const some = (words: Record<string, string>, names: readonly string[]) => Object.fromEntries(names.map((name) => [name, words[name]]))
  return JSON.stringify({ ...messagesOf(locale, 'live'), finding, title: some(title, TITLES), rule: some(rule, RULES) })
})
