import fc from 'fast-check'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { drawMail } from '~/media/formats/mail/draw-mail'
import { checkMail, fillMail, readMail, zonesOfMail } from '~/media/formats/mail/fill-mail'
import { readMailBlocks } from '~/media/formats/mail/mail-blocks'
import { zonesErrors, zonesSchema } from '~/media/zones/zones'

const SERIAL = 'TD-0000-0000-0000-0'
const LOGO = 'data:image/png;base64,AAAA'
const DARK_LOGO = 'data:image/png;base64,BBBB'
const LOGOS = { onLight: { address: LOGO, ink: '#1B3A6B' }, onDark: { address: DARK_LOGO, ink: '#FFFFFF' } }
const WORDS = { company: 'Müller & Söhne', 'contact.email': 'biuro@baltyk.example', contact: 'Bałtyk\n+48 1', 'text.offer': 'Now' }
const fill = (html: string, words: Record<string, string> = WORDS, logo: typeof LOGOS | false = LOGOS) => fillMail(html, zonesSchema.parse(zonesOfMail(html)), { words, ...(logo ? { logo } : {}), serial: SERIAL })

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
    const { html, findings } = fill('<p>A<img src="{{logo}}"></p>', WORDS, false)
    expect(html).not.toContain('<img')
    expect(findings).toEqual([{ code: 'logo-missing', zone: 'logo' }])
  })
})

describe('the logo of a mail', () => {
  const shown = (html: string) => fill(html).html.match(/base64,(\w+)/g)?.map((found) => found.slice(-4))

  it('is the one that stands out from what is behind it, by the nearest style or attribute', () => {
    expect(shown('<body style="background: #102030"><table bgcolor="#FFFFFF"><tr><td><img src="{{logo}}"></td></tr></table></body>')).toEqual(['AAAA'])
    expect(shown('<body><table><tr><td bgcolor="#102030" style="padding: 8px"><a href="{{link}}"><img src="{{logo}}"></a></td></tr></table></body>')).toEqual(['BBBB'])
    expect(shown('<div style="background: url(https://x.example/p.png) rgb(10, 20, 30)"><img src="{{ tandem.logo }}"></div>')).toEqual(['BBBB'])
    expect(shown('<div style="background-color: navy"><div style="background: transparent"><img src="{{logo}}"></div></div>')).toEqual(['BBBB'])
  })

  it('is chosen for each place by itself', () => {
    expect(shown('<div style="background:#000"><img src="{{logo}}"></div><div style="background:#fff"><img src="{{logo}}"></div>')).toEqual(['BBBB', 'AAAA'])
  })

  it('that stands out nowhere is remarked', () => {
    const pale = { onLight: { address: LOGO, ink: '#EEEEEE' }, onDark: { address: DARK_LOGO, ink: '#FFFFFF' } }
    expect(fill('<img src="{{logo}}">', WORDS, pale).findings).toEqual([{ code: 'low-contrast', zone: 'logo', value: '1.2' }])
  })
})

describe('the serial of a mail', () => {
  it('stands unseen among its words where its template shows neither it nor a link', () => {
    expect(fill('<html><body><p>A</p></body></html>').html).toMatch(new RegExp(`<div style="display: none[^"]*">${SERIAL}</div></body>`))
    for (const said of ['{{serial}}', '<a href="{{link}}">Current?</a>']) expect(fill(`<body>${said}</body>`).html).not.toContain('display: none')
  })
})

describe('what a mail shows', () => {
  it('is read in its order, with its grounds', () => {
    const { title, blocks } = readMailBlocks('<head><title>See it</title><style>p{}</style></head><body bgcolor="#eee"><h1 style="color:#0f5c5c">Hello <b>you</b></h1><p style="display:none">unseen</p><td style="background:#123456"><img src="a.png" width="170" alt="Logo">After</td></body>')
    expect(title).toBe('See it')
    expect(blocks).toEqual([
      { kind: 'text', text: 'Hello you', look: { ground: '#EEEEEE', colour: '#0F5C5C', size: 32, bold: true, align: 'left' } },
      { kind: 'picture', address: 'a.png', alt: 'Logo', width: 170, look: { ground: '#123456', colour: '#000000', size: 16, bold: false, align: 'left' } },
      { kind: 'text', text: 'After', look: { ground: '#123456', colour: '#000000', size: 16, bold: false, align: 'left' } },
    ])
  })

  it('is drawn as a picture, however much there is of it', async () => {
    const logo = `data:image/png;base64,${(await sharp({ create: { width: 40, height: 10, channels: 3, background: '#cc0000' } }).png().toBuffer()).toString('base64')}`
    const picture = await drawMail(`<title>See it</title><div style="background:#fff"><img src="${logo}" width="200"></div>${'<p>Many words of a mail</p>'.repeat(2_000)}`, 320)
    expect(await sharp(picture).metadata()).toMatchObject({ format: 'webp', width: 320, height: 800 })
    const { data, info } = await sharp(picture).raw().toBuffer({ resolveWithObject: true })
    const red = (y: number) => data[(y * info.width + 60) * info.channels + 1] ?? 255
    expect(Array.from({ length: 100 }, (_, y) => red(y)).filter((green) => green < 60).length, 'the logo, a tenth of the width high').toBeGreaterThan(20)
  })

  it('never hangs, whatever it is made of', async () => {
    const deep = `${'<div><table><td style="background:#000">'.repeat(9_900)}x`
    const before = performance.now()
    readMailBlocks(readMail(Buffer.from(deep)))
    readMailBlocks(`<p style="color: ${'rgb('.repeat(200_000)}">x</p>`)
    expect(performance.now() - before).toBeLessThan(2_000)
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom('<div style="font-size:', '9e99px', '">', '<img src="data:image/png;base64,xx" width="', '<img src="data:image/png;base64,">', '<img src="https://x.example/p.png" alt="A picture">', '1e9', '-4', '" height="', '</div>', 'x', '<p align=right style="color:rgb(999,-1,NaN)">', '<td bgcolor="#12', '\u0000')), async (parts) => {
        expect((await drawMail(parts.join(''), 160)).length).toBeGreaterThan(0)
      }),
      { numRuns: 60 },
    )
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
    expect(() => readMail(Buffer.from('<b>'.repeat(30_000)))).toThrow(thrown('mail-too-large'))
    expect(() => zonesOfMail('{{telephone}}')).toThrow(thrown('mail-binding'))
    expect(() => checkMail('{{text.offer}}', [])).toThrow(thrown('mail-zone-missing'))
  })
})
