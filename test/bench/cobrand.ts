import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { PDFDocument } from 'pdf-lib'
import sharp from 'sharp'
import type { Brand } from '~/media/engine/brand'
import { encodeLogo } from '~/media/engine/encode-logo'
import { fill } from '~/media/engine/fill'
import { prepare } from '~/media/engine/prepare'
import { prepareLogo } from '~/media/brand/prepare-logo'
import { zonesSchema } from '~/media/zones/zones'
import { copies } from './copies'
import { pdfLibCopy } from './pdf-lib-peer'
import { median, percentile, type Row, row } from './rows'

const CORPUS = path.resolve('../shared/corpus/pdf')
const FILES = ['b01-brochure-1p-adobe.pdf', 'd02-deck-33p-beamer-objstm-outline-links.pdf', 'l01-117p-geotopo-linearized.pdf']
const FILLS = 1_000
const WARM_UP = 200
const PEER_ROUNDS = 5
const MANY_PAGES = 930

const zones = zonesSchema.parse([
  { id: 'logo', kind: 'logo', pages: 'first', x: 20, y: 20, width: 120, height: 40 },
  { id: 'claim', kind: 'text', pages: 'first', x: 20, y: 80, width: 200, height: 20 },
  { id: 'name', kind: 'text', pages: 'first', x: 20, y: 100, width: 200, height: 20, source: 'partnerName' },
  { id: 'contact', kind: 'contact', pages: 'last', x: 20, y: 120, width: 180, height: 70 },
  { id: 'check', kind: 'qr', pages: 'last', x: 220, y: 20, width: 60, height: 60 },
])

/** How fast a copy is made, in memory and over HTTP: a fill of a prepared file, beside pdf-lib loading, drawing and saving the same, and qpdf laying a page over it. */
export async function cobrand(): Promise<{ rows: Row[]; notes: string[] }> {
  const files = FILES.map((name) => path.join(CORPUS, name)).filter((file) => existsSync(file))
  const notes = files.length < FILES.length ? [`SKIPPED: no real PDFs at ${CORPUS}.`] : []
  const templates = [
    { name: 'made, 1 page', bytes: await made(1) },
    ...files.map((file) => ({ name: path.basename(file), bytes: new Uint8Array(readFileSync(file)) })),
    { name: `made, ${MANY_PAGES} pages`, bytes: await made(MANY_PAGES) },
  ]
  const logo = await prepareLogo(await sharp({ create: { width: 600, height: 200, channels: 4, background: '#cc0000' } }).png().toBuffer())
  const encoded = { onLight: await encodeLogo(logo.onLight, logo.width), onDark: await encodeLogo(logo.onDark, logo.width) }
  const rows: Row[] = []
  for (const { name, bytes } of templates) {
    const measured = await measure(bytes, logo, encoded)
    rows.push(row({ case: name, metric: 'fill, beside pdf-lib', value: measured.fill, peer: measured.peer, unit: 'µs', better: 'less' }))
    if (measured.overlay) rows.push(row({ case: name, metric: 'fill, beside qpdf --overlay', value: measured.fill, peer: measured.overlay, unit: 'µs', better: 'less' }))
    notes.push(`${name}: prepared in ${measured.prepare.toFixed(0)} ms; fill ${measured.fill.toFixed(0)} µs, p95 ${measured.p95.toFixed(0)} µs, with the texts of a copy before ${measured.again.toFixed(0)} µs; tail ${measured.tail} bytes, of which the logo ${measured.logo}.`)
  }
  const overHttp = await copies()
  return { rows: [...rows, ...overHttp.rows], notes: [...notes, ...overHttp.notes] }
}

async function made(pages: number): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  for (let i = 1; i <= pages; i += 1) document.addPage([420, 300]).drawText(`Page ${i}`, { x: 30, y: 30 })
  return document.save()
}

async function measure(template: Uint8Array, logo: Awaited<ReturnType<typeof prepareLogo>>, encoded: NonNullable<Brand['logo']>) {
  const begun = performance.now()
  const { bytes, plan } = await prepare(template, zones)
  const prepareTime = performance.now() - begun
  const hash = createHash('sha256').update(bytes)
  const copyFor = async (number: number, partner: Omit<Brand, 'logo'>, claim: string) => {
    const start = performance.now()
    const { tail } = await fill({ plan, hash, partner: { ...partner, logo: encoded }, person: { name: 'Михаил Орлов' }, inputs: { claim }, ...seal(number), madeAt: new Date() })
    return { time: (performance.now() - start) * 1_000, tail }
  }
  const fresh: number[] = []
  const again: number[] = []
  let tail: Uint8Array = new Uint8Array()
  for (let i = 0; i < FILLS + WARM_UP; i += 1) {
    const one = await copyFor(i, partnerOf(i), `Szybko i bezpiecznie ${i}`)
    const other = await copyFor(-i, partnerOf(0), 'Szybko i bezpiecznie')
    tail = one.tail
    if (i < WARM_UP) continue
    fresh.push(one.time)
    again.push(other.time)
  }
  const peers: number[] = []
  for (let i = 0; i < PEER_ROUNDS; i += 1) {
    const start = performance.now()
    await pdfLibCopy({ template, zones, partner: partnerOf(i), logo: logo.onLight, inputs: { claim: `Szybko i bezpiecznie ${i}` }, ...seal(i), madeAt: new Date() })
    peers.push((performance.now() - start) * 1_000)
  }
  return {
    prepare: prepareTime,
    fill: median(fresh),
    p95: percentile(fresh, 0.95),
    again: median(again),
    tail: tail.length,
    logo: encoded.onLight.colours.length + encoded.onLight.opacity.length,
    peer: median(peers),
    overlay: await overlay(template),
  }
}

/** A partner no copy was made for before, with words of its own. */
const partnerOf = (number: number): Omit<Brand, 'logo'> => ({ name: `Bałtyk Systemy ${number}`, contact: { company: `Bałtyk Systemy ${number} Sp. z o.o.`, name: 'Łucja Żółć', email: `biuro${number}@baltyk.example` } })

function seal(number: number): { serial: string; verifyUrl: string } {
  const serial = `TD-${String(Math.abs(number)).padStart(12, '0').replace(/(.{4})(?=.)/g, '$1-')}-0`
  return { serial, verifyUrl: `https://partners.example/verify/${serial}` }
}

/** Microseconds that qpdf takes to lay a page over the first; undefined where it is not installed. */
async function overlay(template: Uint8Array): Promise<number | undefined> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'tandem-bench-'))
  try {
    const [under, over] = [path.join(folder, 'under.pdf'), path.join(folder, 'over.pdf')]
    writeFileSync(under, template)
    writeFileSync(over, await made(1))
    const times = Array.from({ length: PEER_ROUNDS }, () => {
      const start = performance.now()
      const { status } = spawnSync('qpdf', [under, '--overlay', over, '--to=1', '--', path.join(folder, 'out.pdf')])
      return status === 0 || status === 3 ? (performance.now() - start) * 1_000 : undefined
    })
    return times.every((time) => time !== undefined) ? median(times) : undefined
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
