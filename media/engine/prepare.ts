import * as fontkit from 'fontkit'
import { PDFArray, PDFDict, type PDFDocument, type PDFFont, PDFHexString, PDFName, type PDFPage, PDFRef, PDFString } from 'pdf-lib'
import { fontFiles } from './fonts'
import { isolateContent } from '../isolate-content'
import { openTemplate, orRefuse } from '../open-template'
import { pageSpace } from '../page-space'
import { pagesOf, type Zone } from '../zones'
import type { Plan, PlannedFont, PlannedForm } from './plan'
import { type Removed, removeActiveContent } from './remove-active-content'

export interface Prepared {
  bytes: Uint8Array
  plan: Plan
  removed: Removed[]
}

/** Latin with its extensions, Greek, Cyrillic, punctuation, currencies and letter-like signs. */
const LETTERS: readonly [number, number][] = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x2b0, 0x2ff],
  [0x370, 0x52f],
  [0x1e00, 0x1eff],
  [0x2010, 0x2044],
  [0x20a0, 0x20bf],
  [0x2100, 0x214f],
]

/**
 * Does all the work on a file that does not depend on whose copy it will be: what is left for each copy is appended by
 * `fill`. Equal arguments give equal bytes.
 * @throws Problem 422 `pdf-needs-password`, `pdf-signed`, `pdf-dynamic-form`, `pdf-too-complex`, `pdf-page-size` or `pdf-unreadable`
 */
export const prepare = (template: Uint8Array, zones: readonly Zone[]): Promise<Prepared> => orRefuse(() => prepareFile(template, zones))

async function prepareFile(template: Uint8Array, zones: readonly Zone[]): Promise<Prepared> {
  const document = await openTemplate(template)
  const source = Buffer.from(template.buffer, template.byteOffset, template.byteLength)
  const xrefStream = source.includes('/ObjStm')
  const removed = removeActiveContent(document.context)
  document.registerFontkit(fontkit as unknown as Parameters<PDFDocument['registerFontkit']>[0])
  const files = fontFiles()
  const [regular, bold] = [await document.embedFont(files.regular, { subset: true }), await document.embedFont(files.bold, { subset: true })]
  const fonts = { regular: planFont(regular), bold: planFont(bold) }
  const { forms, absent } = reserveForms(document, zones)
  document.setProducer('Tandem')
  const { info, keywords } = keepInfo(document)
  const bytes = await document.save({ useObjectStreams: xrefStream, updateFieldAppearances: false })
  return { bytes, removed, plan: { forms, absent, fonts, info, keywords, xrefStream, root: String(document.context.trailerInfo.Root), ...endOf(bytes) } }
}

function planFont(font: PDFFont): PlannedFont {
  const has = new Set(font.getCharacterSet())
  const points = LETTERS.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i)).filter((point) => has.has(point))
  const letters = points.map((point) => {
    const letter = String.fromCodePoint(point)
    return [letter, { code: font.encodeText(letter).asString(), width: font.widthOfTextAtSize(letter, 1) }] as const
  })
  return { object: font.ref.objectNumber, letters: Object.fromEntries(letters) }
}

/** Puts an empty form for each zone where it belongs. Pages that look alike share it, so that a copy stays small. */
function reserveForms(document: PDFDocument, zones: readonly Zone[]): Pick<Plan, 'forms' | 'absent'> {
  const pages = document.getPages()
  const forms = new Map<string, PlannedForm>()
  const onPage = new Map<number, PlannedForm[]>()
  for (const zone of zones) {
    for (const index of pagesOf(zone, pages.length)) {
      const page = pages[index]
      if (!page) continue
      const { width, height } = pageSpace(page)
      const key = `${zone.id} ${width} ${height}`
      const form = forms.get(key) ?? { zone, page: index + 1, object: emptyForm(document), width, height }
      forms.set(key, form)
      onPage.set(index, [...(onPage.get(index) ?? []), form])
    }
  }
  for (const [index, shown] of onPage) {
    const page = pages[index]
    if (page) showForms(page, shown)
  }
  const present = new Set([...forms.values()].map(({ zone }) => zone.id))
  return { forms: [...forms.values()], absent: zones.filter(({ id }) => !present.has(id)).map(({ id }) => id) }
}

const emptyForm = ({ context }: PDFDocument): number => context.register(context.stream('', { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 0, 0] })).objectNumber

function showForms(page: PDFPage, forms: readonly PlannedForm[]): void {
  isolateContent(page)
  const { node, doc } = page
  const { context } = doc
  // Pages share and inherit their resources: names are added to a copy of this page's own.
  const resources = node.Resources()?.clone(context) ?? context.obj({})
  const objects = resources.lookup(PDFName.of('XObject'))
  const names = objects instanceof PDFDict ? objects.clone(context) : context.obj({})
  const { matrix } = pageSpace(page)
  const drawn = forms.map((form, i) => {
    const name = freeName(names, i)
    names.set(name, PDFRef.of(form.object))
    return `/${name.decodeText()} Do`
  })
  resources.set(PDFName.of('XObject'), names)
  node.set(PDFName.of('Resources'), resources)
  const contents = node.lookup(PDFName.of('Contents'), PDFArray)
  contents.insert(0, context.register(context.stream('q\n')))
  contents.push(context.register(context.stream(`\nQ q ${matrix.map(plain).join(' ')} cm ${drawn.join(' ')} Q\n`)))
}

/** A number as PDF writes it, which knows no exponents. */
const plain = (value: number): string => String(Number(value.toFixed(6)))

function freeName(taken: PDFDict, from: number): PDFName {
  for (let i = from; ; i += 1) {
    const name = PDFName.of(`Tandem${i}`)
    if (!taken.has(name)) return name
  }
}

/** The document information a copy keeps; keywords and the day of the change are the copy's own. */
function keepInfo({ context }: PDFDocument): { info: string; keywords: string } {
  const dict = context.trailerInfo.Info ? context.lookup(context.trailerInfo.Info) : undefined
  if (!(dict instanceof PDFDict)) return { info: '', keywords: '' }
  const own = new Set(['Keywords', 'ModDate'])
  const words = dict.lookup(PDFName.of('Keywords'))
  return {
    info: dict.entries().filter(([key]) => !own.has(key.decodeText())).map(([key, value]) => `${key} ${value}`).join(' '),
    keywords: words instanceof PDFString || words instanceof PDFHexString ? words.decodeText() : '',
  }
}

/** How the file ends, which the next cross-reference points back to. */
function endOf(bytes: Uint8Array): Pick<Plan, 'length' | 'size' | 'startxref'> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const startxref = Number(/startxref\s+(\d+)/.exec(file.toString('latin1', file.lastIndexOf('startxref')))?.[1])
  const size = Number(/\/Size\s+(\d+)/.exec(file.toString('latin1', startxref))?.[1])
  if (!Number.isInteger(startxref) || !Number.isInteger(size)) throw new Error('The prepared file has no end')
  return { length: bytes.length, size, startxref }
}
