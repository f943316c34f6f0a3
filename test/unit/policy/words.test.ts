import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { createTranslator, type Messages as IntlMessages } from 'next-intl'
import { describe, expect, it } from 'vitest'
import { explain, shortfalls } from '~/src/policy/explain'
import { formatMoney } from '~/src/policy/money'
import type { Facts, Requirement } from '~/src/policy/requirement'
import { LOCALES, type Locale, PARTNER_KINDS, REGIONS, ROLES, SEGMENTS } from '~/src/policy/roles'
import {
  explanationWords,
  opensWith,
  requirementSentence,
  requirementWords,
  type RequirementLabels,
  shortfallWords,
} from '~/src/policy/words'
import { factsArb, requirementArb } from '../../factories/requirement'

type Messages = { [key: string]: string | Messages }

const messages = (locale: Locale): Messages =>
  JSON.parse(readFileSync(new URL(`../../../src/policy/messages/${locale}.json`, import.meta.url), 'utf8')) as Messages

const flat = (tree: Messages, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value]] : flat(value, `${path}${key}.`),
  )

function labelsIn(locale: Locale): RequirementLabels {
  const translate = createTranslator({
    locale,
    messages: messages(locale) as IntlMessages,
    onError: (error) => {
      throw error
    },
  })
  const names: Record<string, string> = { gold: 'Gold', platinum: 'Platinum', silver: 'Silver', edge: 'Edge Engineer' }
  const name = (key: string) => (Object.hasOwn(names, key) ? names[key] : undefined) ?? key
  return { locale, currency: 'EUR', translate, tier: name, certification: name }
}

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

const viewer: Facts = {
  asOf: '2026-06-01T00:00:00.000Z',
  userId: 'ana',
  role: 'partner-user',
  partner: {
    id: 'p',
    kind: 'reseller',
    region: 'emea',
    segments: [],
    tier: 'silver',
    tiers: ['registered', 'silver', 'gold', 'platinum'],
    certified: { edge: { userIds: ['bo'] } },
    won: [{ at: '2026-05-01T00:00:00.000Z', amount: 13_000_000 }],
  },
}

const missing = (requirement: Requirement, locale: Locale): string[] =>
  shortfalls(explain(requirement, viewer)).map((one) => plain(shortfallWords(one, labelsIn(locale))))

const toGold: Requirement = {
  all: [
    { tierAtLeast: 'gold' },
    { certified: { certification: 'edge', people: 3 } },
    { wonRevenue: { atLeast: 15_000_000, months: 12 } },
    { wonDeals: { atLeast: 6, months: 3 } },
  ],
}

describe('the messages', () => {
  it.each(LOCALES)('in %s have the same keys and placeholders as the English', (locale) => {
    const shape = (of: Locale) =>
      flat(messages(of)).map(([key, text]) => [key, [...new Set(text.match(/(?<=\{)[a-z]+(?=[},])/gi))].sort()])
    expect(shape(locale)).toEqual(shape('en'))
  })

  it.each(LOCALES)('in %s word every requirement and explanation without a gap', (locale) => {
    const labels = labelsIn(locale)
    fc.assert(
      fc.property(requirementArb, factsArb, (requirement, facts) => {
        const explanation = explain(requirement, facts)
        const said = [
          requirementSentence(requirement, labels),
          JSON.stringify(requirementWords(requirement, labels)),
          JSON.stringify(explanationWords(explanation, labels)),
          ...shortfalls(explanation).map((one) => shortfallWords(one, labels)),
        ]
        for (const text of said) expect(text).not.toMatch(/requirement\.|undefined|NaN|\{[a-z]+\}|^$/)
        expect(opensWith(shortfalls(explanation), labels) === '').toBe(explanation.met)
      }),
      { numRuns: 300 },
    )
  })

  it.each(LOCALES)('in %s name every region, kind, segment and role', (locale) => {
    const labels = labelsIn(locale)
    const every: Requirement = {
      all: [
        { region: [...REGIONS] },
        { partnerKind: [...PARTNER_KINDS] },
        { segment: [...SEGMENTS] },
        { role: [...ROLES] },
      ],
    }
    expect(requirementWords(every, labels).children).toHaveLength(4)
  })
})

describe('what is missing', () => {
  it('reads naturally in English', () => {
    expect(missing(toGold, 'en')).toEqual([
      'Gold tier or higher, 1 step up',
      '2 more colleagues certified as Edge Engineer',
      '€20,000 more won revenue in 12 months',
      '5 more won deals in 3 months',
    ])
  })

  it('reads naturally in Indonesian', () => {
    expect(missing(toGold, 'id')).toEqual([
      'Tingkat Gold atau lebih tinggi, naik 1 tingkat',
      '2 rekan lagi bersertifikat Edge Engineer',
      'Pendapatan €20.000 lagi dari transaksi yang dimenangkan dalam 12 bulan',
      '5 transaksi lagi yang dimenangkan dalam 3 bulan',
    ])
  })

  it('reads naturally in Polish', () => {
    expect(missing(toGold, 'pl')).toEqual([
      'Poziom Gold lub wyższy, 1 stopień w górę',
      'Jeszcze 2 osoby z certyfikatem „Edge Engineer”',
      'Jeszcze 20 000 € przychodu z wygranych transakcji w ciągu 12 miesięcy',
      'Jeszcze 5 wygranych transakcji w ciągu 3 miesięcy',
    ])
  })

  it('reads naturally in Russian', () => {
    expect(missing(toGold, 'ru')).toEqual([
      'Уровень Gold или выше, на 1 ступень вверх',
      'Ещё 2 сотрудника с сертификатом «Edge Engineer»',
      'Ещё 20 000 € выручки по выигранным сделкам за 12 месяцев',
      'Ещё 5 выигранных сделок за 3 месяца',
    ])
  })

  it.each([
    ['pl', 1, 'osoba'],
    ['pl', 2, 'osoby'],
    ['pl', 5, 'osób'],
    ['pl', 12, 'osób'],
    ['pl', 21, 'osób'],
    ['pl', 22, 'osoby'],
    ['ru', 1, 'сотрудник'],
    ['ru', 3, 'сотрудника'],
    ['ru', 11, 'сотрудников'],
    ['ru', 21, 'сотрудник'],
    ['ru', 24, 'сотрудника'],
  ] as const)('counts people rightly in %s: %i %s', (locale, count, word) => {
    const [text] = missing({ certified: { certification: 'edge', people: count + 1 } }, locale)
    expect(text).toContain(`${count} ${word} `)
  })

  it('is one line for a locked thing, with how many more', () => {
    const all = shortfalls(explain(toGold, viewer))
    expect(opensWith(all, labelsIn('en'))).toBe('Opens with Gold tier or higher and 3 more')
    expect(opensWith(all.slice(0, 1), labelsIn('ru'))).toBe('Условие: уровень Gold или выше')
  })
})

describe('a requirement in words', () => {
  it('is one sentence with brackets where groups nest', () => {
    const requirement: Requirement = {
      all: [{ tierAtLeast: 'gold' }, { any: [{ region: ['emea', 'apac'] }, { all: [{ role: ['marketing'] }] }] }],
    }
    expect(requirementSentence(requirement, labelsIn('en'))).toBe(
      'Gold tier or higher and (region: EMEA or Asia-Pacific or role: marketing)',
    )
    expect(requirementSentence({ all: [] }, labelsIn('pl'))).toBe('Dostępne dla wszystkich')
  })

  it('says how each condition stands', () => {
    const words = explanationWords(explain(toGold, viewer), labelsIn('en'))
    expect(words).toMatchObject({ met: false, text: 'All of these', have: '0 of 4 so far' })
    expect(words.children?.map(({ have }) => have)).toEqual([
      'Your tier: Silver',
      '1 of 3 so far',
      '€130,000 of €150,000 so far',
      '1 of 6 so far',
    ])
  })
})

describe('money', () => {
  it('drops empty minor units and keeps others, by the currency’s own digits', () => {
    expect(formatMoney(2_000_000, 'EUR', 'en')).toBe('€20,000')
    expect(formatMoney(2_000_050, 'EUR', 'en')).toBe('€20,000.50')
    expect(formatMoney(5_000, 'JPY', 'en')).toBe('¥5,000')
    expect(plain(formatMoney(123_450, 'PLN', 'pl'))).toBe('1234,50 zł')
  })
})
