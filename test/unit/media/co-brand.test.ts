import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { degrees, PDFDocument, rgb } from 'pdf-lib'
import sharp from 'sharp'
import { afterAll, describe, expect, it } from 'vitest'
import { coBrand, type CoBrandArgs } from '~/media/co-brand'
import { closePdfWorkers, describePdf, renderPage } from '~/media/pdf-pages'
import { prepareLogo } from '~/media/prepare-logo'
import { type Zone, zonesSchema } from '~/media/zones'

const CORPUS = path.resolve('../shared/corpus/pdf')

afterAll(closePdfWorkers)

const zones: Zone[] = zonesSchema.parse([
  { id: 'logo', kind: 'logo', pages: 'all', x: 20, y: 20, width: 120, height: 40, plate: '#FFFFFF' },
  { id: 'claim', kind: 'text', pages: 'first', x: 20, y: 80, width: 200, height: 20, source: 'free' },
  { id: 'contact', kind: 'contact', pages: 'last', x: 20, y: 120, width: 180, height: 70 },
  { id: 'check', kind: 'qr', pages: 'last', x: 220, y: 20, width: 60, height: 60 },
])

const logo = async () => prepareLogo(await sharp({ create: { width: 600, height: 200, channels: 4, background: '#cc0000' } }).png().toBuffer())

async function args(template: Uint8Array, more: Partial<CoBrandArgs> = {}): Promise<CoBrandArgs> {
  return {
    template,
    zones,
    partner: { name: 'Bałtyk Systemy', contact: { company: 'Bałtyk Systemy Sp. z o.o.', name: 'Łucja Żółć', email: 'biuro@baltyk.example' }, logo: await logo() },
    person: { name: 'Михаил Орлов' },
    inputs: { claim: 'Szybko i bezpiecznie' },
    serial: 'TD-0000-0000-0000-0',
    verifyUrl: 'https://partners.example/verify/TD-0000-0000-0000-0',
    madeAt: new Date('2026-01-01T00:00:00Z'),
    ...more,
  }
}

async function sheet({ rotate = 0, crop }: { rotate?: number; crop?: [number, number, number, number] } = {}): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  const page = document.addPage([420, 300])
  page.drawRectangle({ x: 0, y: 0, width: 420, height: 300, color: rgb(0.95, 0.95, 0.9) })
  page.setRotation(degrees(rotate))
  if (crop) page.setCropBox(...crop)
  return document.save()
}

/** Colour of the page as it is seen, at a point measured from its top left. */
async function colourAt(bytes: Uint8Array, x: number, y: number): Promise<[number, number, number]> {
  const { sizes } = await describePdf(bytes)
  const width = Math.round(sizes[0]?.width ?? 0)
  const { data, info } = await sharp(await renderPage(bytes, 1, width)).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const at = (Math.round(y) * info.width + Math.round(x)) * info.channels
  return [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0]
}

describe('coBrand', () => {
  it.each([0, 90, 180, 270])('puts the logo where the reader sees the zone on a page turned by %i°', async (rotate) => {
    const { bytes } = await coBrand(await args(await sheet({ rotate })))
    const [r, g, b] = await colourAt(bytes, 80, 40)
    expect(r).toBeGreaterThan(180)
    expect(g).toBeLessThan(60)
    expect(b).toBeLessThan(60)
  })

  it('measures zones from the corner of the crop box', async () => {
    const { bytes } = await coBrand(await args(await sheet({ crop: [50, 30, 330, 230] })))
    const [r, g] = await colourAt(bytes, 80, 40)
    expect(r).toBeGreaterThan(180)
    expect(g).toBeLessThan(60)
  })

  it('gives equal bytes for equal arguments', async () => {
    const template = await sheet()
    const [a, b] = [await coBrand(await args(template)), await coBrand(await args(template))]
    expect(Buffer.from(a.bytes).equals(Buffer.from(b.bytes))).toBe(true)
  })

  it('keeps the letters of Polish and Russian readable as text', async () => {
    const nameZone = zonesSchema.parse([{ id: 'who', kind: 'text', pages: 'all', x: 10, y: 10, width: 300, height: 30, source: 'userName' }])
    const { bytes } = await coBrand(await args(await sheet(), { zones: [...nameZone, ...zones] }))
    const { text } = await describePdf(bytes)
    expect(text).toContain('Михаил Орлов')
    expect(text).toContain('Szybko i bezpiecznie')
    expect(text).toContain('Łucja Żółć')
  })

  it('says which letters no font has, and prints the rest', async () => {
    const { bytes, findings } = await coBrand(await args(await sheet(), { inputs: { claim: 'Edge 東京' } }))
    expect(findings).toContainEqual({ code: 'letters-missing', zone: 'claim', page: 1, value: '東 京' })
    expect((await describePdf(bytes)).text).toContain('Edge')
  })

  it('tells of text that had to be cut and of a coarse logo', async () => {
    const small = await prepareLogo(await sharp({ create: { width: 90, height: 30, channels: 4, background: '#0000cc' } }).png().toBuffer())
    const base = await args(await sheet(), { inputs: { claim: 'word '.repeat(60) } })
    const { findings } = await coBrand({ ...base, partner: { ...base.partner, logo: small }, zones: zones.map((zone) => (zone.id === 'claim' ? { ...zone, maxLength: 600 } : zone)) })
    expect(findings.map(({ code }) => code)).toEqual(expect.arrayContaining(['text-cut', 'logo-coarse']))
  })
})

describe.skipIf(!existsSync(CORPUS))('coBrand on files found in the wild', () => {
  const open = (name: string) => readFileSync(path.join(CORPUS, name))

  it.each(['b01-brochure-1p-adobe.pdf', 'b04-postcard-cropoffset-adobe17.pdf', 'b07-1p-polluted-ctm.pdf', 'c04-mediabox-neg99.pdf', 'd02-deck-33p-beamer-objstm-outline-links.pdf', 'e01-encrypted-ownerpw-pdfsharp.pdf', 'r06-rot90-crop.pdf', 'u01-userunit-text.pdf'])(
    'fills %s so that it opens again with all its pages',
    async (name) => {
      const template = open(name)
      const { bytes } = await coBrand(await args(template))
      expect((await describePdf(bytes)).pages).toBe((await describePdf(template)).pages)
    },
  )

  it('refuses a signed file and one that needs a password, and says what to do', async () => {
    await expect(coBrand(await args(open('g01-signed.pdf')))).rejects.toMatchObject({ code: 'pdf-signed' })
    await expect(coBrand(await args(open('e05-encrypted-needs-user-pw.pdf')))).rejects.toMatchObject({ code: 'pdf-needs-password' })
    await expect(coBrand(await args(Buffer.from('%PDF-1.4 and nothing')))).rejects.toMatchObject({ code: 'pdf-unreadable' })
  })
})
