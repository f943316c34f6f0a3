import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { PDFDocument } from 'pdf-lib'
import sharp from 'sharp'
import { closePdfWorkers, renderPage } from '~/media/pdf/pdf-pages'
import { zonesSchema } from '~/media/zones/zones'
import { prepareLogo } from '~/media/brand/prepare-logo'
import { pdfLibCopy } from './pdf-lib-peer'
import { ensureBuilt, startPortal } from './production-portal'
import { median, percentile, type Row, row } from './rows'
import { signIn } from './sign-in'

const CORPUS = path.resolve('../shared/corpus/pdf')
const FILES = ['b01-brochure-1p-adobe.pdf', 'd01-deck-21p-images.pdf', 'l01-117p-geotopo-linearized.pdf']
const AUTHOR = 'mara@halden.example'
const KEYSTROKES = 100
const WARM_UP = 10
const PEER_ROUNDS = 5
/** Pixels that a page takes on a dense screen of the usual size. */
const WIDTH = 960
const HEAVY_PAGES = 20

const ZONES = [
  { kind: 'logo', name: 'logo', pages: 'first', x: 20, y: 20, width: 120, height: 40 },
  { kind: 'text', name: 'claim', pages: 'first', x: 20, y: 80, width: 200, height: 20, source: 'free', label: 'Claim' },
  { kind: 'contact', name: 'contact', pages: 'last', x: 20, y: 120, width: 180, height: 70 },
  { kind: 'qr', name: 'check', pages: 'last', x: 220, y: 20, width: 60, height: 60 },
]

/**
 * How long a partner waits after a keystroke: the whole call of the production build, one after another, each with a
 * text of its own; beside pdf-lib loading, drawing and saving the same copy and PDFium drawing the same page of it.
 */
export async function preview(): Promise<{ rows: Row[]; notes: string[] }> {
  const files = FILES.map((name) => path.join(CORPUS, name)).filter((file) => existsSync(file))
  const notes = files.length < FILES.length ? [`SKIPPED: no real PDFs at ${CORPUS}.`] : []
  const templates = [
    { name: 'made, 1 page', bytes: await made(1, 0) },
    ...files.map((file) => ({ name: path.basename(file), bytes: readFileSync(file) })),
    { name: `made, ${HEAVY_PAGES} pages of pictures`, bytes: await made(HEAVY_PAGES, 1_200_000) },
  ]
  await ensureBuilt()
  const running = await startPortal()
  try {
    const { url } = running
    const author = { ...(await signIn(url, AUTHOR)), origin: url }
    const partner = { ...(await signIn(url)), origin: url, 'content-type': 'application/json' }
    const rows: Row[] = []
    for (const [index, { name, bytes }] of templates.entries()) {
      const slug = `bench-preview-${index}`
      await publish(url, author, slug, bytes)
      const begun = performance.now()
      await ask(url, partner, slug, 'First')
      const first = performance.now() - begun
      const times: number[] = []
      for (let i = 0; i < KEYSTROKES + WARM_UP; i += 1) {
        const start = performance.now()
        await ask(url, partner, slug, `Szybko i bezpiecznie ${i}`)
        if (i >= WARM_UP) times.push(performance.now() - start)
      }
      const peers = await peer(bytes)
      rows.push(row({ case: name, metric: 'p50, beside pdf-lib and PDFium', value: median(times), peer: median(peers), unit: 'ms', better: 'less' }))
      rows.push(row({ case: name, metric: 'p95, beside their slowest', value: percentile(times, 0.95), peer: Math.max(...peers), unit: 'ms', better: 'less' }))
      notes.push(`${name}: ${(bytes.length / 1_000_000).toFixed(1)} MB; the first preview, its file not yet in the thread, took ${first.toFixed(0)} ms.`)
    }
    return { rows, notes }
  } finally {
    await Promise.all([running.stop(), closePdfWorkers()])
  }
}

/** A4 pages, each with a picture of so many bytes that nothing compresses. */
async function made(pages: number, picture: number): Promise<Buffer> {
  const document = await PDFDocument.create()
  for (let i = 1; i <= pages; i += 1) {
    const page = document.addPage([595, 842])
    page.drawText(`Page ${i}`, { x: 30, y: 30 })
    if (picture === 0) continue
    const side = Math.round(Math.sqrt(picture / 3))
    const noise = await sharp({ create: { width: side, height: side, channels: 3, background: '#888888', noise: { type: 'gaussian', mean: 128, sigma: 40 } } }).png().toBuffer()
    page.drawImage(await document.embedPng(noise), { x: 60, y: 200, width: 475, height: 475 })
  }
  return Buffer.from(await document.save())
}

async function publish(url: string, headers: Record<string, string>, slug: string, bytes: Uint8Array): Promise<void> {
  const form = new FormData()
  form.set('file', new Blob([new Uint8Array(bytes)], { type: 'application/pdf' }), `${slug}.pdf`)
  const { doc: file } = await made201<{ doc: { id: string } }>(fetch(`${url}/api/files`, { method: 'POST', headers, body: form }))
  const asset = { title: slug, slug, file: file.id, summary: slug, kind: 'datasheet', language: 'en', zones: ZONES, _status: 'published' }
  await made201(fetch(`${url}/api/assets`, { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(asset) }))
}

async function made201<T>(answer: Promise<Response>): Promise<T> {
  const { status, ...read } = await answer.then(async (one) => ({ status: one.status, text: await one.text() }))
  if (status !== 201) throw new Error(`Answered ${status}: ${read.text}`)
  return JSON.parse(read.text) as T
}

async function ask(url: string, headers: Record<string, string>, slug: string, claim: string): Promise<void> {
  const answer = await fetch(`${url}/v1/assets/${slug}/preview`, { method: 'POST', headers, body: JSON.stringify({ inputs: { claim }, page: 1, width: WIDTH }) })
  const body = await answer.text()
  if (answer.status !== 200) throw new Error(`Answered ${answer.status}: ${body}`)
}

/** ms that pdf-lib and PDFium take for the same page. */
async function peer(template: Uint8Array): Promise<number[]> {
  const zones = zonesSchema.parse(ZONES.map(({ name, ...zone }) => ({ id: name, ...zone })))
  const { onLight } = await prepareLogo(await sharp({ create: { width: 600, height: 200, channels: 4, background: '#cc0000' } }).png().toBuffer())
  const times: number[] = []
  for (let i = 0; i <= PEER_ROUNDS; i += 1) {
    const start = performance.now()
    const bytes = await pdfLibCopy({ template, zones, partner: { name: 'Bałtyk', contact: { company: 'Bałtyk' } }, logo: onLight, inputs: { claim: `Szybko i bezpiecznie ${i}` }, serial: 'TD-0000-0000-0000-0', verifyUrl: 'https://partners.example/verify/TD-0000-0000-0000-0', madeAt: new Date() })
    await renderPage(bytes, 1, WIDTH)
    // The first wakes the thread.
    if (i > 0) times.push(performance.now() - start)
  }
  return times
}
