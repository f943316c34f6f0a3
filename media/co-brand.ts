import * as fontkit from 'fontkit'
import { concatTransformationMatrix, type PDFDocument, type PDFFont, type PDFImage, type PDFPage, popGraphicsState, pushGraphicsState, rgb } from 'pdf-lib'
import { fontFiles } from './fonts'
import { openTemplate } from './open-template'
import { pageSpace } from './page-space'
import { qrCode } from './qr'
import { fitText, LEADING } from './text-fit'
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
  code: 'text-cut' | 'text-shrunk' | 'letters-missing' | 'logo-coarse' | 'logo-missing' | 'zone-off-page'
  zone: string
  /** From 1. */
  page?: number
  /** The letters no font has, or the logo's dots per inch. */
  value?: string
}

interface Kit {
  regular: PDFFont
  bold: PDFFont
  onLight?: PDFImage
  onDark?: PDFImage
}

const COARSE_DPI = 150

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
  for (const zone of args.zones) {
    for (const index of pagesOf(zone, pages.length)) {
      const page = pages[index]
      if (page) fillZone({ page, pageNumber: index + 1, zone, kit, args, find: (finding) => findings.push({ ...finding, zone: zone.id }) })
    }
  }
  document.setKeywords([args.serial])
  document.setProducer('Tandem')
  document.setModificationDate(args.madeAt)
  return { bytes: await document.save({ useObjectStreams: true, updateFieldAppearances: false }), findings: unique(findings) }
}

async function prepareKit(document: PDFDocument, { partner }: CoBrandArgs): Promise<Kit> {
  document.registerFontkit(fontkit as unknown as Parameters<PDFDocument['registerFontkit']>[0])
  const files = fontFiles()
  const [regular, bold] = await Promise.all([document.embedFont(files.regular, { subset: true }), document.embedFont(files.bold, { subset: true })])
  if (!partner.logo) return { regular, bold }
  return { regular, bold, onLight: await document.embedPng(partner.logo.onLight), onDark: await document.embedPng(partner.logo.onDark) }
}

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
  page.pushOperators(pushGraphicsState(), concatTransformationMatrix(...space.matrix))
  if (zone.plate) page.drawRectangle({ x: zone.x, y: bottom, width: zone.width, height: zone.height, color: colour(zone.plate) })
  if (zone.kind === 'logo') drawLogo(fill, bottom)
  else if (zone.kind === 'qr') drawQr(fill, bottom)
  else if (zone.kind === 'contact') drawContact(fill, bottom)
  else drawText(fill, bottom, fill.kit.regular, textOf(fill))
  page.pushOperators(popGraphicsState())
}

function textOf({ zone, args }: FillArgs): string {
  if (zone.source === 'partnerName') return args.partner.name
  if (zone.source === 'userName') return args.person.name
  return (args.inputs[zone.id] ?? '').slice(0, zone.maxLength)
}

function drawLogo({ page, pageNumber, zone, kit, args, find }: FillArgs, bottom: number): void {
  const image = zone.plate && isDark(zone.plate) ? kit.onDark : kit.onLight
  if (!image) return find({ code: 'logo-missing', page: pageNumber })
  const scale = Math.min(zone.width / image.width, zone.height / image.height)
  const [width, height] = [image.width * scale, image.height * scale]
  const dpi = Math.round((args.partner.logo?.width ?? image.width) / (width / 72))
  if (dpi < COARSE_DPI) find({ code: 'logo-coarse', page: pageNumber, value: String(dpi) })
  page.drawImage(image, { x: zone.x + aside(zone, width), y: bottom + (zone.height - height) / 2, width, height })
}

function drawQr({ page, zone, args }: FillArgs, bottom: number): void {
  const { size, runs } = qrCode(args.verifyUrl)
  const side = Math.min(zone.width, zone.height)
  const cell = side / size
  const left = zone.x + aside(zone, side)
  const top = bottom + zone.height
  page.drawRectangle({ x: left, y: top - side, width: side, height: side, color: rgb(1, 1, 1) })
  // One path: separate squares would show hairlines between them.
  const path = runs.map(({ row, column, length }) => `M${column * cell} ${row * cell}h${length * cell}v${cell}h${-length * cell}z`).join('')
  page.drawSvgPath(path, { x: left, y: top, color: rgb(0.05, 0.08, 0.1) })
}

function drawContact(fill: FillArgs, bottom: number): void {
  const { zone, kit, args } = fill
  const { company, name, phone, email, website } = args.partner.contact
  const heading = company ?? args.partner.name
  const rest = [name, phone, email, website].filter((line): line is string => Boolean(line))
  const headHeight = Math.min(zone.height / (rest.length + 1), zone.maxSize * LEADING * 1.15)
  drawText({ ...fill, zone: { ...zone, height: headHeight } }, bottom + zone.height - headHeight, kit.bold, heading)
  if (rest.length > 0) drawText({ ...fill, zone: { ...zone, height: zone.height - headHeight } }, bottom, kit.regular, rest.join('\n'))
}

function drawText({ page, pageNumber, zone, find }: FillArgs, bottom: number, font: PDFFont, text: string): void {
  const missing = [...new Set(text)].filter((letter) => !/\s/.test(letter) && !font.getCharacterSet().includes(letter.codePointAt(0) ?? 0))
  if (missing.length > 0) find({ code: 'letters-missing', page: pageNumber, value: missing.join(' ') })
  const printable = [...text].filter((letter) => !missing.includes(letter)).join('').trim()
  if (printable === '') return
  const { lines, size, shrunk, cut } = fitText(printable, (line) => font.widthOfTextAtSize(line, 1), zone)
  if (cut) find({ code: 'text-cut', page: pageNumber })
  else if (shrunk) find({ code: 'text-shrunk', page: pageNumber })
  lines.forEach((line, i) => {
    const width = font.widthOfTextAtSize(line, size)
    page.drawText(line, { x: zone.x + aside(zone, width), y: bottom + zone.height - size * (0.95 + i * LEADING), size, font, color: colour(zone.color) })
  })
}

/** How far from the zone's left something so wide begins. */
function aside({ align, width }: Zone, used: number): number {
  if (align === 'center') return (width - used) / 2
  return align === 'right' ? width - used : 0
}

const channels = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255) as [number, number, number]
const colour = (hex: string) => rgb(...channels(hex))

/** Relative luminance below the middle that gives white and black equal contrast; WCAG 2.2, "relative luminance". */
function isDark(hex: string): boolean {
  const [r, g, b] = channels(hex).map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b < 0.179
}

const unique = (findings: Finding[]) => [...new Map(findings.map((finding) => [JSON.stringify({ ...finding, page: undefined }), finding])).values()]
