import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { PDFDocument } from 'pdf-lib'
import { afterAll, describe, expect, it } from 'vitest'
import type { EncodedLogo } from '~/media/engine/encode-logo'
import type { FillArgs } from '~/media/engine/fill'
import { prepare } from '~/media/engine/prepare'
import { TEXT_SOURCES } from '~/media/zones/text-sources'
import { type ZoneInput, zonesSchema } from '~/media/zones/zones'
import { copyFrom } from '~/test/factories/copy-of'
import { readTexts } from '~/test/factories/drawn-page'
import { rawPdf, rawStream } from '~/test/factories/raw-pdf'
import { richPdf } from '~/test/factories/rich-pdf'

const folder = mkdtempSync(path.join(os.tmpdir(), 'tails-'))
const qpdf = spawnSync('qpdf', ['--version']).status === 0
if (!qpdf) console.warn('SKIPPED: qpdf is not installed; tails are checked by PDFium and pdf-lib alone')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const FREE = 'typed'

/** What people type and paste: brackets and slashes of PDF, controls, halves of surrogates, all directions, much of it. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)), { maxLength: 60 }).map((units) => units.join('')),
  fc.array(fc.constantFrom('(', ')', '\\', '<', '>', '[', ']', '%', '/', 'endstream', 'endobj', 'startxref', '\r', '\n', '\u0000', '\ud800', '\udfff', '\u202e', '\u2067', '\u200d', '\ufeff', 'שלום', 'مرحبا', 'ﷺ', '東', '👩‍👩‍👧', 'Ω', 'e\u0301'), { maxLength: 60 }).map((parts) => parts.join('')),
  fc.constantFrom('', ' ', 'a'.repeat(5_000), 'word '.repeat(400), '\n'.repeat(300), '()'.repeat(500)),
)

const points = (min: number, max: number) => fc.oneof(fc.integer({ min, max }), fc.double({ min, max, noNaN: true }))
const colour = fc.constantFrom('#000000', '#FFFFFF', '#13262A', '#FF8800')
const zone = fc.record<ZoneInput>({
  id: fc.constant(FREE),
  kind: fc.constantFrom('logo', 'text', 'contact', 'qr'),
  pages: fc.oneof(fc.constantFrom('all' as const, 'first' as const, 'last' as const), fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 })),
  x: points(0, 14_400),
  y: points(0, 14_400),
  width: points(4, 14_400),
  height: points(4, 14_400),
  align: fc.constantFrom('left', 'center', 'right'),
  source: fc.constantFrom(...TEXT_SOURCES),
  maxLength: fc.integer({ min: 1, max: 600 }),
  minSize: fc.constant(4),
  maxSize: points(4, 200),
  color: colour,
  plate: fc.option(colour, { nil: undefined }),
})
const zones = fc.array(zone, { maxLength: 12 }).map((list) => zonesSchema.safeParse(list.map((one, i) => ({ ...one, id: i === 0 ? FREE : `zone-${i}` }))).data ?? [])

const logo: fc.Arbitrary<EncodedLogo> = fc.record({ width: fc.integer({ min: 1, max: 40 }), height: fc.integer({ min: 1, max: 40 }), sourceWidth: fc.integer({ min: 1, max: 9_000 }), ink: colour }).map(({ width, height, ...rest }) => ({
  width,
  height,
  ...rest,
  colours: deflateSync(Buffer.alloc(width * height * 3, 120)),
  opacity: deflateSync(Buffer.alloc(width * height, 200)),
}))

const person: fc.Arbitrary<Partial<FillArgs>> = fc.record({
  partner: fc.record({ name: text, contact: fc.record({ company: text, name: text, phone: text, email: text, website: text }, { requiredKeys: [] }), logo: fc.option(fc.record({ onLight: logo, onDark: logo }), { nil: undefined }) }).map(({ logo: given, ...rest }) => ({ ...rest, ...(given ? { logo: given } : {}) })),
  person: fc.record({ name: text, email: text }),
  inputs: fc.record({ [FREE]: text, 'zone-1': text }),
  serial: fc.oneof(fc.constant('TD-0000-0000-0000-0'), fc.string({ minLength: 1, maxLength: 40 })),
  verifyUrl: fc.webUrl({ withQueryParameters: true }),
  madeAt: fc.date({ min: new Date('1970-01-01T00:00:00Z'), max: new Date('2200-01-01T00:00:00Z'), noInvalidDate: true }),
})

const small = (objectStreams: boolean) => async () => {
  const document = await PDFDocument.create()
  document.addPage([420, 300])
  return document.save({ useObjectStreams: objectStreams })
}
const BASES: Record<string, () => Promise<Uint8Array>> = {
  'object streams': small(true),
  'a table': small(false),
  'everything': async () => richPdf(),
  'properties full of brackets': async () =>
    rawPdf({ 1: '<</Type/Catalog/Pages 2 0 R>>', 2: '<</Type/Pages/Count 1/Kids[3 0 R]>>', 3: '<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Contents 4 0 R>>', 4: rawStream(''), 5: '<</Title(a\\)\\\\b)/Keywords(k\\(\\))/Odd#20Key#28<</A[(x)<ff>null 1.5]>>/Author<feff0028>>>' }, '/Info 5 0 R'),
}

describe.each(Object.entries(BASES))('a tail on a file with %s', (_, base) => {
  const [ZONE_SETS, PEOPLE] = [4, 50]

  it('opens everywhere and has the hash it says, whoever it is for and wherever the zones are', { timeout: 120_000 }, async () => {
    const template = await base()
    let checked = 0
    await fc.assert(
      fc.asyncProperty(zones, fc.array(person, { minLength: PEOPLE, maxLength: PEOPLE }), async (placed, people) => {
        const prepared = await prepare(template, placed)
        const pages = (await PDFDocument.load(prepared.bytes)).getPageCount()
        for (const [i, one] of people.entries()) {
          const { bytes, tail, sha256 } = await copyFrom(prepared, one)
          expect(sha256).toBe(createHash('sha256').update(bytes).digest('hex'))
          expect(Buffer.from(tail).toString('latin1')).not.toMatch(/NaN|Infinity|undefined|\de[+-]\d/)
          const made = await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true })
          expect(made.getPageCount()).toBe(pages)
          if (i % 10 > 0) continue
          expect((await readTexts(bytes)).length).toBe(pages)
          if (!qpdf) continue
          const file = path.join(folder, 'tail.pdf')
          writeFileSync(file, bytes)
          expect(spawnSync('qpdf', ['--check', file], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' })
          checked += 1
        }
      }),
      { seed: Number(process.env.FUZZ_SEED ?? 20_260_101), numRuns: ZONE_SETS, endOnFailure: true },
    )
    if (qpdf) expect(checked).toBe(ZONE_SETS * (PEOPLE / 10))
  })
})
