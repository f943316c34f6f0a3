import { type PDFAcroField, type PDFAcroTerminal, PDFAcroText, type PDFDocument, PDFHexString, PDFName, type PDFPage, PDFString, type PDFWidgetAnnotation } from 'pdf-lib'
import { Problem } from '~/src/platform/problem'
import { openTemplate } from './open-template'
import { type PageSpace, pageSpace } from './page-space'
import { BOUND_SOURCES } from '../zones/text-sources'
import type { ZoneInput } from '../zones/zones'

/** `tandem.logo`, `tandem.contact.back`, `tandem.text.headline`, `tandem.image.team`, `tandem.colour.secondary`. */
const NAME = /^tandem\.(logo|contact|qr|text|image|colou?r)(?:\.(.+))?$/i
const BOUND = new Map<string, ZoneInput['source']>(BOUND_SOURCES.map((source) => [source.toLowerCase(), source]))
const ALIGNMENT = ['left', 'center', 'right'] as const
/** Flag of a field that must be filled: ISO 32000-1, table 221. */
const REQUIRED = 1 << 1
/** Of one whose value nobody may change. */
const READ_ONLY = 1 << 0
const SMALLEST = 4

type Box = Pick<ZoneInput, 'x' | 'y' | 'width' | 'height'>

/**
 * `findZones` of a file of unknown origin.
 * @throws Problem 422 `form-unreadable`, or as `openTemplate`
 */
export async function findPdfZones(bytes: Uint8Array): Promise<ZoneInput[]> {
  const document = await openTemplate(bytes, { signed: true })
  try {
    return findZones(document)
  } catch {
    // Forms out of order break the library in many ways, and none of them concerns the pages.
    throw new Problem({ status: 422, code: 'form-unreadable', title: 'The form of this PDF is out of order', detail: 'Place the zones by hand, or save the PDF anew in the program that made it.' })
  }
}

/**
 * Zones that a designer left in a PDF as form fields named `tandem.logo`, `tandem.contact`, `tandem.qr`,
 * `tandem.text.<name>`, `tandem.image.<name>` or `tandem.colour`, boxes in points from the top left of the page as it is seen. A text field brings its alignment,
 * type size, length, what it says by default, and whether it must be filled or may not be changed; those named as a source of text, such as `tandem.text.partnerName` or `tandem.text.phone`, fill themselves.
 * One field in one place of several pages is one zone; in another place it is another, named with a number.
 */
export function findZones(document: PDFDocument): ZoneInput[] {
  const pages = document.getPages()
  const taken = new Set<string>()
  return fieldsOf(document).flatMap(({ name, field }) => {
    const [, said, rest = ''] = NAME.exec(name) ?? []
    const kind = said?.toLowerCase().replace('color', 'colour') as ZoneInput['kind'] | undefined
    if (!kind || (isNamed(kind) && !rest)) return []
    return placesOf(field, pages).map(({ box, on }) => {
      const id = freeName(identifier(kind, rest), taken)
      taken.add(id)
      return { id, kind, pages: rule(on, pages.length), ...box, ...(kind === 'text' ? wordsOf(field, rest, box) : kind === 'image' ? pictureOf(field, rest) : {}), ...(kind === 'colour' && rest.toLowerCase() === 'secondary' ? { tone: 'secondary' as const } : {}) }
    })
  })
}

/** Of which a file has several, told apart by their names. */
const isNamed = (kind: string): boolean => kind === 'text' || kind === 'image'

/** Filled fields of a form, by their full names (ISO 32000-1, 12.7.3.2). */
function fieldsOf(document: PDFDocument): { name: string; field: PDFAcroTerminal }[] {
  const form = document.catalog.getAcroForm()
  return (form?.getAllFields() ?? []).flatMap(([field]: [PDFAcroField, unknown]) => (isTerminal(field) ? [{ name: field.getFullyQualifiedName() ?? '', field }] : []))
}

const isTerminal = (field: PDFAcroField): field is PDFAcroTerminal => 'getWidgets' in field

/** Where the field is seen, and on which pages, from 0. */
function placesOf(field: PDFAcroTerminal, pages: PDFPage[]): { box: Box; on: number[] }[] {
  const places: { box: Box; on: number[] }[] = []
  for (const widget of field.getWidgets()) {
    const index = pageOf(widget, pages)
    const page = pages[index]
    const box = page && seenBox(widget, pageSpace(page))
    if (!box) continue
    const same = places.find((place) => near(place.box, box))
    if (same) same.on.push(index)
    else places.push({ box, on: [index] })
  }
  return places
}

function pageOf(widget: PDFWidgetAnnotation, pages: PDFPage[]): number {
  const own = widget.P()
  const named = own ? pages.findIndex(({ ref }) => ref === own) : -1
  // The entry is optional, and some programs leave it pointing at a page that has gone.
  return named >= 0 ? named : pages.findIndex(({ node }) => holds(node.Annots()?.asArray() ?? [], widget, node.context))
}

const holds = (annotations: unknown[], { dict }: PDFWidgetAnnotation, context: PDFPage['node']['context']) =>
  annotations.some((entry) => entry === dict || context.lookup(entry as Parameters<typeof context.lookup>[0]) === dict)

/** The widget's rectangle on the page as it is seen, or undefined where nothing of it is. */
function seenBox(widget: PDFWidgetAnnotation, { width, height, matrix }: PageSpace): Box | undefined {
  const rectangle = widget.getRectangle()
  const corners = [
    back(matrix, rectangle.x, rectangle.y),
    back(matrix, rectangle.x + rectangle.width, rectangle.y + rectangle.height),
  ] as const
  const [left, right] = sorted(corners[0][0], corners[1][0], width)
  const [bottom, top] = sorted(corners[0][1], corners[1][1], height)
  if (!(right - left >= SMALLEST && top - bottom >= SMALLEST)) return undefined
  return { x: hundredths(left), y: hundredths(height - top), width: hundredths(right - left), height: hundredths(top - bottom) }
}

/** A point of user space as one of the seen page, y from its bottom. */
function back([a, b, c, d, e, f]: PageSpace['matrix'], x: number, y: number): [number, number] {
  const whole = a * d - b * c
  return [(d * (x - e) - c * (y - f)) / whole, (a * (y - f) - b * (x - e)) / whole]
}

/** Two numbers in order, within 0 and the limit. */
const sorted = (one: number, other: number, limit: number): [number, number] => [Math.max(0, Math.min(one, other)), Math.min(limit, Math.max(one, other))]

const hundredths = (points: number) => Math.round(points * 100) / 100

const near = (one: Box, other: Box) => (['x', 'y', 'width', 'height'] as const).every((side) => Math.abs(one[side] - other[side]) < 0.5)

function rule(on: number[], count: number): ZoneInput['pages'] {
  const [first = 0] = on
  if (new Set(on).size === count) return count === 1 ? 'first' : 'all'
  if (on.length === 1 && first === 0) return 'first'
  if (on.length === 1 && first === count - 1) return 'last'
  return [...new Set(on)].sort((a, b) => a - b).map((index) => index + 1)
}

/** A name a zone may have, short enough for a number behind it. */
function identifier(kind: string, rest: string): string {
  const words = isNamed(kind) ? rest : [kind, rest].filter(Boolean).join('-')
  return words.normalize('NFKD').replaceAll(/[^\w-]+/g, '-').replaceAll(/^-+|-+$/g, '').slice(0, 36) || kind
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name
  for (let number = 2; ; number += 1) if (!taken.has(`${name}-${number}`)) return `${name}-${number}`
}

function wordsOf(field: PDFAcroTerminal, name: string, { height }: Box): Partial<ZoneInput> {
  const source = BOUND.get(name.toLowerCase()) ?? 'free'
  const text = field instanceof PDFAcroText ? field : undefined
  const asked = text?.getMaxLength() ?? 0
  const maxLength = asked > 0 ? Math.min(600, asked) : undefined
  const size = text && typeSize(text)
  const maxSize = Math.min(200, size ?? Math.max(SMALLEST, Math.round(height * 0.7)))
  return {
    source,
    label: labelOf(field, name),
    align: ALIGNMENT[text?.getQuadding() ?? 0] ?? 'left',
    maxSize,
    minSize: Math.min(7, maxSize),
    ...(maxLength ? { maxLength } : {}),
    ...(source === 'free' ? freedomOf(field, text, maxLength) : {}),
  }
}

/** The place of a picture; its tip is what the form asks for. */
const pictureOf = (field: PDFAcroTerminal, name: string): Partial<ZoneInput> => ({ label: labelOf(field, name), align: 'center', ...((field.getFlags() & REQUIRED) !== 0 ? { required: true } : {}) })

function labelOf(field: PDFAcroTerminal, name: string): string {
  const tip = field.dict.lookup(PDFName.of('TU'))
  return (tip instanceof PDFString || tip instanceof PDFHexString ? tip.decodeText() : name).slice(0, 60)
}

/** What stands in the field is its default, locked where it is read only. */
function freedomOf(field: PDFAcroTerminal, text: PDFAcroText | undefined, maxLength = 120): Partial<ZoneInput> {
  const value = text?.getValue()
  const words = value instanceof PDFString || value instanceof PDFHexString ? value.decodeText().trim().slice(0, maxLength) : ''
  return {
    ...((field.getFlags() & REQUIRED) !== 0 ? { required: true } : {}),
    ...(words ? { defaultText: words, ...((field.getFlags() & READ_ONLY) !== 0 ? { editing: 'locked' as const } : {}) } : {}),
  }
}

/** Of the field's default appearance (`/Helv 12 Tf`), in points; undefined where the reader chooses, which 0 says. */
function typeSize(field: PDFAcroText): number | undefined {
  const [, size] = /\/\S+\s+(\d*\.?\d+)\s+Tf/.exec(field.getDefaultAppearance() ?? '') ?? []
  const points = Number(size ?? 0)
  return points >= SMALLEST ? points : undefined
}
