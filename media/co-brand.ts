import { concatTransformationMatrix, drawObject, type PDFDocument, type PDFImage, type PDFPage, type PDFRef, popGraphicsState, pushGraphicsState, rgb } from 'pdf-lib'
import { addTexts } from './add-texts'
import { channels, contrast, isDark } from './contrast'
import { isolateContent } from './isolate-content'
import { inkOf } from './logo-ink'
import { openTemplate } from './open-template'
import { pageSpace } from './page-space'
import { qrCode } from './qr'
import { loadFontsFor, setText, type SetText } from './type/set-text'
import { pagesOf, type Zone } from './zones'

export interface ContactBlock {
  company?: string
  name?: string
  phone?: string
  email?: string
  website?: string
}

export interface CoBrandArgs {
  /** The vendor's PDF. */
  template: Uint8Array
  zones: readonly Zone[]
  partner: { name: string; contact: ContactBlock; logo?: { onLight: Uint8Array; onDark: Uint8Array; width: number; height: number } }
  person: { name: string }
  /** What the person typed, by zone id. */
  inputs: Readonly<Record<string, string>>
  serial: string
  /** What the QR code opens. */
  verifyUrl: string
  madeAt: Date
}

/** Something the maker of a copy should look at; the copy is good nevertheless. */
export interface Finding {
  code: 'text-cut' | 'text-shrunk' | 'letters-missing' | 'low-contrast' | 'logo-coarse' | 'logo-missing' | 'qr-small' | 'zone-off-page'
  zone: string
  /** From 1. */
  page?: number
  /** The letters no font has, how many letters are too many, the logo's dots per inch, or the contrast as `1.4`. */
  value?: string
}

interface Kit {
  /** What is set in text and contact zones, by zone id; nothing where there is nothing to say. */
  texts: ReadonlyMap<string, { set: SetText; form: PDFRef }>
  /** By the ground they are made for; only those a zone needs. */
  logos: Partial<Record<Ground, { image: PDFImage; ink: string }>>
}

type Ground = 'onLight' | 'onDark'

const COARSE_DPI = 150
/** Kept clear between a plate's edge and what stands on it, of its shorter side; a QR code has its own. */
const PLATE_MARGIN = 0.08
/** What WCAG 2.2 asks of graphics (1.4.11) and large text (1.4.3). */
const ENOUGH_CONTRAST = 3
/** Points a module: 0.33 mm, below which a phone fails to read printed codes. */
const SMALL_MODULE = 0.94

/**
 * Fills the zones of a PDF with a partner's logo, contact block, texts and a QR code. Everything is drawn in the space
 * of the page as it is seen; equal arguments give equal bytes.
 * @throws Problem 422 `pdf-needs-password`, `pdf-signed` or `pdf-unreadable`
 */
export async function coBrand(args: CoBrandArgs): Promise<{ bytes: Uint8Array; findings: Finding[] }> {
  const document = await openTemplate(args.template)
  const kit = await prepareKit(document, args)
  const findings: Finding[] = []
  const pages = document.getPages()
  const isolated = new Set<number>()
  for (const zone of args.zones) {
    const found = pagesOf(zone, pages.length)
    if (found.length === 0) findings.push({ code: 'zone-off-page', zone: zone.id })
    for (const index of found) {
      const page = pages[index]
      if (!page) continue
      if (!isolated.has(index)) isolateContent(page)
      isolated.add(index)
      fillZone({ page, pageNumber: index + 1, zone, kit, args, find: (finding) => findings.push({ ...finding, zone: zone.id }) })
    }
  }
  document.setKeywords([document.getKeywords() ?? '', args.serial].filter(Boolean))
  document.setProducer('Tandem')
  document.setModificationDate(args.madeAt)
  return { bytes: await document.save({ useObjectStreams: true, updateFieldAppearances: false }), findings: unique(findings) }
}

async function prepareKit(document: PDFDocument, args: CoBrandArgs): Promise<Kit> {
  const { partner, zones } = args
  const logos: Kit['logos'] = {}
  for (const ground of new Set(zones.filter(({ kind }) => kind === 'logo').map(groundOf))) {
    const png = partner.logo?.[ground]
    if (png) logos[ground] = { image: await document.embedPng(png), ink: await inkOf(png) }
  }
  return { texts: await prepareTexts(document, args), logos }
}

/** Sets the text of every zone, in whatever script it is, and adds it to the document once for all pages it is on. */
async function prepareTexts(document: PDFDocument, args: CoBrandArgs): Promise<Kit['texts']> {
  const texts = []
  for (const zone of args.zones) {
    const text = textOf(zone, args)
    if (!text) continue
    const { width, height } = innerOf(zone)
    const wanted = { text, box: { width, height }, minSize: zone.minSize, maxSize: zone.maxSize, align: ALIGN[zone.align], firstWeight: zone.kind === 'contact' ? 'bold' : 'regular' } as const
    await loadFontsFor(wanted)
    texts.push({ zone: zone.id, box: wanted.box, colour: channels(zone.color), set: setText(wanted) })
  }
  const forms = addTexts(document, texts)
  return new Map(texts.map(({ zone, set }, i) => [zone, { set, form: forms[i] as PDFRef }]))
}

/** Text that reads from the right begins there, unless it is centred. */
const ALIGN = { left: 'start', center: 'center', right: 'end' } as const

/** What a zone stands on: its plate or, where it has none, whatever its type stands out from. */
const groundOf = ({ plate, color }: Zone): Ground => ((plate ? isDark(plate) : !isDark(color)) ? 'onDark' : 'onLight')

interface FillArgs {
  page: PDFPage
  pageNumber: number
  zone: Zone
  kit: Kit
  args: CoBrandArgs
  find: (finding: Omit<Finding, 'zone'>) => void
}

function fillZone(fill: FillArgs): void {
  const { page, pageNumber, zone, find } = fill
  const space = pageSpace(page)
  if (zone.x + zone.width > space.width + 1 || zone.y + zone.height > space.height + 1) find({ code: 'zone-off-page', page: pageNumber })
  const bottom = space.height - zone.y - zone.height
  if (zone.plate && (zone.kind === 'text' || zone.kind === 'contact')) checkContrast(fill, zone.color, zone.plate)
  page.pushOperators(pushGraphicsState(), concatTransformationMatrix(...space.matrix))
  if (zone.plate) page.drawRectangle({ x: zone.x, y: bottom, width: zone.width, height: zone.height, color: colour(zone.plate) })
  const inner = { ...fill, zone: { ...zone, ...innerOf(zone) } }
  const innerBottom = space.height - inner.zone.y - inner.zone.height
  if (zone.kind === 'logo') drawLogo(inner, innerBottom)
  else if (zone.kind === 'qr') drawQr(inner, innerBottom)
  else drawText(inner, innerBottom)
  page.pushOperators(popGraphicsState())
}

/** Where in a zone its content goes: clear of a plate's edge. */
function innerOf({ kind, plate, x, y, width, height }: Zone) {
  const margin = plate && kind !== 'qr' ? Math.min(width, height) * PLATE_MARGIN : 0
  return { x: x + margin, y: y + margin, width: width - 2 * margin, height: height - 2 * margin }
}

function textOf(zone: Zone, args: CoBrandArgs): string {
  if (zone.kind === 'contact') return contactOf(args)
  if (zone.kind !== 'text') return ''
  if (zone.source === 'partnerName') return args.partner.name
  if (zone.source === 'userName') return args.person.name
  return [...(args.inputs[zone.id] ?? '').normalize('NFC')].slice(0, zone.maxLength).join('')
}

function checkContrast({ pageNumber, find }: FillArgs, ink: string, ground: string): void {
  const ratio = contrast(ink, ground)
  if (ratio < ENOUGH_CONTRAST) find({ code: 'low-contrast', page: pageNumber, value: ratio.toFixed(1) })
}

function drawLogo(fill: FillArgs, bottom: number): void {
  const { page, pageNumber, zone, kit, args, find } = fill
  const logo = kit.logos[groundOf(zone)]
  if (!logo) return find({ code: 'logo-missing', page: pageNumber })
  const { image, ink } = logo
  if (zone.plate) checkContrast(fill, ink, zone.plate)
  const scale = Math.min(zone.width / image.width, zone.height / image.height)
  const [width, height] = [image.width * scale, image.height * scale]
  const dpi = Math.round((args.partner.logo?.width ?? image.width) / (width / 72))
  if (dpi < COARSE_DPI) find({ code: 'logo-coarse', page: pageNumber, value: String(dpi) })
  page.drawImage(image, { x: zone.x + aside(zone, width), y: bottom + (zone.height - height) / 2, width, height })
}

function drawQr({ page, pageNumber, zone, args, find }: FillArgs, bottom: number): void {
  const { size, runs } = qrCode(args.verifyUrl)
  const side = Math.min(zone.width, zone.height)
  const cell = side / size
  if (cell < SMALL_MODULE) find({ code: 'qr-small', page: pageNumber })
  const left = zone.x + aside(zone, side)
  const top = bottom + zone.height
  page.drawRectangle({ x: left, y: top - side, width: side, height: side, color: rgb(1, 1, 1) })
  // One path: separate squares would show hairlines between them.
  const path = runs.map(({ row, column, length }) => `M${column * cell} ${row * cell}h${length * cell}v${cell}h${-length * cell}z`).join('')
  page.drawSvgPath(path, { x: left, y: top, color: rgb(0.05, 0.08, 0.1) })
}

function contactOf({ partner }: CoBrandArgs): string {
  const { company, name, phone, email, website } = partner.contact
  return [company || partner.name, name, phone, email, website].filter(Boolean).join('\n')
}

function drawText({ page, pageNumber, zone, kit, find }: FillArgs, bottom: number): void {
  const text = kit.texts.get(zone.id)
  if (!text) return
  const { set, form } = text
  if (set.missing.length > 0) find({ code: 'letters-missing', page: pageNumber, value: set.missing.join(' ') })
  if (set.tooLong > 0) find({ code: 'text-cut', page: pageNumber, value: String(set.tooLong) })
  else if (set.shrunk) find({ code: 'text-shrunk', page: pageNumber })
  page.pushOperators(pushGraphicsState(), concatTransformationMatrix(1, 0, 0, 1, zone.x, bottom), drawObject(page.node.newXObject('Text', form)), popGraphicsState())
}

/** How far from the zone's left something so wide begins. */
function aside({ align, width }: Zone, used: number): number {
  if (align === 'center') return (width - used) / 2
  return align === 'right' ? width - used : 0
}

const colour = (hex: string) => rgb(...channels(hex))

const unique = (findings: Finding[]) => [...new Map(findings.map((finding) => [JSON.stringify({ ...finding, page: undefined }), finding])).values()]
