import { describe, expect, it } from 'vitest'
import { translatorOf } from '~/src/app/i18n/page-words'
import { refusalOf } from '~/src/app/(portal)/(signed-in)/library/[slug]/live/refusal'
import { errorsOf, remarksOf, titleOf } from '~/src/app/(portal)/(signed-in)/library/[slug]/live/sentences'
import { liveWords } from '~/src/app/(portal)/(signed-in)/library/[slug]/live/words'
import { Problem } from '~/src/platform/problem'
import { LOCALES, type Locale } from '~/src/policy/roles'
import { createTranslator } from 'next-intl'
import type { Say } from '~/src/app/(portal)/(signed-in)/library/[slug]/live/use-words'

const say = (locale: Locale) => createTranslator({ locale, messages: JSON.parse(liveWords(locale)) as never, timeZone: 'UTC' }) as unknown as Say
const inputs = [{ type: 'text' as const, name: 'offer', label: 'Your line', maxLength: 90, required: false, mustChange: false, pages: [1] }]
const answer = (problem: Problem) => refusalOf(JSON.parse(JSON.stringify(problem)))

describe('the remarks on a preview', () => {
  it('are named by their field, or by their page where there are several', () => {
    expect(remarksOf([{ code: 'text-shrunk', zone: 'offer', page: 1 }, { code: 'qr-small', zone: 'qr', page: 2 }], inputs, 2, say('en'))).toEqual(['Your line: A text was set smaller to fit.', 'The QR code is small and may be hard to scan. (page 2)'])
    expect(remarksOf([{ code: 'logo-coarse', zone: 'logo', page: 1, value: '90' }], inputs, 1, say('en'))).toEqual(['Your logo prints at 90 dots per inch; 150 or more look sharp.'])
  })

  it('are said once, and one that this page has no words for is left out', () => {
    const twice = { code: 'logo-missing', zone: 'logo', page: 1 }
    expect(remarksOf([twice, { ...twice, zone: 'logo-2' }, { code: 'of-tomorrow', zone: 'x' }], inputs, 1, say('en'))).toHaveLength(1)
  })
})

describe('a refusal', () => {
  const tooLong = answer(new Problem({ status: 422, code: 'invalid-inputs', title: 'Wrong', errors: [{ field: 'inputs.offer', message: 'Too long', rule: 'text-too-long', values: { count: 12 } }] }))

  it('of a text stands at its field, in the reader’s language, with its count', () => {
    expect(errorsOf(tooLong, say('en'))).toEqual({ offer: 'This text is 12 letters too long for its place.' })
    expect(new Set(LOCALES.map((locale) => errorsOf(tooLong, say(locale)).offer)).size).toBe(LOCALES.length)
    expect(titleOf(tooLong, say('en'))).toBeUndefined()
  })

  it('without words of its own is told in those of the interface', () => {
    const odd = answer(new Problem({ status: 422, code: 'invalid-inputs', title: 'Wrong', errors: [{ field: 'inputs.offer', message: 'Of tomorrow', rule: 'of-tomorrow' }] }))
    expect(errorsOf(odd, say('en'))).toEqual({ offer: 'Of tomorrow' })
    expect(titleOf(answer(new Problem({ status: 409, code: 'of-tomorrow', title: 'As the interface says' })), say('en'))).toBe('As the interface says')
  })

  it('of the whole is told by its title; what is no problem document, too', () => {
    expect(titleOf(answer(new Problem({ status: 409, code: 'edition-recalled', title: 'x' })), say('en'))).toBe(translatorOf('en', 'problems')('title.edition-recalled'))
    for (const nothing of [undefined, null, 'Bad gateway', {}]) expect(titleOf(refusalOf(nothing), say('en'))).toBe(say('en')('failed'))
  })
})

describe('the words of the form', () => {
  it('are the same in every language, key by key', () => {
    const keysOf = (words: object, at = ''): string[] => Object.entries(words).flatMap(([key, value]) => (typeof value === 'string' ? [`${at}${key}`] : keysOf(value as object, `${at}${key}.`)))
    const [first, ...others] = LOCALES.map((locale) => keysOf(JSON.parse(liveWords(locale)) as object).sort())
    for (const other of others) expect(other).toEqual(first)
    expect(first?.length).toBeGreaterThan(40)
  })
})
