import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { PDFDict, PDFDocument, PDFName } from 'pdf-lib'
import { afterAll, describe, expect, it } from 'vitest'
import { closePdfWorkers, measurePages } from '~/media/pdf/pdf-pages'
import { copyOf, markerZone } from '~/test/factories/copy-of'
import { differenceOf, drawPage, markerOf, readTexts } from '~/test/factories/drawn-page'
import { activePdf, MENDED, signedFormPdf, signedPdf } from '~/test/factories/pdf-cases'
import { factsOf, type PdfFacts } from '~/test/factories/pdf-facts'
import { richPdf } from '~/test/factories/rich-pdf'

const CORPUS = path.resolve('../shared/corpus/pdf')
const FIXTURES = path.resolve('test/fixtures/pdf')
const folder = mkdtempSync(path.join(os.tmpdir(), 'faithful-'))
const qpdf = spawnSync('qpdf', ['--version']).status === 0
if (!qpdf) console.warn('SKIPPED: qpdf is not installed; files are checked by PDFium alone')

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await closePdfWorkers()
})

const ZONE = { x: 5, y: 5, width: 20, height: 12 }
/** Pixels of the longer side of a page. */
const DRAWN = 1_000
/** Pixels that an edge may be off. */
const WITHIN = 1.5

function run(program: string, bytes: Uint8Array, ...options: string[]): { status: number; file: Uint8Array } {
  const [from, to] = [path.join(folder, 'from.pdf'), path.join(folder, 'to.pdf')]
  writeFileSync(from, bytes)
  const { status } = spawnSync(program, [...options, from, ...(options.includes('--check') ? [] : [to])])
  return { status: status ?? 2, file: options.includes('--check') ? bytes : new Uint8Array(readFileSync(to)) }
}

/** 0 for a good file, 3 for warnings, 2 for errors. */
const qpdfStatus = (bytes: Uint8Array) => run('qpdf', bytes, '--check').status

/** As its readers see it: pdf-lib leaves the strings of an encrypted file half read. */
const readable = (bytes: Uint8Array): Uint8Array => (Buffer.from(bytes).includes('/Encrypt') && qpdf ? run('qpdf', bytes, '--decrypt').file : bytes)

/** The facts of a copy without the one element that tells of the zone in a tagged file. */
function withoutZone({ tags, ...facts }: PdfFacts, before: PdfFacts): PdfFacts {
  const roles = { ...tags.roles }
  const added = (role: string) => (roles[role] ?? 0) - (before.tags.roles[role] ?? 0)
  if (added('/Span ') !== 1) return { ...facts, tags }
  for (const role of ['/Span ', '/MCR ']) {
    roles[role] = before.tags.roles[role] ?? 0
    if (roles[role] === 0) delete roles[role]
  }
  return { ...facts, tags: { ...tags, roles } }
}

/** Everything of the file is in its copy, and nothing is seen to differ but the zone. */
async function expectFaithful(template: Uint8Array): Promise<void> {
  const { bytes, prepared } = await copyOf(template, markerZone(ZONE))
  if (qpdf || !Buffer.from(template).includes('/Encrypt')) {
    const before = await factsOf(readable(template))
    expect(withoutZone(await factsOf(bytes), before)).toEqual(before)
  }
  if (qpdf) expect(qpdfStatus(bytes)).toBeLessThanOrEqual(qpdfStatus(template))
  const texts = await readTexts(template).catch(() => undefined)
  // PDFium gives up on some files that are mended here.
  if (!texts) return
  expect(await readTexts(bytes)).toEqual(texts)
  const sizes = await measurePages(template)
  expect(await measurePages(bytes)).toEqual(sizes)
  const pages = [...new Set([0, 1, sizes.length - 1])].filter((page) => page < sizes.length)
  for (const page of pages) {
    const drawn = await drawPage(bytes, page, DRAWN)
    const difference = differenceOf(await drawPage(template, page, DRAWN), drawn)
    const { width, height } = sizes[page] ?? { width: 1, height: 1 }
    // PDFium draws a page as if it were whole points wide.
    const [across, down] = [drawn.width / width, drawn.height / height]
    const box = { left: ZONE.x * across, top: ZONE.y * down, right: (ZONE.x + ZONE.width) * across, bottom: (ZONE.y + ZONE.height) * down }
    for (const seen of [markerOf(drawn), difference]) {
      expect(Math.abs((seen?.left ?? -99) - box.left)).toBeLessThanOrEqual(WITHIN)
      expect(Math.abs((seen?.top ?? -99) - box.top)).toBeLessThanOrEqual(WITHIN)
      expect(Math.abs((seen?.right ?? -99) - box.right)).toBeLessThanOrEqual(WITHIN)
      expect(Math.abs((seen?.bottom ?? -99) - box.bottom)).toBeLessThanOrEqual(WITHIN)
    }
  }
  expect(prepared.plan.absent).toEqual([])
}

describe('a copy', () => {
  it('keeps everything a file can have', async () => {
    await expectFaithful(richPdf())
    const facts = await factsOf(richPdf())
    // What is compared is there.
    expect(facts).toMatchObject({ pages: 3, language: 'en-GB', attachments: [expect.stringContaining('prices.csv')] })
    expect([facts.links.length, facts.outlines.length, facts.fields.length]).toEqual([6, 3, 4])
  })

  it.each(readdirSync(FIXTURES).filter((name) => name.endsWith('.pdf')))('keeps everything of %s, or says why there is none', async (name) => {
    const template = new Uint8Array(readFileSync(path.join(FIXTURES, name)))
    if (name.startsWith('user-password')) await expect(copyOf(template, markerZone(ZONE))).rejects.toMatchObject({ status: 422, code: 'pdf-needs-password' })
    else await expectFaithful(template)
  })
})

describe('a copy of a file that is mended', () => {
  it.each(Object.entries(MENDED))('keeps everything of %s', async (_, made) => {
    await expectFaithful(made())
    expect((await factsOf(made())).links).toHaveLength(6)
  })

  it('has the words of the last update, and none of those before', async () => {
    const { bytes } = await copyOf(MENDED['a file updated twice']?.() ?? Buffer.alloc(0), markerZone(ZONE))
    const [first] = await readTexts(bytes)
    expect(first).toContain('The last word')
    expect(first).not.toContain('draft')
  })
})

describe('a copy of a file with active content', () => {
  it('is without it, says what it was, and keeps everything else', async () => {
    await expectFaithful(activePdf())
    const { bytes, prepared } = await copyOf(activePdf(), markerZone(ZONE))
    expect(Object.fromEntries(prepared.removed.map(({ what, count }) => [what, count]))).toEqual({ javascript: 9, launch: 2, submit: 1, import: 1, executable: 2, xfa: 1 })
    const plain = qpdf ? Buffer.from(run('qpdf', bytes, '--qdf', '--object-streams=disable').file).toString('latin1') : Buffer.from(bytes).toString('latin1')
    expect(/\/JS\b|\/JavaScript|\/Launch|\/SubmitForm|\/ImportData|\/XFA|MZ |alert|cmd\.exe|evil/.exec(plain)?.[0]).toBeUndefined()
    expect(['https://halden.example', '/FitH', 'a,b'].filter((kept) => !plain.includes(kept))).toEqual([])
  })
})

describe('a signed file', () => {
  it('is refused', async () => {
    for (const file of [signedPdf(), signedFormPdf()]) await expect(copyOf(file, markerZone(ZONE))).rejects.toMatchObject({ status: 422, code: 'pdf-signed' })
  })

  it('loses its signatures where that is chosen, their marks on the page too, and nothing else', async () => {
    const { bytes, prepared } = await unsigned(signedFormPdf())
    expect(prepared.removed).toEqual([{ what: 'signature', count: 3 }])
    if (qpdf) expect(qpdfStatus(bytes)).toBe(0)
    const document = await PDFDocument.load(bytes)
    const form = document.catalog.getAcroForm()
    expect(form?.getAllFields().map(([field]) => field.getFullyQualifiedName())).toEqual(['place', 'partner', 'partner.empty'])
    const marks = document.getPage(0).node.Annots()
    expect([0, 1, 2].map((i) => marks?.lookupMaybe(i, PDFDict)?.get(PDFName.of('Rect'))?.toString())).toEqual(['[ 20 20 120 40 ]', '[ 250 100 290 140 ]', undefined])
    expect(document.getForm().getTextField('place').getText()).toBe('Gdynia')
  })

  it('that has no signature is the same whatever is chosen', async () => {
    const [either, or] = [await copyOf(richPdf(), markerZone(ZONE)), await unsigned(richPdf())]
    expect(Buffer.compare(either.bytes, or.bytes)).toBe(0)
    expect(or.prepared.removed).toEqual([])
  })
})

/** A copy without signatures, in which nothing is left that speaks of one. */
async function unsigned(template: Uint8Array) {
  const copy = await copyOf(template, markerZone(ZONE), {}, { dropSignature: true })
  const plain = qpdf ? Buffer.from(run('qpdf', copy.bytes, '--qdf', '--object-streams=disable').file).toString('latin1') : copy.bytes.toString('latin1')
  expect(/\/ByteRange|\/DocMDP|\/SigFlags|\/Perms|\/DSS|\/DocTimeStamp/.exec(plain)?.[0]).toBeUndefined()
  return copy
}

const corpus = existsSync(CORPUS)
if (!corpus) console.warn(`SKIPPED: no real PDFs at ${CORPUS}; the made ones are tested alone`)
const REFUSED: Record<string, string> = {
  'e01-encrypted-ownerpw-pdfsharp.pdf': 'pdf-restricted',
  'e02-encrypted-ownerpw-reportbuilder.pdf': 'pdf-restricted',
  'e05-encrypted-needs-user-pw.pdf': 'pdf-needs-password',
  'g01-signed.pdf': 'pdf-signed',
}

describe.skipIf(!corpus)('a copy of a file found in the wild', () => {
  it.each(corpus ? readdirSync(CORPUS).filter((name) => name.endsWith('.pdf')) : [])('keeps everything of %s, or says why there is none', { timeout: 120_000 }, async (name) => {
    const template = new Uint8Array(readFileSync(path.join(CORPUS, name)))
    const reason = REFUSED[name]
    if (reason) await expect(copyOf(template, markerZone(ZONE))).rejects.toMatchObject({ status: 422, code: reason })
    else await expectFaithful(template)
  })

  it('goes without the signature of the signed one where that is chosen', async () => {
    const { prepared } = await unsigned(new Uint8Array(readFileSync(path.join(CORPUS, 'g01-signed.pdf'))))
    expect(prepared.removed).toContainEqual({ what: 'signature', count: 1 })
  })
})
