import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { PDFDocument, PDFName, PDFString, rgb } from 'pdf-lib'
import sharp from 'sharp'
import { afterAll, describe, expect, it } from 'vitest'
import type { FillArgs } from '~/media/engine/fill'
import { closePdfWorkers, describePdf, renderPage } from '~/media/pdf/pdf-pages'
import { type Zone, type ZoneInput, zonesSchema } from '~/media/zones/zones'
import { filledCopy } from '~/test/factories/filled-copy'

const folder = mkdtempSync(path.join(os.tmpdir(), 'engine-'))
const qpdf = spawnSync('qpdf', ['--version']).status === 0
if (!qpdf) console.warn('SKIPPED: qpdf is not installed; files are checked by PDFium alone')

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await closePdfWorkers()
})

const ZONES: ZoneInput[] = [
  { id: 'mark', kind: 'text', pages: 'all', x: 5, y: 5, width: 20, height: 12, plate: '#FF00FF' },
  { id: 'logo', kind: 'logo', pages: 'all', x: 30, y: 5, width: 30, height: 12 },
  { id: 'claim', kind: 'text', pages: 'first', x: 5, y: 25, width: 160, height: 20 },
  { id: 'contact', kind: 'contact', pages: 'first', x: 5, y: 50, width: 160, height: 60 },
  { id: 'check', kind: 'qr', pages: 'first', x: 70, y: 5, width: 30, height: 30 },
]
const zones = zonesSchema.parse(ZONES)

const copyOf = (template: Uint8Array, wanted: readonly Zone[] = zones, more: Partial<FillArgs> = {}) => filledCopy(template, wanted, more)

/** 0 for a good file, 3 for warnings, 2 for errors. */
function qpdfStatus(bytes: Uint8Array): number {
  const file = path.join(folder, 'checked.pdf')
  writeFileSync(file, bytes)
  return spawnSync('qpdf', ['--check', file]).status ?? 2
}

async function colourAt(bytes: Uint8Array, x: number, y: number): Promise<number[]> {
  const { sizes } = await describePdf(bytes)
  const seen = sizes[0] ?? { width: 0 }
  const { data, info } = await sharp(await renderPage(bytes, 1, Math.round(seen.width * 2))).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const scale = info.width / seen.width
  const at = (Math.round(y * scale) * info.width + Math.round(x * scale)) * info.channels
  return [...data.subarray(at, at + 3)]
}

async function sheet({ objectStreams = true }: { objectStreams?: boolean } = {}): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  document.addPage([420, 300]).drawRectangle({ x: 0, y: 0, width: 9, height: 9, color: rgb(0, 0, 1) })
  return document.save({ useObjectStreams: objectStreams })
}

const isMarker = ([r = 0, g = 255, b = 0]: number[]) => r > 235 && g < 25 && b > 235

describe('prepare and fill', () => {
  it.each([true, false])('stays a file of the kind it is, with object streams or without: %s', async (objectStreams) => {
    const { bytes, prepared } = await copyOf(await sheet({ objectStreams }))
    expect(prepared.plan.xrefStream).toBe(objectStreams)
    if (qpdf) expect(qpdfStatus(bytes)).toBe(0)
  })

  it('gives text that can be read, equal bytes for equal arguments and the right hash', async () => {
    const template = await sheet()
    const [one, other] = [await copyOf(template), await copyOf(template)]
    expect(one.bytes.equals(other.bytes)).toBe(true)
    expect(one.sha256).toBe(createHash('sha256').update(one.bytes).digest('hex'))
    const { text } = await describePdf(one.bytes)
    expect(text).toContain('Szybko i bezpiecznie')
    expect(text).toContain('Łucja Żółć')
  })

  it('marks only the pages of a zone, also when they share resources and content', async () => {
    const document = await PDFDocument.create()
    const pages = [document.addPage([420, 300]), document.addPage([420, 300])]
    const { context } = document
    const shared = context.register(context.obj({ XObject: {} }))
    const content = context.register(context.obj([context.register(context.flateStream('0.9 g 0 0 420 300 re f'))]))
    for (const { node } of pages) {
      node.set(PDFName.of('Resources'), shared)
      node.set(PDFName.of('Contents'), content)
    }
    const { bytes } = await copyOf(await document.save(), zones.filter(({ id }) => id === 'mark').map((zone): Zone => ({ ...zone, pages: 'last' })))
    expect(isMarker(await colourAt(bytes, 15, 11))).toBe(false)
  })

  it('takes out scripts, launches and programs, says so, and keeps other attachments and links', async () => {
    const document = await PDFDocument.create()
    const page = document.addPage([420, 300])
    const { context } = document
    document.addJavaScript('hello', 'app.alert(1)')
    await document.attach(Buffer.from('MZ'), 'setup.exe')
    await document.attach(Buffer.from('a,b'), 'prices.csv')
    const link = (action: Record<string, PDFName | PDFString>) => context.register(context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 9, 9], A: action }))
    const uri = { S: PDFName.of('URI'), URI: PDFString.of('https://halden.example') }
    page.node.set(PDFName.of('Annots'), context.obj([link({ S: PDFName.of('Launch'), F: PDFString.of('cmd') }), link(uri)]))
    const { bytes, prepared } = await copyOf(await document.save())
    expect(prepared.removed.map(({ what }) => what).sort()).toEqual(['executable', 'javascript', 'launch'])
    const file = path.join(folder, 'active.pdf')
    writeFileSync(file, bytes)
    const plain = qpdf ? execFileSync('qpdf', ['--qdf', '--object-streams=disable', file, '-'], { encoding: 'latin1' }) : ''
    expect(plain).not.toMatch(/app\.alert|\/Launch|\/JavaScript/)
    if (qpdf) expect(plain).toContain('https://halden.example')
    if (qpdf) expect(plain).toContain('a,b')
  })

  it('writes the serial beside the keywords the file had', async () => {
    const document = await PDFDocument.create()
    document.addPage()
    document.setKeywords(['edge', 'rack'])
    const made = await PDFDocument.load((await copyOf(await document.save())).bytes, { updateMetadata: false })
    expect(made.getKeywords()).toBe('edge rack TD-0000-0000-0000-0')
    expect(made.getModificationDate()).toEqual(new Date('2026-01-01T00:00:00Z'))
  })

  it('tells what the maker should look at', async () => {
    const odd = zonesSchema.parse([
      { id: 'tiny', kind: 'qr', pages: 'all', x: 0, y: 0, width: 20, height: 20 },
      { id: 'nowhere', kind: 'text', pages: [7], x: 0, y: 0, width: 90, height: 20 },
      { id: 'outside', kind: 'text', pages: 'all', x: 400, y: 0, width: 90, height: 20, source: 'partnerName' },
      { id: 'grey', kind: 'text', pages: 'all', x: 0, y: 50, width: 90, height: 20, source: 'partnerName', color: '#999999', plate: '#AAAAAA' },
      { id: 'big', kind: 'logo', pages: 'all', x: 0, y: 90, width: 400, height: 200 },
      { id: 'claim', kind: 'text', pages: 'all', x: 0, y: 80, width: 50, height: 10 },
    ])
    const { findings } = await copyOf(await sheet(), odd, { inputs: { claim: 'word \u{1F680} '.repeat(9) } })
    const found = findings.map(({ code, zone }) => `${zone} ${code}`)
    expect(found).toEqual(expect.arrayContaining(['tiny qr-small', 'nowhere zone-off-page', 'outside zone-off-page', 'grey low-contrast', 'big logo-coarse', 'claim text-cut', 'claim letters-missing']))
  })
})
