import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { PDFDocument } from 'pdf-lib'
import sharp from 'sharp'
import { coBrand, type CoBrandArgs } from '~/media/co-brand'
import { encodeLogo } from '~/media/engine/encode-logo'
import { fill, type FillArgs } from '~/media/engine/fill'
import { prepare } from '~/media/engine/prepare'
import { prepareLogo } from '~/media/prepare-logo'
import { zonesSchema } from '~/media/zones'
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

/** How fast a copy is made: a fill of a prepared file, beside pdf-lib loading, drawing and saving the same, and qpdf laying a page over it. */
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
    notes.push(`${name}: prepared in ${measured.prepare.toFixed(0)} ms; fill ${measured.fill.toFixed(0)} µs, p95 ${measured.p95.toFixed(0)} µs; tail ${measured.tail} bytes, of which the logo ${measured.logo}.`)
  }
  return { rows, notes }
}

async function made(pages: number): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  for (let i = 1; i <= pages; i += 1) document.addPage([420, 300]).drawText(`Page ${i}`, { x: 30, y: 30 })
  return document.save()
}

async function measure(template: Uint8Array, logo: Awaited<ReturnType<typeof prepareLogo>>, encoded: NonNullable<FillArgs['partner']['logo']>) {
  const begun = performance.now()
  const { bytes, plan } = await prepare(template, zones)
  const prepareTime = performance.now() - begun
  const same: Omit<CoBrandArgs, 'template' | 'partner'> = {
    zones,
    person: { name: 'Михаил Орлов' },
    inputs: { claim: 'Szybko i bezpiecznie' },
    serial: 'TD-0000-0000-0000-0',
    verifyUrl: 'https://partners.example/verify/TD-0000-0000-0000-0',
    madeAt: new Date(),
  }
  const partner = { name: 'Bałtyk Systemy', contact: { company: 'Bałtyk Systemy Sp. z o.o.', name: 'Łucja Żółć', email: 'biuro@baltyk.example' } }
  const hash = createHash('sha256').update(bytes)
  const times: number[] = []
  let tail: Uint8Array = new Uint8Array()
  for (let i = 0; i < FILLS + WARM_UP; i += 1) {
    const start = performance.now()
    tail = fill({ ...same, plan, hash, partner: { ...partner, logo: encoded }, serial: `TD-${i}` }).tail
    if (i >= WARM_UP) times.push((performance.now() - start) * 1_000)
  }
  const peers: number[] = []
  for (let i = 0; i < PEER_ROUNDS; i += 1) {
    const start = performance.now()
    await coBrand({ ...same, template, partner: { ...partner, logo } })
    peers.push((performance.now() - start) * 1_000)
  }
  return {
    prepare: prepareTime,
    fill: median(times),
    p95: percentile(times, 0.95),
    tail: tail.length,
    logo: encoded.onLight.colours.length + encoded.onLight.opacity.length,
    peer: median(peers),
    overlay: await overlay(template),
  }
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
