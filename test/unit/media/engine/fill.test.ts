import { PDFDocument, PDFName, PDFString, rgb } from 'pdf-lib'
import sharp from 'sharp'
import { afterAll, describe, expect, it } from 'vitest'
import { closePdfWorkers, describePdf, renderPage } from '~/media/pdf/pdf-pages'
import { qrCode } from '~/media/zones/qr'
import { type Zone, type ZoneInput, zonesSchema } from '~/media/zones/zones'
import { filledCopy, logoOf } from '~/test/factories/filled-copy'
import { TEN_SCRIPTS } from '~/test/factories/type-page'

afterAll(closePdfWorkers)

const zones: Zone[] = zonesSchema.parse([
  { id: 'logo', kind: 'logo', pages: 'all', x: 20, y: 20, width: 120, height: 40, plate: '#FFFFFF' },
  { id: 'claim', kind: 'text', pages: 'first', x: 20, y: 80, width: 200, height: 20, source: 'free' },
  { id: 'contact', kind: 'contact', pages: 'last', x: 20, y: 120, width: 180, height: 70 },
  { id: 'check', kind: 'qr', pages: 'last', x: 220, y: 20, width: 60, height: 60 },
])

async function sheet(): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  const page = document.addPage([420, 300])
  page.drawRectangle({ x: 0, y: 0, width: 420, height: 300, color: rgb(0.95, 0.95, 0.9) })
  return document.save()
}

/** Colour of the page as it is seen, at a point measured from its top left. */
async function colourAt(bytes: Uint8Array, x: number, y: number, page = 1): Promise<[number, number, number]> {
  const { sizes } = await describePdf(bytes)
  const width = Math.round(sizes[0]?.width ?? 0)
  const { data, info } = await sharp(await renderPage(bytes, page, width)).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const at = (Math.round(y) * info.width + Math.round(x)) * info.channels
  return [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0]
}

describe('fill', () => {
  it('keeps the letters of Polish and Russian readable as text', async () => {
    const nameZone = zonesSchema.parse([{ id: 'who', kind: 'text', pages: 'all', x: 10, y: 10, width: 300, height: 30, source: 'userName' }])
    const { bytes } = await filledCopy(await sheet(), [...nameZone, ...zones])
    const { text } = await describePdf(bytes)
    expect(text).toContain('Михаил Орлов')
    expect(text).toContain('Szybko i bezpiecznie')
    expect(text).toContain('Łucja Żółć')
  })

  it.each(TEN_SCRIPTS)('prints a name in $script so that it can be read and searched', async ({ name }) => {
    const wide = zonesSchema.parse([{ id: 'who', kind: 'text', pages: 'all', x: 10, y: 10, width: 280, height: 60, source: 'userName' }])
    const { bytes, findings } = await filledCopy(await sheet(), wide, { person: { name } })
    expect(findings.map(({ code }) => code)).not.toContain('letters-missing')
    expect((await describePdf(bytes)).text.replaceAll(/\s+/g, ' ')).toContain(name.normalize('NFC'))
  })

  it('brings fonts along only for letters that the prepared file lacks', async () => {
    const texts = zonesSchema.parse([{ id: 'claim', kind: 'text', pages: 'all', x: 10, y: 10, width: 280, height: 60 }])
    const fonts = async (claim: string) => Buffer.from((await filledCopy(await sheet(), texts, { inputs: { claim } })).tail).toString('latin1').match(/\/FontFile2/g)?.length ?? 0
    expect(await fonts('Szybko, Żółć, быстро, γρήγορα, office')).toBe(0)
    expect(await fonts('รวดเร็ว')).toBe(1)
    expect(await fonts('Szybko 迅速')).toBe(1)
  })

  it('prints serifs where a zone asks for them, embedded once in the prepared file', async () => {
    const zone = { kind: 'text', pages: 'all', x: 10, width: 280, height: 60 }
    const texts = zonesSchema.parse([{ ...zone, id: 'claim', y: 10, face: 'serif' }, { ...zone, id: 'other', y: 80, source: 'partnerName' }])
    const { tail, prepared, bytes } = await filledCopy(await sheet(), texts, { inputs: { claim: 'Szybko, быстро, γρήγορα' } })
    expect(prepared.plan.fonts.map(({ key }) => key)).toEqual(['latin/regular', 'serif/regular'])
    expect(Buffer.from(tail).includes('/FontFile2')).toBe(false)
    expect((await describePdf(bytes)).text).toContain('Szybko, быстро, γρήγορα')
  })

  it('stays small beside the logo, whatever it says', async () => {
    const { tail, args } = await filledCopy(await sheet(), zones)
    const logo = args.partner.logo?.onLight
    expect(tail.length - (logo?.colours.length ?? 0) - (logo?.opacity.length ?? 0)).toBeLessThan(16_000)
  })

  it('says which letters no font has, and prints the rest', async () => {
    const { bytes, findings } = await filledCopy(await sheet(), zones, { inputs: { claim: 'Edge 東京 \u{1F680}' } })
    expect(findings).toContainEqual({ code: 'letters-missing', zone: 'claim', page: 1, value: '\u{1F680}' })
    expect((await describePdf(bytes)).text).toContain('Edge 東京')
  })

  it('tells of text that had to be cut and of a coarse logo', async () => {
    const small = await logoOf(await sharp({ create: { width: 90, height: 30, channels: 4, background: '#0000cc' } }).png().toBuffer())
    const long = zones.map((zone) => (zone.id === 'claim' ? { ...zone, maxLength: 600 } : zone))
    const { findings } = await filledCopy(await sheet(), long, { inputs: { claim: 'word '.repeat(60) }, partner: { name: 'Bałtyk', contact: {}, logo: small } })
    expect(findings.map(({ code }) => code)).toEqual(expect.arrayContaining(['text-cut', 'logo-coarse']))
  })

  it('is not moved or stretched by content that leaves its graphics states open or restores too many', async () => {
    for (const content of ['q 0.5 0 0 0.5 90 90 cm q', 'q Q Q 0.5 0 0 0.5 90 90 cm', '0 1 -1 0 300 0 cm q q (q Q) pop']) {
      const document = await PDFDocument.create()
      const page = document.addPage([420, 300])
      page.node.set(PDFName.of('Contents'), document.context.register(document.context.flateStream(content)))
      const { bytes } = await filledCopy(await document.save(), zones)
      const [r, g] = await colourAt(bytes, 80, 40)
      expect(r, content).toBeGreaterThan(180)
      expect(g, content).toBeLessThan(60)
    }
  })

  it('leaves what the page shows as it was, restored too often or not', async () => {
    const document = await PDFDocument.create()
    const page = document.addPage([420, 300])
    page.node.set(PDFName.of('Contents'), document.context.register(document.context.flateStream('2 0 0 2 0 0 cm Q 0 0 1 rg 180 5 20 20 re f')))
    const { bytes } = await filledCopy(await document.save(), zones.slice(0, 1))
    expect((await colourAt(bytes, 380, 270))[2]).toBeGreaterThan(200)
    expect((await colourAt(bytes, 190, 285))[2]).toBeGreaterThan(200)
    expect((await colourAt(bytes, 190, 285))[0]).toBeGreaterThan(200)
  })

  it('marks only the pages of a zone, also when pages share their list of streams', async () => {
    const document = await PDFDocument.create()
    const pages = [document.addPage([420, 300]), document.addPage([420, 300])]
    const shared = document.context.register(document.context.obj([document.context.register(document.context.flateStream('0.9 g 0 0 420 300 re f'))]))
    for (const page of pages) page.node.set(PDFName.of('Contents'), shared)
    const last = zones.slice(0, 1).map((zone): Zone => ({ ...zone, pages: 'last', plate: '#CC0000' }))
    const { bytes } = await filledCopy(await document.save(), last)
    expect((await colourAt(bytes, 80, 40, 1))[1]).toBeGreaterThan(200)
    expect((await colourAt(bytes, 80, 40, 2))[1]).toBeLessThan(60)
  })

  it('draws each module of the QR code where the code has it', async () => {
    const code = zonesSchema.parse([{ id: 'check', kind: 'qr', pages: 'all', x: 100, y: 60, width: 200, height: 200 }])
    const { bytes, args } = await filledCopy(await sheet(), code)
    const { size, runs } = qrCode(args.verifyUrl)
    const { data, info } = await sharp(await renderPage(bytes, 1, 1_680)).greyscale().raw().toBuffer({ resolveWithObject: true })
    const dark = new Set(runs.flatMap(({ row, column, length }) => Array.from({ length }, (_, i) => row * size + column + i)))
    for (let cell = 0; cell < size * size; cell += 1) {
      const [x, y] = [100 + (((cell % size) + 0.5) * 200) / size, 60 + ((Math.floor(cell / size) + 0.5) * 200) / size]
      expect((data[Math.round(y * 4) * info.width + Math.round(x * 4)] ?? 0) < 128, `module ${cell}`).toBe(dark.has(cell))
    }
  })

  it('tells of a code too small for a phone, of a zone on no page, and of ink too near its plate', async () => {
    const given: ZoneInput[] = [
      { id: 'tiny', kind: 'qr', pages: 'all', x: 0, y: 0, width: 20, height: 20 },
      { id: 'nowhere', kind: 'text', pages: [7], x: 0, y: 0, width: 90, height: 20 },
      { id: 'outside', kind: 'text', pages: 'all', x: 400, y: 0, width: 90, height: 20, source: 'partnerName' },
      { id: 'grey', kind: 'text', pages: 'all', x: 0, y: 50, width: 90, height: 20, source: 'partnerName', color: '#999999', plate: '#AAAAAA' },
      { id: 'red', kind: 'logo', pages: 'all', x: 0, y: 90, width: 90, height: 30, plate: '#FF7755' },
    ]
    const { findings } = await filledCopy(await sheet(), zonesSchema.parse(given))
    const found = findings.map(({ code, zone }) => `${zone} ${code}`)
    expect(found).toEqual(expect.arrayContaining(['tiny qr-small', 'nowhere zone-off-page', 'outside zone-off-page', 'grey low-contrast', 'red low-contrast']))
  })

  it('takes the logo that stands out from its plate, or from what the page shows beneath it', async () => {
    const { bytes, findings } = await filledCopy(
      await grounds([0.05, 0.15, 0.15], [0.95, 0.95, 0.9]),
      zonesSchema.parse([
        { id: 'plated', kind: 'logo', pages: 'first', x: 20, y: 20, width: 100, height: 50, plate: '#FFFFFF' },
        { id: 'bare', kind: 'logo', pages: 'all', x: 20, y: 100, width: 100, height: 50 },
      ]),
      { partner: { name: 'Bałtyk', contact: {}, logo: await blueLogo() } },
    )
    expect((await colourAt(bytes, 70, 45))[0]).toBeLessThan(60)
    expect(await colourAt(bytes, 70, 125, 1)).toEqual([255, 255, 255])
    expect((await colourAt(bytes, 70, 125, 2))[0]).toBeLessThan(60)
    expect(findings).toEqual([])
  })

  it('measures type against the page, names the worst page, and paints a plate where one is allowed', async () => {
    const text = { kind: 'text', pages: 'all', x: 20, width: 160, height: 24, source: 'partnerName', color: '#13262A' } as const
    const { bytes, findings } = await filledCopy(await grounds([0.95, 0.95, 0.9], [0.05, 0.15, 0.15]), zonesSchema.parse([
      { ...text, id: 'bare', y: 20 },
      { ...text, id: 'helped', y: 60, plateWhen: 'needed' },
      { ...text, id: 'coloured', y: 100, plateWhen: 'needed', plate: '#FFEE88' },
    ]))
    expect(findings).toEqual([{ code: 'low-contrast', zone: 'bare', page: 2, value: '1.0' }])
    expectNear(await colourAt(bytes, 176, 62, 1), [242, 242, 230])
    expectNear(await colourAt(bytes, 176, 62, 2), [255, 255, 255])
    expectNear(await colourAt(bytes, 176, 102, 2), [255, 238, 136])
  })

  it('takes white for a plate it may choose, and a dark one only for what white would hide', async () => {
    const wanted = zonesSchema.parse([
      { id: 'logo', kind: 'logo', pages: 'all', x: 20, y: 20, width: 120, height: 60, plateWhen: 'needed' },
      { id: 'light', kind: 'text', pages: 'all', x: 20, y: 100, width: 160, height: 24, source: 'partnerName', color: '#FFFFFF', plateWhen: 'needed' },
    ])
    const { bytes, findings } = await filledCopy(await grounds([0.5, 0.5, 0.5], [0.7, 0.7, 0.7]), wanted, { partner: { name: 'Bałtyk', contact: {}, logo: await blueLogo() } })
    expectNear(await colourAt(bytes, 22, 22, 1), [255, 255, 255])
    expectNear(await colourAt(bytes, 176, 102, 2), [19, 38, 42])
    expect(findings).toEqual([])
  })

  it('paints a zone in the partner’s colour beneath all others, whatever their order', async () => {
    const [bar, mark] = [{ kind: 'colour', pages: 'all', x: 0, y: 200, width: 420, height: 100 } as const, { id: 'mark', kind: 'text', pages: 'all', x: 20, y: 220, width: 60, height: 30, source: 'free', plate: '#C81E1E' } as const]
    const wanted = zonesSchema.parse([mark, { ...bar, id: 'first' }, { ...bar, id: 'second', tone: 'secondary', x: 210, width: 210 }])
    const paper = await grounds([0.9, 0.9, 0.9])
    const { bytes } = await filledCopy(paper, wanted)
    for (const [x, y, colour] of [[2, 298, [14, 77, 146]], [22, 222, [200, 30, 30]], [400, 202, [226, 161, 43]], [2, 198, [230, 230, 230]]] as const) expectNear(await colourAt(bytes, x, y), [...colour])
    const { bytes: alone } = await filledCopy(paper, wanted, { partner: { name: 'Bałtyk', contact: {}, colours: { primary: '#0E4D92' } } })
    expectNear(await colourAt(alone, 400, 202), [14, 77, 146])
    const { bytes: none } = await filledCopy(paper, wanted, { partner: { name: 'Bałtyk', contact: {} } })
    expectNear(await colourAt(none, 400, 202), [230, 230, 230])
  })

  it('chooses logo and type by the partner’s colour that they stand on, page by page', async () => {
    const wanted = zonesSchema.parse([
      { id: 'bar', kind: 'colour', pages: 'last', x: 0, y: 0, width: 420, height: 120 },
      { id: 'logo', kind: 'logo', pages: 'all', x: 20, y: 20, width: 100, height: 50 },
      { id: 'name', kind: 'text', pages: 'all', x: 150, y: 20, width: 200, height: 40, source: 'partnerName', color: '#13262A', maxSize: 30 },
      { id: 'edge', kind: 'text', pages: 'last', x: 150, y: 110, width: 200, height: 40, source: 'partnerName', color: '#13262A', maxSize: 30 },
    ])
    const dark = { name: 'IIIIIIIIII', contact: {}, logo: await blueLogo(), colours: { primary: '#102040' } }
    const { bytes, findings } = await filledCopy(await grounds([1, 1, 1], [1, 1, 1]), wanted, { partner: dark })
    expect((await colourAt(bytes, 70, 45, 1))[0]).toBeLessThan(60)
    expectNear(await colourAt(bytes, 70, 45, 2), [255, 255, 255])
    expectNear(await brightest(bytes, { x: 150, y: 20, width: 200, height: 40 }, 2), [255, 255, 255])
    expect(findings).toEqual([{ code: 'low-contrast', zone: 'edge', page: 2, value: expect.any(String) }])
    const light = { ...dark, colours: { primary: '#E8F0D0' } }
    expect((await filledCopy(await grounds([1, 1, 1], [1, 1, 1]), wanted, { partner: light })).findings).toEqual([])
  })

  it('prints a locked text whatever is given for it', async () => {
    const wanted = zonesSchema.parse([{ id: 'legal', kind: 'text', pages: 'all', x: 20, y: 20, width: 300, height: 40, editing: 'locked', defaultText: 'All rights reserved' }])
    const { bytes } = await filledCopy(await grounds([1, 1, 1]), wanted, { inputs: { legal: 'None at all' } })
    const { text } = await describePdf(bytes)
    expect(text).toContain('All rights reserved')
    expect(text).not.toContain('None')
  })

  it('hides a zone with its plate where nothing fills it, and only where it is to be hidden', async () => {
    const text = { kind: 'text', pages: 'all', x: 20, width: 160, height: 24, source: 'free', color: '#FFFFFF', plate: '#C81E1E' } as const
    const wanted = zonesSchema.parse([
      { ...text, id: 'kept', y: 20 },
      { ...text, id: 'hidden', y: 60, hideEmpty: true },
      { ...text, id: 'filled', y: 100, hideEmpty: true },
      { id: 'logo', kind: 'logo', pages: 'all', x: 20, y: 140, width: 160, height: 24, plate: '#C81E1E', hideEmpty: true },
    ])
    const { bytes, findings } = await filledCopy(await grounds([1, 1, 1]), wanted, { partner: { name: 'Bałtyk', contact: {} }, inputs: { filled: 'Here' } })
    const [red, paper] = [[200, 30, 30], [255, 255, 255]]
    for (const [y, colour] of [[22, red], [62, paper], [102, red], [142, paper]] as const) expectNear(await colourAt(bytes, 22, y), colour)
    expect(findings).toEqual([{ code: 'logo-missing', zone: 'logo', page: 1 }])
  })

  it('tells of a ground too busy to be read on, unless a plate covers it', async () => {
    const document = await PDFDocument.create()
    const page = document.addPage([420, 300])
    for (let x = 0; x < 420; x += 20) page.drawRectangle({ x, y: 0, width: 10, height: 300, color: rgb(0.3, 0.5, 0.5) })
    const text = { kind: 'text', pages: 'all', x: 20, width: 160, height: 24, source: 'partnerName', color: '#000000' } as const
    const { findings } = await filledCopy(await document.save(), zonesSchema.parse([{ ...text, id: 'bare', y: 20 }, { ...text, id: 'helped', y: 60, plateWhen: 'needed' }, { ...text, id: 'plated', y: 100, plate: '#FFFFFF' }]))
    expect(findings).toEqual([{ code: 'busy-ground', zone: 'bare', page: 1 }])
  })

  it('takes a logo on paper of its own for seen where its paper is', async () => {
    const disc = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="600" height="200"><ellipse cx="300" cy="100" rx="280" ry="90" fill="#20308A"/></svg>')
    const picture = await sharp(disc).flatten({ background: '#ffffff' }).jpeg().toBuffer()
    const logo = await logoOf(picture)
    const wanted = zonesSchema.parse([{ id: 'logo', kind: 'logo', pages: 'all', x: 20, y: 20, width: 120, height: 50 }])
    const { findings } = await filledCopy(await grounds([1, 1, 1], [0.12, 0.17, 0.5]), wanted, { partner: { name: 'Bałtyk', contact: {}, logo } })
    expect(findings).toEqual([])
  })

  it('frames a logo on paper of its own by that paper, and never by the opposite', async () => {
    const faint = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="600" height="200"><ellipse cx="300" cy="100" rx="280" ry="90" fill="#B9CBA0"/></svg>')
    const logo = await logoOf(await sharp(faint).flatten({ background: '#fffbe8' }).jpeg().toBuffer())
    const wanted = zonesSchema.parse([{ id: 'logo', kind: 'logo', pages: 'all', x: 20, y: 20, width: 120, height: 50, plateWhen: 'needed' }])
    const { bytes, findings } = await filledCopy(await grounds([0.72, 0.76, 0.6]), wanted, { partner: { name: 'Bałtyk', contact: {}, logo } })
    expectNear(await colourAt(bytes, 22, 22), [255, 251, 232])
    expect(findings).toMatchObject([{ code: 'low-contrast' }])
  })
})

/** The lightest that a box shows of each channel; `scale` pixels a point. */
async function brightest(bytes: Uint8Array, { x, y, width, height }: { x: number; y: number; width: number; height: number }, page: number, scale = 4): Promise<number[]> {
  const picture = sharp(await renderPage(bytes, page, 420 * scale)).extract({ left: x * scale, top: y * scale, width: width * scale, height: height * scale })
  return (await picture.removeAlpha().stats()).channels.map(({ max }) => max)
}

/** Pictures of pages are WebP, which shifts a colour a little. */
const expectNear = (found: number[], wanted: number[]) => wanted.forEach((channel, i) => expect(Math.abs((found[i] ?? 0) - channel), `${found.join(' ')} for ${wanted.join(' ')}`).toBeLessThan(8))

/** A page for each colour, painted with it. */
async function grounds(...colours: [number, number, number][]): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  for (const colour of colours) document.addPage([420, 300]).drawRectangle({ x: 0, y: 0, width: 420, height: 300, color: rgb(...colour) })
  return document.save()
}

const blueLogo = () => logoOf(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="400" height="200"><rect x="20" y="20" width="360" height="160" rx="40" fill="#20308A"/></svg>'))

describe('a PDF that no copy can be made from', () => {
  it('is refused with what to do about it when it is signed, flagged or not', async () => {
    for (const flags of [3, undefined]) {
      const document = await PDFDocument.create()
      document.addPage()
      const { context } = document
      const field = context.register(context.obj({ FT: 'Sig', T: PDFString.of('by'), V: { Type: 'Sig', Contents: PDFString.of('x') } }))
      document.catalog.set(PDFName.of('AcroForm'), context.obj({ Fields: [context.obj({ Kids: [field] })], ...(flags ? { SigFlags: flags } : {}) }))
      await expect(filledCopy(await document.save(), zones)).rejects.toMatchObject({ status: 422, code: 'pdf-signed' })
    }
  })

  it('is refused when it is locked or forbids changes, and taken when it forbids other things', async () => {
    for (const [userPassword, modifying, code] of [['secret', true, 'pdf-needs-password'], ['', false, 'pdf-restricted'], ['', true, undefined]] as const) {
      const document = await PDFDocument.load(await sheet())
      document.encrypt({ userPassword, ownerPassword: 'owner', permissions: { modifying } })
      const locked = await document.save()
      if (code) {
        await expect(filledCopy(locked, zones)).rejects.toMatchObject({ status: 422, code })
        if (userPassword) await expect(describePdf(locked)).rejects.toMatchObject({ status: 422, code })
      } else {
        expect((await describePdf((await filledCopy(locked, zones)).bytes)).text).toContain('Szybko i bezpiecznie')
      }
    }
  })

  it('is refused when it is none', async () => {
    for (const junk of [Buffer.alloc(0), Buffer.from('%PDF-1.4 and nothing'), Buffer.from('<html>'), Buffer.from((await sheet()).subarray(0, 200))]) {
      await expect(filledCopy(junk, zones)).rejects.toMatchObject({ code: 'pdf-unreadable' })
      await expect(describePdf(junk)).rejects.toMatchObject({ code: 'pdf-unreadable' })
    }
  })
})
