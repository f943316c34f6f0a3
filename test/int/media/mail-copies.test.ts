import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { copyPicture } from '~/media/copies/copy-picture'
import type { CopyRow } from '~/media/rows'
import { PREVIEW_SERIAL } from '~/media/preview/preview-serial'
import { closePdfWorkers } from '~/media/pdf/pdf-pages'
import { type Door, openDoor, tokenOf } from '../../factories/http'
import { makeViewer, openPortal, type Portal, runJobs } from '../../factories/portal'
import { makeRow, type Upload } from '../../factories/make-row'
import { makeScenario, type Scenario } from '../../factories/scenario'

let portal: Portal
let payload: Payload
let scenario: Scenario
let door: Door
let token: string
let serial: string

const create = (collection: string, data: Record<string, unknown>, file?: Upload) => makeRow(payload, collection, data, file)
const upload = (html: string) => create('files', {}, { name: `mail-${Date.now()}.html`, data: Buffer.from(html), mimetype: 'text/html' })
const BOX = { pages: 'all', x: 0, y: 0, width: 600, height: 200 }
const ZONES = [
  { kind: 'logo', name: 'logo', ...BOX },
  { kind: 'text', name: 'company', source: 'partnerName', ...BOX },
  { kind: 'text', name: 'when', source: 'free', label: 'When', ...BOX },
]
const HTML = '<!doctype html><html><head><title>Come</title><script>steal()</script></head><body><img src="{{logo}}" width="120" alt=""><h1>{{company}}</h1><p>{{text.when}}</p><a href="{{link}}">{{serial}}</a></body></html>'

beforeAll(async () => {
  portal = await openPortal()
  payload = portal.payload
  scenario = await makeScenario(payload)
  door = await openDoor(payload)
  token = await tokenOf(payload, scenario.own.user)
  await create('assets', { title: 'Invitation', slug: 'invitation', kind: 'guide', language: 'en', file: await upload(HTML), zones: ZONES, _status: 'published' })
  const { body } = await door.v1('POST', '/assets/invitation/copies', { token, body: { inputs: { when: '<b>Monday</b>' } } })
  serial = (body as { serial: string }).serial
})

afterAll(async () => {
  await door.close()
  await closePdfWorkers()
  await portal.close()
})

describe('a copy of a mail', () => {
  it('is a page with its words and its logo, saved and never shown by the portal', async () => {
    const answer = await door.fetch(`/copies/${serial}/file`, token)
    const html = Buffer.from(await answer.arrayBuffer())
    expect(answer.headers.get('content-type')).toMatch(/^text\/html/)
    expect(answer.headers.get('content-disposition')).toBe(`attachment; filename=${serial}.html`)
    expect(answer.headers.get('etag')).toBe(`"${createHash('sha256').update(html).digest('hex')}"`)
    expect(html.toString()).toContain('<h1>Own Company</h1><p>&lt;b&gt;Monday&lt;/b&gt;</p>')
    expect(html.toString()).toMatch(/<img src="data:image\/png;base64,[^"]{100,}" width="120"/)
    expect(html.toString()).toContain(`/verify/${serial}">${serial}</a>`)
    expect(html.toString()).not.toContain('steal')
  })

  it('is a draft for mail programs, too, with the logo attached', async () => {
    const answer = await door.fetch(`/copies/${serial}/mail`, token)
    const draft = await answer.text()
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toMatch(/^message\/rfc822/)
    expect(answer.headers.get('content-disposition')).toContain(`${serial}.eml`)
    expect(draft).toMatch(/^Subject: Invitation$/m)
    expect(draft).toMatch(/^X-Unsent: 1$/m)
    expect(draft).toMatch(/Content-Type: image\/png/)
    expect(draft).not.toContain('src=3D"data:')
    expect((await door.fetch(`/copies/${serial}/mail`, await tokenOf(payload, scenario.other.user))).status).toBe(404)
  })
})

describe('the picture of a copy of a mail', () => {
  it('shows its subject, its words and the logo on its ground', async () => {
    const copy = await payload.db.findOne<CopyRow>({ collection: 'copies', where: { serial: { equals: serial } } })
    const picture = copy && (await copyPicture(copy))
    expect(await sharp(picture ?? Buffer.alloc(0)).metadata()).toMatchObject({ format: 'jpeg', width: 320 })
    const { data, info } = await sharp(picture ?? Buffer.alloc(0)).raw().toBuffer({ resolveWithObject: true })
    const logo = Array.from({ length: info.height }, (_, y) => data[(y * info.width + 40) * info.channels] ?? 255).filter((red) => Math.abs(red - 0x22) < 24)
    expect(logo.length, 'its logo, a fifth of the width and a third as high').toBeGreaterThan(10)
  })

  it('stands beside one of its template for reviewers', async () => {
    const marketing = await tokenOf(payload, await makeViewer(payload, 'marketing'))
    const asset = await payload.db.findOne<{ id: string; file: string }>({ collection: 'assets', where: { slug: { equals: 'invitation' } } })
    for (const address of [`/files/${asset?.file}/pages/1/480`, `/copies/${serial}/pages/1/480`]) {
      const answer = await door.fetch(address, marketing)
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/webp'])
      expect((await sharp(Buffer.from(await answer.arrayBuffer())).metadata()).width).toBe(480)
    }
  })
})

describe('a mail that is nobody’s yet', () => {
  it('is shown without a brand, in a frame where nothing runs', async () => {
    const answer = await door.fetch('/assets/invitation/mail', token)
    const html = await answer.text()
    expect(answer.headers.get('content-security-policy')).toMatch(/^sandbox allow-popups; default-src 'none'/)
    expect(html).toContain('<h1></h1><p>When</p>')
    expect(html).not.toContain('data:image/png;base64,')
  })
})

describe('the preview of a mail', () => {
  const show = (inputs: string) => door.fetch('/assets/invitation/preview/mail', token, { method: 'POST', headers: { 'Content-Type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams({ inputs }).toString() })

  it('is the mail that these texts would give, shown where nothing runs', async () => {
    const { status, body } = await door.v1('POST', '/assets/invitation/preview', { token, body: { inputs: { when: 'Tuesday' } } })
    expect([status, body]).toEqual([200, { mail: '/v1/assets/invitation/preview/mail', findings: [] }])
    const answer = await show(JSON.stringify({ when: '<script>steal()</script> Tuesday' }))
    const html = await answer.text()
    expect(answer.headers.get('content-security-policy')).toBe("sandbox allow-popups; default-src 'none'; img-src data: https:; style-src 'unsafe-inline'; frame-ancestors 'self'")
    expect(answer.headers.get('cache-control')).toBe('private, no-store')
    expect(html).toContain('<h1>Own Company</h1><p>&lt;script&gt;steal()&lt;/script&gt; Tuesday</p>')
    expect(html).toContain('data:image/png;base64,')
    expect(html).toContain(`/verify/${PREVIEW_SERIAL}">`)
    expect(html).not.toContain('position: fixed')
  })

  it('is refused where its texts are none, or are not asked for', async () => {
    expect((await show('no texts')).status).toBe(422)
    expect((await show('{"other":"x"}')).status).toBe(422)
    expect((await door.v1('POST', '/assets/invitation/preview', { token, body: { inputs: { other: 'x' } } })).body).toMatchObject({ errors: [{ field: 'inputs.other' }] })
  })

  it('has a proof written over it where a reviewer looks at copies first', async () => {
    const approval = (to: string) => payload.update({ collection: 'assets', where: { slug: { equals: 'invitation' } }, data: { approval: to, _status: 'published' } as never, overrideAccess: true, depth: 0 })
    await approval('review')
    expect(await (await show('{}')).text()).toMatch(/<div style="background: url\(data:image\/svg\+xml;base64,[^"]+position: fixed[^"]*"><\/div><\/body>/)
    await approval('free')
  })

  it('makes no copy', async () => {
    const { totalDocs } = await payload.db.find({ collection: 'copies', where: { assetTitle: { equals: 'Invitation' } } })
    expect(totalDocs).toBe(1)
  })
})

describe('a mail as a template', () => {
  it('is refused at its file when a binding means nothing', async () => {
    const file = await upload('<p>{{telephone}}</p>')
    await expect(create('assets', { title: 'Bad', slug: 'bad-mail', kind: 'guide', language: 'en', file, zones: ZONES, _status: 'published' })).rejects.toMatchObject({ data: { errors: [{ path: 'file', message: expect.stringContaining('{{telephone}}') as string }] } })
  })

  it('that is recalled is given as neither', async () => {
    const asset = await payload.db.findOne<{ id: string }>({ collection: 'assets', where: { slug: { equals: 'invitation' } } })
    await create('recalls', { asset: asset?.id, reason: 'A wrong date' })
    await runJobs(payload)
    for (const kind of ['file', 'mail']) expect((await door.fetch(`/copies/${serial}/${kind}`, token)).status).toBe(410)
  })
})
