import { createHash, type Hash } from 'node:crypto'
import { channels, contrast, isDark } from '../contrast'
import type { Finding } from '../finding'
import { innerBox } from '../inner-box'
import { qrCode } from '../qr'
import type { SetText } from '../type/set-text'
import { textOperators } from '../type/text-operators'
import { utf16Hex } from '../type/to-unicode'
import type { Zone } from '../zones'
import type { Brand } from './brand'
import type { EncodedLogo } from './encode-logo'
import type { Plan, PlannedForm } from './plan'
import { fontTexts, settle, wantedOf, type ZoneText } from './set-zones'
import { streamBody, type TailObject, writeTail } from './write-tail'
import { textOf } from './zone-text'

export interface FillArgs {
  plan: Plan
  /** SHA-256 of the prepared bytes, not yet ended; it is copied and stays usable. */
  hash: Hash
  partner: Brand
  person: { name: string }
  /** What the person typed, by zone id. */
  inputs: Readonly<Record<string, string>>
  serial: string
  /** What the QR code opens. */
  verifyUrl: string
  madeAt: Date
}

export interface Filled {
  /** What follows the prepared bytes. */
  tail: Uint8Array
  /** Of prepared bytes and tail, as hex. */
  sha256: string
  findings: Finding[]
}

type Ground = 'onLight' | 'onDark'
type Find = (finding: Omit<Finding, 'zone' | 'page'>) => void

const COARSE_DPI = 150
/** What WCAG 2.2 asks of graphics (1.4.11) and large text (1.4.3). */
const ENOUGH_CONTRAST = 3
/** Points a module: 0.33 mm, below which a phone fails to read printed codes. */
const SMALL_MODULE = 0.94

/**
 * Makes a copy of a prepared file: only its tail, whatever the size of the file. Text is set in whatever script it is;
 * fonts that the file lacks come with the tail. Equal arguments give equal bytes.
 */
export async function fill(args: FillArgs): Promise<Filled> {
  const { plan } = args
  const sets = await setZones(args)
  const findings: Finding[] = plan.absent.map((zone) => ({ code: 'zone-off-page', zone }))
  const objects: TailObject[] = []
  let size = plan.size
  const allocate = () => size++
  const { texts, objects: fontObjects, resources: fonts } = fontTexts(sets, plan, allocate)
  for (const { number, body } of fontObjects) objects.push({ object: number, body })
  const take = (body: Uint8Array): number => {
    const object = allocate()
    objects.push({ object, body })
    return object
  }
  const images = new Map<Ground, number>()
  const imageOf = (ground: Ground, logo: EncodedLogo): number => {
    const known = images.get(ground)
    if (known !== undefined) return known
    const image = (colours: string, more: string) => `/Type/XObject/Subtype/Image/Width ${logo.width}/Height ${logo.height}/ColorSpace/${colours}/BitsPerComponent 8/Filter/FlateDecode${more}`
    const mask = take(streamBody(image('DeviceGray', ''), logo.opacity))
    const made = take(streamBody(image('DeviceRGB', `/SMask ${mask} 0 R`), logo.colours))
    images.set(ground, made)
    return made
  }
  for (const form of plan.forms) {
    const find: Find = (finding) => findings.push({ ...finding, zone: form.zone.id, page: form.page })
    const { operators, image } = drawZone({ form, args, text: texts.get(form.zone.id), find, imageOf })
    const resources = `/Resources<</Font<<${fonts}>>${image ? `/XObject<</L ${image} 0 R>>` : ''}>>`
    objects.push({ object: form.object, body: streamBody(`/Type/XObject/Subtype/Form/BBox[${numbers(0, 0, form.width, form.height)}]${resources}`, operators) })
  }
  for (const { zone, object, entries } of plan.figures) {
    const alt = zone.kind === 'qr' ? args.verifyUrl : args.partner.name
    objects.push({ object, body: Buffer.from(`<<${entries}/Alt<FEFF${utf16Hex(alt)}>>>`, 'latin1') })
  }
  const keywords = utf16Hex([plan.keywords, args.serial].filter(Boolean).join(' '))
  const info = take(Buffer.from(`<<${plan.info}/Keywords<FEFF${keywords}>/ModDate(${pdfDate(args.madeAt)})>>`, 'latin1'))
  const id = createHash('sha256').update(args.serial).digest('hex').slice(0, 32)
  const tail = writeTail({ plan, objects, size, info, id })
  return { tail, sha256: args.hash.copy().update(tail).digest('hex'), findings: unique(findings) }
}

/** The text of every zone that has one, set once for all the forms it is in. */
async function setZones(args: FillArgs): Promise<Map<string, SetText>> {
  const sets = new Map<string, SetText>()
  for (const { zone } of args.plan.forms) {
    const text = sets.has(zone.id) ? '' : textOf(zone, args)
    if (text) sets.set(zone.id, await settle(wantedOf(zone, text, innerBox(zone))))
  }
  return sets
}

/** What a zone stands on: its plate or, where it has none, whatever its type stands out from. */
const groundOf = ({ plate, color }: Zone): Ground => ((plate ? isDark(plate) : !isDark(color)) ? 'onDark' : 'onLight')

interface DrawArgs {
  form: PlannedForm
  args: FillArgs
  text: ZoneText | undefined
  find: Find
  imageOf: (ground: Ground, logo: EncodedLogo) => number
}

function drawZone({ form: { zone, width, height }, args, text, find, imageOf }: DrawArgs): { operators: string; image?: number } {
  if (zone.x + zone.width > width + 1 || zone.y + zone.height > height + 1) find({ code: 'zone-off-page' })
  const { kind, plate } = zone
  const inner = innerBox(zone)
  const box = { ...inner, y: height - inner.y - inner.height }
  const under = plate ? `${colour(plate)} ${numbers(zone.x, height - zone.y - zone.height, zone.width, zone.height)} re f\n` : ''
  const ink = (colours: string) => {
    const ratio = plate ? contrast(colours, plate) : ENOUGH_CONTRAST
    if (ratio < ENOUGH_CONTRAST) find({ code: 'low-contrast', value: ratio.toFixed(1) })
  }
  if (kind === 'qr') return { operators: under + drawQr(zone, box, args.verifyUrl, find) }
  if (kind === 'logo') {
    const ground = groundOf(zone)
    const logo = args.partner.logo?.[ground]
    if (!logo) {
      find({ code: 'logo-missing' })
      return { operators: under }
    }
    ink(logo.ink)
    return { operators: under + placeLogo(zone, box, logo, find), image: imageOf(ground, logo) }
  }
  ink(zone.color)
  return { operators: under + (text ? drawText(zone, box, text, find) : '') }
}

function drawText(zone: Zone, box: Box, { set, fonts }: ZoneText, find: Find): string {
  if (set.missing.length > 0) find({ code: 'letters-missing', value: set.missing.join(' ') })
  if (set.tooLong > 0) find({ code: 'text-cut', value: String(set.tooLong) })
  else if (set.shrunk) find({ code: 'text-shrunk' })
  return `q 1 0 0 1 ${numbers(box.x, box.y)} cm\n${textOperators(set, fonts, channels(zone.color))}\nQ`
}

interface Box {
  x: number
  y: number
  width: number
  height: number
}

function placeLogo(zone: Zone, box: Box, logo: EncodedLogo, find: Find): string {
  const scale = Math.min(box.width / logo.width, box.height / logo.height)
  const [width, height] = [logo.width * scale, logo.height * scale]
  const dpi = Math.round(logo.sourceWidth / (width / 72))
  if (dpi < COARSE_DPI) find({ code: 'logo-coarse', value: String(dpi) })
  return `q ${numbers(width, 0, 0, height, box.x + aside(zone, box.width - width), box.y + (box.height - height) / 2)} cm /L Do Q`
}

function drawQr(zone: Zone, box: Box, url: string, find: Find): string {
  const { size, runs } = qrCode(url)
  const side = Math.min(box.width, box.height)
  if (side / size < SMALL_MODULE) find({ code: 'qr-small' })
  const bottom = box.y + box.height - side
  // One path: separate squares would show hairlines between them.
  const path = runs.map(({ row, column, length }) => `${column} ${size - 1 - row} ${length} 1 re`).join('\n')
  return `q ${numbers(side / size, 0, 0, side / size, box.x + aside(zone, box.width - side), bottom)} cm 1 g 0 0 ${size} ${size} re f 0.05 0.08 0.1 rg\n${path} f Q`
}

const aside = ({ align }: Zone, free: number): number => (align === 'left' ? 0 : align === 'center' ? free / 2 : free)

const numbers = (...values: number[]): string => values.map((value) => Math.round(value * 10_000) / 10_000).join(' ')

const colour = (hex: string): string => `${numbers(...channels(hex))} rg`

const pdfDate = (at: Date): string => `D:${at.toISOString().replace(/\D/g, '').slice(0, 14)}Z`

const unique = (findings: Finding[]) => [...new Map(findings.map((finding) => [JSON.stringify({ ...finding, page: undefined }), finding])).values()]
