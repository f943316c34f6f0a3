import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isMutable, NOTICE_KINDS, pathOf } from '~/src/notify/kinds'
import { renderMail } from '~/src/notify/render-mail'
import { brand, type Sample, samples } from './sample-notices'

const LOCALES = ['en', 'id', 'pl', 'ru'] as const

const every = LOCALES.flatMap((locale) => samples.map((sample) => ({ locale, sample, name: `${sample.name} in ${locale}` })))
const render = ({ kind, values }: Sample, locale = 'en', more: { timeZone?: string; primary?: string } = {}) =>
  renderMail({ kind, values, locale, timeZone: more.timeZone, brand: { ...brand, primary: more.primary ?? brand.primary } })
const named = (name: string): Sample => {
  const found = samples.find((sample) => sample.name === name)
  if (!found) throw new Error(`No sample ${name}`)
  return found
}
const htmlText = (text: string) => text.replaceAll('&', '&amp;').replaceAll("'", '&#39;')

/** The tags that are open at the end, or the first that closes out of turn. */
function unbalanced(html: string): string[] {
  const open: string[] = []
  for (const [, slash, tag = ''] of html.replaceAll(/<!--.*?-->|<style>[\s\S]*?<\/style>/g, '').matchAll(/<(\/?)([a-z][a-z0-9]*)/g)) {
    if (['meta', 'br'].includes(tag)) continue
    if (!slash) open.push(tag)
    else if (open.pop() !== tag) return [`</${tag}>`]
  }
  return open
}

describe('a mail', () => {
  it('is tried here in every kind', () => {
    expect(new Set(samples.map(({ kind }) => kind))).toEqual(new Set(NOTICE_KINDS))
  })

  it.each(every)('of $name says everything, with no gap in its words', ({ sample, locale }) => {
    const { subject, html, text } = render(sample, locale)
    for (const part of [subject, text, html.replaceAll(/<style>[\s\S]*?<\/style>/g, '')]) expect(part).not.toMatch(/[{}]|undefined|null|NaN|notice\.|\bnone\b(?!["';])|, \.|\s\./)
    expect(subject).toMatch(/^\S.{8,90}\S$/u)
  })

  it.each(every)('of $name leads to its place, in both parts', ({ sample, locale }) => {
    const url = `${brand.portalUrl}${pathOf(sample.kind, sample.values)}`
    const { html, text } = render(sample, locale)
    expect(text.split('\n')).toContain(url)
    expect(html.split(`href="${url}"`)).toHaveLength(3)
  })

  it.each(every)('of $name is one whole page in its language, laid out by tables that are not read aloud', ({ sample, locale }) => {
    const { subject, html } = render(sample, locale)
    expect(unbalanced(html)).toEqual([])
    expect(html).toContain(`<html lang="${locale}"`)
    expect(html).toContain(`<title>${htmlText(subject)}</title>`)
    expect(html.match(/<h1/g)).toHaveLength(1)
    for (const [table] of html.matchAll(/<table[^>]*>/g)) expect(table).toContain('role="presentation"')
    expect(html).not.toMatch(/<img|<script|url\(|@import|<link/)
  })

  it.each(samples)('of $name is written anew in each language', (sample) => {
    const subjects = LOCALES.map((locale) => render(sample, locale).subject)
    expect(new Set(subjects).size).toBe(LOCALES.length)
  })

  it('in a language that the portal does not speak is English', () => {
    expect(render(named('tier-up'), 'xx').text).toBe(render(named('tier-up'), 'en').text)
  })

  it('tells days in the reader’s language and zone', () => {
    const late = { ...named('certificate-lapsing'), values: { certification: 'Edge', validUntil: '2027-01-05T22:30:00.000Z' } } as Sample
    expect(render(late, 'en').subject).toBe('Edge ends on January 5, 2027')
    expect(render(late, 'en', { timeZone: 'Asia/Jakarta' }).subject).toBe('Edge ends on January 6, 2027')
    expect(render(late, 'pl', { timeZone: 'Europe/Warsaw' }).subject).toBe('Edge: ważny do 5 stycznia 2027')
    expect(render(late, 'ru').subject).toMatch(/^Edge: действует до 5 января 2027/)
    expect(render(late, 'id').subject).toBe('Edge berakhir pada 5 Januari 2027')
  })

  it('is written in spite of a zone that does not exist', () => {
    expect(render(named('tier-grace'), 'en', { timeZone: 'Mars/Olympus' }).text).toContain('Kept until: February 23, 2027')
  })

  it.each([
    ['pl', '1', 'minutę'],
    ['pl', '3', 'minuty'],
    ['pl', '60', 'minut'],
    ['ru', '21', 'минуту'],
    ['ru', '60', 'минут'],
    ['en', '1', 'minute'],
    ['id', '60', 'menit'],
  ])('in %s counts %s %s', (locale, minutes, word) => {
    const { text } = render({ ...named('password-reset'), values: { ...named('password-reset').values, minutes } }, locale)
    expect(text).toMatch(new RegExp(`${minutes} ${word}[ ,]`))
  })

  it('leaves out what it was not told', () => {
    const [open, dated] = [render(named('deal-approved-without-end')).text, render(named('deal-approved')).text]
    expect(dated).toContain('Protected until: February 22, 2027')
    expect(open).not.toContain('Protected until')
    expect(render(named('tier-first')).text).toContain('Your company has reached the tier Registered.')
    expect(render(named('tier-first')).text).not.toContain('Tier before')
    expect(render(named('tier-down')).text).toContain('Tier before: Gold\nTier now: Silver')
    expect(render(named('tier-grace')).text).not.toContain('Tier before')
  })

  it('says how to have fewer of them, where one may choose', () => {
    for (const sample of samples) expect(/in your profile/.test(render(sample).text)).toBe(isMutable(sample.kind))
  })

  it('refuses to be sent with a hole in it', () => {
    expect(() => renderMail({ kind: 'deal-submitted', values: { dealId: '1' }, locale: 'en', brand })).toThrow()
  })
})

describe('what people wrote', () => {
  const hostile = '<img src=x onerror="alert(1)">\r\nBcc: everyone@example.com\u0000 & {to} <b>'

  it.each(samples)('in a mail of $name is text, never markup, a header or a line of its own', (sample) => {
    const values = Object.fromEntries(Object.keys(sample.values).map((name) => [name, ['decision', 'direction', 'minutes'].includes(name) ? (sample.values[name] ?? '') : hostile]))
    const { subject, html, text } = render({ ...sample, values } as Sample)
    expect(subject).not.toMatch(/\p{Cc}/u)
    expect(text.split('\n').filter((line) => line.startsWith('Bcc:'))).toEqual([])
    expect(html).not.toMatch(/<img|<b>|onerror="/)
    expect(unbalanced(html)).toEqual([])
  })

  it('never opens an element or leaves an attribute, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.string({ minLength: 1 }), (customer, dealId) => {
        fc.pre(customer.trim() !== '' && !/^\p{Cc}+$/u.test(customer.trim()))
        const tags = (html: string) => [...html.matchAll(/<\/?[a-z0-9]+/g)].map(String)
        const { html } = renderMail({ kind: 'deal-decided', values: { decision: 'approved', customer, dealId }, locale: 'en', brand })
        expect(tags(html)).toEqual(tags(render(named('deal-approved-without-end')).html))
      }),
    )
  })
})
