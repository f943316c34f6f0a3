import { PDFArray, PDFDict, type PDFDocument, PDFHexString, PDFName, PDFObjectParser, type PDFPage, PDFRef, PDFString } from 'pdf-lib'
import { isolateContent } from '../pdf/isolate-content'
import { openTemplate, orRefuse } from '../pdf/open-template'
import { dropSignatures } from '../pdf/signatures'
import { pagesOf } from '../zones/page-rule'
import { pageSpace } from '../pdf/page-space'
import { europeanAlphabets } from '../type/alphabets'
import { embedFonts } from '../type/embed-fonts'
import { FACES } from '../type/font-catalogue'
import type { FontUse } from '../type/set-text'
import type { Zone } from '../zones/zones'
import { barsOf, bottomUp } from './bars'
import type { Plan, PlannedForm } from './plan'
import { type Removed, removeActiveContent } from './remove-active-content'
import { tagZones, type ZoneTagger } from './tag-zones'

export interface Prepared {
  bytes: Uint8Array
  plan: Plan
  removed: Removed[]
}

/** Names, by a zone's id and a page from 1 with a space between, of pages that are to share no form with those of other names. */
export type Sorts = ReadonlyMap<string, string>

export interface PrepareOptions {
  sorts?: Sorts
  /** Takes the signatures of a signed file out instead of refusing it. */
  dropSignature?: boolean
}

/**
 * Does all the work on a file that does not depend on whose copy it will be: what is left for each copy is appended by
 * `fill`. Equal arguments give equal bytes.
 * @throws Problem 422 `pdf-needs-password`, `pdf-restricted`, `pdf-signed`, `pdf-dynamic-form`, `pdf-too-complex`, `pdf-page-size` or `pdf-unreadable`
 */
export const prepare = (template: Uint8Array, zones: readonly Zone[], options: PrepareOptions = {}): Promise<Prepared> =>
  orRefuse(() => prepareFile(template, zones, options))

async function prepareFile(template: Uint8Array, zones: readonly Zone[], { sorts = new Map(), dropSignature = false }: PrepareOptions): Promise<Prepared> {
  const document = await openTemplate(template, { signed: dropSignature })
  const source = Buffer.from(template.buffer, template.byteOffset, template.byteLength)
  const xrefStream = source.includes('/ObjStm')
  const signatures = dropSignatures(document)
  const removed = [...removeActiveContent(document.context), ...(signatures > 0 ? [{ what: 'signature' as const, count: signatures }] : [])]
  const fonts = await embedAlphabets(document, zones)
  const { forms, absent, figures } = reserveForms(document, zones, sorts)
  document.setProducer('Tandem')
  const { info, keywords } = keepInfo(document)
  const bytes = await document.save({ useObjectStreams: xrefStream, updateFieldAppearances: false })
  return { bytes, removed, plan: { forms, absent, figures, fonts, info, keywords, xrefStream, root: String(document.context.trailerInfo.Root), ...endOf(bytes) } }
}

/** Embeds the alphabets of Europe in the weights that zones print, so that most copies need no font of their own. */
async function embedAlphabets({ context }: PDFDocument, zones: readonly Zone[]): Promise<Plan['fonts']> {
  const uses: FontUse[] = []
  for (const face of FACES) {
    const facing = zones.filter((zone) => (zone.face ?? 'sans') === face)
    const contact = facing.some(({ kind }) => kind === 'contact')
    const texts = facing.filter(({ kind }) => kind === 'text')
    if (contact || texts.some(({ bold }) => !bold)) uses.push(...(await europeanAlphabets('regular', face)))
    if (contact || texts.some(({ bold }) => bold)) uses.push(...(await europeanAlphabets('bold', face)))
  }
  const { objects, fonts } = embedFonts(uses, () => context.nextRef().objectNumber)
  for (const { number, body } of objects) context.assign(PDFRef.of(number), PDFObjectParser.forBytes(body, context).parseObject())
  return fonts
}

/** Puts an empty form for each zone where it belongs. Pages that look alike share it, so that a copy stays small; on other colours beneath it, they do not. */
function reserveForms(document: PDFDocument, zones: readonly Zone[], sorts: Sorts): Pick<Plan, 'forms' | 'absent' | 'figures'> {
  const tags = tagZones(document)
  const pages = document.getPages()
  const forms = new Map<string, PlannedForm>()
  const onPage = new Map<number, PlannedForm[]>()
  const barsUnder = barsOf(zones, pages.length)
  for (const zone of bottomUp(zones)) {
    for (const index of pagesOf(zone, pages.length)) {
      const page = pages[index]
      if (!page) continue
      const { width, height } = pageSpace(page)
      const bars = barsUnder(zone, index)
      const key = `${zone.id} ${width} ${height} ${sorts.get(`${zone.id} ${index + 1}`)} ${JSON.stringify(bars)}`
      const form = forms.get(key) ?? { zone, page: index + 1, pages: [], object: emptyForm(document), width, height, grounds: [], bars }
      form.pages.push(index + 1)
      forms.set(key, form)
      onPage.set(index, [...(onPage.get(index) ?? []), form])
    }
  }
  for (const [index, shown] of onPage) {
    const page = pages[index]
    if (page) showForms(page, shown, tags)
  }
  const present = new Set([...forms.values()].map(({ zone }) => zone.id))
  return { forms: [...forms.values()], absent: zones.filter(({ id }) => !present.has(id)).map(({ id }) => id), figures: tags.figures }
}

const emptyForm = ({ context }: PDFDocument): number => context.register(context.stream('', { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 0, 0] })).objectNumber

function showForms(page: PDFPage, forms: readonly PlannedForm[], tags: ZoneTagger): void {
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
    return tags.mark(page, form.zone, `/${name.decodeText()} Do`)
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
