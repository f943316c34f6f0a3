import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkMail, fillMail, readMail, zonesOfMail } from '~/media/formats/mail/fill-mail'
import { zonesErrors, zonesSchema } from '~/media/zones/zones'

const SERIAL = 'TD-0000-0000-0000-0'
const LOGO = 'data:image/png;base64,AAAA'
const WORDS = { company: 'Müller & Söhne', 'contact.email': 'biuro@baltyk.example', contact: 'Bałtyk\n+48 1', 'text.offer': 'Now' }
const fill = (html: string, words: Record<string, string> = WORDS, logo: string | undefined = LOGO) => fillMail(html, zonesSchema.parse(zonesOfMail(html)), { words, ...(logo ? { logo } : {}), serial: SERIAL })

describe('a mail', () => {
  it('says what its bindings stand for, in text and in attributes', () => {
    const { html, findings } = fill('<p>Hello from {{company}}</p><a href="mailto:{{contact.email}}">{{tandem.text.offer}}</a><img src="{{logo}}" alt="{{company}}" width="160"><p>{{ contact }}</p>')
    expect(html).toContain('<p>Hello from Müller &amp; Söhne</p>')
    expect(html).toContain('<a href="mailto:biuro@baltyk.example">Now</a>')
    expect(html).toContain(`<img src="${LOGO}" alt="Müller &amp; Söhne" width="160" />`)
    expect(html).toContain('<p>Bałtyk<br />+48 1</p>')
    expect(findings).toEqual([])
  })

  it('keeps its document, its style sheet and its tables, and says its serial', () => {
    const { html } = fill('<!DOCTYPE html><html lang="pl"><head><meta charset="utf-8"><title>{{company}}</title><style>@media (max-width: 600px) { .wide { width: 100% !important } }</style></head><body bgcolor="#fff"><table role="presentation" cellpadding="0"><tr><td style="padding: 8px; color: #123456" colspan="2">A</td></tr></table></body></html>')
    for (const kept of ['<!doctype html>', '<html lang="pl">', '<meta charset="utf-8" />', '<title>Müller &amp; Söhne</title>', '.wide { width: 100% !important }', '<body bgcolor="#fff">', '<table role="presentation" cellpadding="0">', 'style="padding: 8px; color: #123456" colspan="2"', `<meta name="tandem-serial" content="${SERIAL}" /></head>`]) expect(html).toContain(kept)
  })

  it('holds nothing that does anything, whoever wrote it', () => {
    const { html } = fill(`<html><head><meta http-equiv="refresh" content="0;url=https://evil.example"><base href="https://evil.example"><link rel="stylesheet" href="https://evil.example/a.css"><script>steal()</script></head>
      <body onload="steal()"><iframe src="https://evil.example"></iframe><form action="https://evil.example"><input name="password"></form><svg onload="steal()"><script>steal()</script></svg>
      <a href="javascript:steal()">a</a><a href=" java\nscript:steal()">b</a><a href="data:text/html,<script>steal()</script>">c</a><img src="x" onerror="steal()"><object data="x"></object><embed src="x"><!--[if mso]><script>steal()</script><![endif]--></body></html>`)
    expect(html).not.toMatch(/steal|evil|<script|<iframe|<form|<input|<svg|<object|<embed|<base|<link|http-equiv|onerror|javascript|data:text/i)
  })

  it('is not changed in its build by any words', () => {
    const template = '<p title="{{text.offer}}">{{text.offer}}</p><a href="{{text.offer}}">x</a><style>.a { color: {{text.offer}} }</style>'
    const tags = (html: string) => [...html.matchAll(/<\/?([a-z0-9]+)/gi)].map(([, name]) => name).filter((name) => name !== 'br')
    const expected = tags(fill(template, { 'text.offer': 'plain' }).html)
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom('"><script>steal()</script>', "' onmouseover='steal()", '</style><script>steal()</script>', 'javascript:steal()', '{{company}}', '<!--', '</p></body>', '$&$1')), (words) => {
        const { html } = fill(template, { 'text.offer': words, company: 'leaked' })
        expect(tags(html)).toEqual(expected)
        expect(html).not.toMatch(/href="javascript/i)
        // Within quotes it is a word.
        expect(html.replaceAll(/"[^"]*"/g, '""')).not.toMatch(/<[^>]*\son\w+=/i)
        expect(html).not.toContain('leaked')
      }),
      { numRuns: 500 },
    )
  })

  it('has no broken picture where there is no logo, and that is remarked', () => {
    const { html, findings } = fill('<p>A<img src="{{logo}}"></p>', WORDS, '')
    expect(html).not.toContain('<img')
    expect(findings).toEqual([{ code: 'logo-missing', zone: 'logo' }])
  })
})

describe('the zones of a mail', () => {
  it('are its bindings, each once', () => {
    const zones = zonesOfMail('{{logo}} {{company}} {{Company}} {{contact.email}} {{contact.phone}} {{text.Offer}} {{serial}} {{user}}')
    expect(zonesErrors(zones)).toEqual([])
    expect(zones.map(({ id, kind, source }) => [id, kind, source])).toEqual([['logo', 'logo', undefined], ['company', 'text', 'partnerName'], ['contact', 'contact', undefined], ['Offer', 'text', 'free'], ['user', 'text', 'userName']])
  })
})

describe('a mail that makes no template', () => {
  const thrown = (code: string) => expect.objectContaining({ status: 422, code, errors: [expect.objectContaining({ field: 'file' })] }) as Error

  it('is refused with its reason', () => {
    expect(() => readMail(Buffer.from([0x3c, 0xff, 0xfe]))).toThrow(thrown('mail-unreadable'))
    expect(() => readMail(Buffer.alloc(1024 * 1024 + 1, 'a'))).toThrow(thrown('mail-too-large'))
    expect(() => zonesOfMail('{{telephone}}')).toThrow(thrown('mail-binding'))
    expect(() => checkMail('{{text.offer}}', [])).toThrow(thrown('mail-zone-missing'))
  })
})
