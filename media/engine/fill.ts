import { createHash, type Hash } from 'node:crypto'
import { aside, type Box } from '../zones/boxes'
import { channels } from '../zones/contrast'
import type { Finding } from '../zones/finding'
import { innerBox } from '../zones/inner-box'
import { qrCode } from '../zones/qr'
import type { SetText } from '../type/set-text'
import { textOperators } from '../type/text-operators'
import { utf16Hex } from '../type/to-unicode'
import type { Zone } from '../zones/zones'
import { type LogoName, toneOf } from './brand'
import { chooseLook } from './choose-look'
import type { CopyContent } from './copy-content'
import { addLogo, placeLogo } from './draw-logo'
import { addPicture, placePicture } from './draw-picture'
import type { EncodedLogo } from './encode-logo'
import type { EncodedPicture } from './encode-picture'
import { pdfNumbers } from './pdf-numbers'
import type { Plan, PlannedForm } from './plan'
import { fontTexts, settle, wantedOf, type ZoneText } from './set-zones'
import { streamBody, type TailObject, writeTail } from './write-tail'
import { textOf } from './zone-text'

export interface FillArgs extends CopyContent {
  plan: Plan
  /** SHA-256 of the prepared bytes, not yet ended; it is copied and stays usable. */
  hash: Hash
}

export interface Filled {
  /** What follows the prepared bytes. */
  tail: Uint8Array
  /** Of prepared bytes and tail, as hex. */
  sha256: string
  findings: Finding[]
}

type Find = (finding: Omit<Finding, 'zone'>) => void

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
  const logos = new Map<LogoName, number>()
  const logoOf = (variant: LogoName, logo: EncodedLogo): number => {
    const known = logos.get(variant)
    if (known !== undefined) return known
    const made = addLogo(logo, take)
    logos.set(variant, made)
    return made
  }
  const pictures = new Map<Uint8Array, number>()
  const pictureOf = (picture: EncodedPicture): number => {
    const bytes = 'jpeg' in picture ? picture.jpeg : picture.colours
    const made = pictures.get(bytes) ?? addPicture(picture, take)
    pictures.set(bytes, made)
    return made
  }
  for (const form of plan.forms) {
    const find: Find = (finding) => findings.push({ page: form.page, ...finding, zone: form.zone.id })
    const { operators, shown } = drawZone({ form, args, text: texts.get(form.zone.id), find, logoOf, pictureOf })
    const resources = `/Resources<</Font<<${fonts}>>${shown ? `/XObject<</L ${shown} 0 R>>` : ''}>>`
    objects.push({ object: form.object, body: streamBody(`/Type/XObject/Subtype/Form/BBox[${pdfNumbers(0, 0, form.width, form.height)}]${resources}`, operators) })
  }
  for (const { zone, object, entries } of plan.figures) {
    const alt = zone.kind === 'qr' ? args.verifyUrl : (args.pictures?.[zone.id]?.name ?? args.partner.name)
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

interface DrawArgs {
  form: PlannedForm
  args: FillArgs
  text: ZoneText | undefined
  find: Find
  /** The object that draws a logo into the unit square. */
  logoOf: (variant: LogoName, logo: EncodedLogo) => number
  /** The same of a picture. */
  pictureOf: (picture: EncodedPicture) => number
}

/** What stands in a zone, and the object that its operators name `L`. */
function drawZone({ form, args, text, find, logoOf, pictureOf }: DrawArgs): { operators: string; shown?: number } {
  const { zone, width, height } = form
  if (zone.x + zone.width > width + 1 || zone.y + zone.height > height + 1) find({ code: 'zone-off-page' })
  const { kind } = zone
  const inner = innerBox(zone)
  const box = { ...inner, y: height - inner.y - inner.height }
  const bare = painted(zone, height, zone.plateWhen ? undefined : zone.plate)
  if (kind === 'colour') return { operators: painted(zone, height, args.partner.colours && toneOf(args.partner.colours, zone.tone)) }
  if (kind === 'qr') return { operators: bare + drawQr(zone, box, args.verifyUrl, find) }
  const picture = args.pictures?.[zone.id]
  if (kind === 'image' && picture) return { operators: bare + placePicture(zone, height, picture, find), shown: pictureOf(picture) }
  const { logo } = args.partner
  if (kind === 'logo' && !logo) find({ code: 'logo-missing' })
  if (kind === 'logo' ? !logo : !text) return { operators: zone.hideEmpty ? '' : bare }
  const { plate, variant, ink, findings } = chooseLook({ form, partner: args.partner })
  const under = painted(zone, height, plate)
  findings.forEach(find)
  const chosen = variant && logo?.[variant]
  if (chosen) return { operators: under + placeLogo(zone, height, chosen, find), shown: logoOf(variant, chosen) }
  return { operators: under + (text ? drawText(box, text, ink ?? zone.color, find) : '') }
}

/** A zone painted from edge to edge, on a page so high; nothing without a colour. */
const painted = ({ x, y, width, height }: Zone, pageHeight: number, hex: string | undefined): string =>
  hex ? `${colour(hex)} ${pdfNumbers(x, pageHeight - y - height, width, height)} re f\n` : ''

function drawText(box: Box, { set, fonts }: ZoneText, ink: string, find: Find): string {
  if (set.missing.length > 0) find({ code: 'letters-missing', value: set.missing.join(' ') })
  if (set.tooLong > 0) find({ code: 'text-cut', value: String(set.tooLong) })
  else if (set.shrunk) find({ code: 'text-shrunk' })
  return `q 1 0 0 1 ${pdfNumbers(box.x, box.y)} cm\n${textOperators(set, fonts, channels(ink))}\nQ`
}

function drawQr(zone: Zone, box: Box, url: string, find: Find): string {
  const { size, runs } = qrCode(url)
  const side = Math.min(box.width, box.height)
  if (side / size < SMALL_MODULE) find({ code: 'qr-small' })
  const bottom = box.y + box.height - side
  // One path: separate squares would show hairlines between them.
  const path = runs.map(({ row, column, length }) => `${column} ${size - 1 - row} ${length} 1 re`).join('\n')
  return `q ${pdfNumbers(side / size, 0, 0, side / size, box.x + aside(zone.align, box.width - side), bottom)} cm 1 g 0 0 ${size} ${size} re f 0.05 0.08 0.1 rg\n${path} f Q`
}

const colour = (hex: string): string => `${pdfNumbers(...channels(hex))} rg`

const pdfDate = (at: Date): string => `D:${at.toISOString().replace(/\D/g, '').slice(0, 14)}Z`

const unique = (findings: Finding[]) => [...new Map(findings.map((finding) => [JSON.stringify({ ...finding, page: undefined }), finding])).values()]
