import { createHash } from 'node:crypto'
import { decodePDFRawStream, PDFArray, PDFBool, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, type PDFObject, PDFRawStream, PDFRef, PDFStream, PDFString } from 'pdf-lib'

/** What is in a PDF beside what is seen of it, in plain values: equal in a file and in a copy of it. */
export interface PdfFacts {
  pages: number
  boxes: unknown
  labels: unknown
  language: unknown
  metadata: unknown
  properties: unknown
  links: unknown[]
  annotations: unknown[]
  outlines: unknown[]
  destinations: unknown
  fields: unknown[]
  /** How many elements there are of each role and alternative text. */
  tags: { marked: unknown; roles: Record<string, number>; map: unknown }
  attachments: string[]
  layers: unknown
}

/** Actions that a copy has not, whatever the file has. */
const ACTIVE = new Set(['JavaScript', 'Launch', 'SubmitForm', 'ImportData'])
const EXECUTABLE = /\.(exe|bat|js|sh|vbs|cmd|jar|scr)\s*$/i
const MAX_DEPTH = 40

const name = (key: string) => PDFName.of(key)
const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

export async function factsOf(bytes: Uint8Array): Promise<PdfFacts> {
  const document = await PDFDocument.load(bytes, { password: '', updateMetadata: false })
  const { context, catalog } = document
  const pages = document.getPages()
  const numbers = new Map(pages.map(({ ref }, i) => [ref, `page ${i + 1}`]))

  const plain = (value: PDFObject | undefined, depth = 0): unknown => {
    if (value instanceof PDFRef) return numbers.get(value) ?? (depth > MAX_DEPTH ? 'deep' : plain(context.lookup(value), depth + 1))
    if (value instanceof PDFString || value instanceof PDFHexString) return value.decodeText()
    if (value instanceof PDFName) return `/${value.decodeText()}`
    if (value instanceof PDFNumber) return value.asNumber()
    if (value instanceof PDFBool) return value.asBoolean()
    if (value instanceof PDFArray) return depth > MAX_DEPTH ? 'deep' : value.asArray().map((one) => plain(one, depth + 1))
    if (value instanceof PDFStream) return { stream: value instanceof PDFRawStream ? hash(decodePDFRawStream(value).decode()) : undefined }
    if (!(value instanceof PDFDict) || depth > MAX_DEPTH || isActive(value)) return undefined
    return Object.fromEntries(value.entries().filter(([key]) => !['Parent', 'P', 'EF', 'Prev', 'Last'].includes(key.decodeText())).map(([key, one]) => [key.decodeText(), plain(one, depth + 1)]))
  }
  const isActive = (dict: PDFDict) => {
    const kind = dict.lookup(name('S'))
    const address = dict.lookup(name('URI'))
    const script = address instanceof PDFString && /^javascript:/i.test(address.decodeText())
    return (kind instanceof PDFName && ACTIVE.has(kind.decodeText())) || script
  }
  const dicts = (array: PDFObject | undefined): PDFDict[] => (array instanceof PDFArray ? array.asArray().map((one) => context.lookup(one)).filter((one) => one instanceof PDFDict) : [])

  const annotationsOf = pages.map(({ node }) => dicts(node.lookup(name('Annots'))))
  const info = context.lookup(context.trailerInfo.Info)
  const attachments = new Set<string>()
  for (const [, object] of context.enumerateIndirectObjects()) {
    const files = object instanceof PDFDict ? object.lookup(name('EF')) : undefined
    if (!(object instanceof PDFDict) || !(files instanceof PDFDict)) continue
    const called = String(plain(object.get(name('UF')) ?? object.get(name('F'))))
    const file = files.lookup(name('F'))
    if (!EXECUTABLE.test(called) && file instanceof PDFRawStream) attachments.add(`${called} ${hash(decodePDFRawStream(file).decode())}`)
  }

  const outline = (item: PDFObject | undefined, depth: number): unknown[] => {
    const found: unknown[] = []
    for (let at = item; at instanceof PDFDict && depth < MAX_DEPTH && found.length < 10_000; at = at.lookup(name('Next'))) {
      found.push({ title: plain(at.get(name('Title'))), target: plain(at.get(name('Dest')) ?? at.get(name('A'))), children: outline(at.lookup(name('First')), depth + 1) })
    }
    return found
  }
  const fields = (array: PDFObject | undefined, above: string, depth: number): unknown[] =>
    dicts(array).flatMap((field) => {
      const called = [above, plain(field.get(name('T')))].filter(Boolean).join('.')
      const own = { name: called, type: plain(field.get(name('FT'))), value: plain(field.get(name('V'))), flags: plain(field.get(name('Ff'))), options: plain(field.get(name('Opt'))), state: plain(field.get(name('AS'))) }
      return [own, ...(depth < MAX_DEPTH ? fields(field.lookup(name('Kids')), called, depth + 1) : [])]
    })
  const roles: Record<string, number> = {}
  const count = (what: string) => void (roles[what] = (roles[what] ?? 0) + 1)
  const seen = new Set<PDFObject>()
  const walkTags = (value: PDFObject | undefined): void => {
    const object = context.lookup(value)
    if (object instanceof PDFNumber) return count('content')
    if (object instanceof PDFArray) return object.asArray().forEach(walkTags)
    if (!(object instanceof PDFDict) || seen.has(object)) return
    seen.add(object)
    const role = object.lookup(name('S')) ?? object.lookup(name('Type'))
    if (role) count(`${role} ${plain(object.get(name('Alt'))) ?? ''}`)
    walkTags(object.get(name('K')))
  }
  const tree = catalog.lookup(name('StructTreeRoot'))
  if (tree instanceof PDFDict) walkTags(tree.get(name('K')))
  const form = catalog.lookup(name('AcroForm'))
  const outlines = catalog.lookup(name('Outlines'))
  const names = catalog.lookup(name('Names'))

  return {
    pages: pages.length,
    boxes: pages.map(({ node }) => [plain(node.MediaBox()), plain(node.CropBox()), plain(node.Rotate()), plain(node.get(name('UserUnit')))]),
    labels: plain(catalog.get(name('PageLabels'))),
    language: plain(catalog.get(name('Lang'))),
    metadata: plain(catalog.get(name('Metadata'))),
    properties: ['Title', 'Author', 'Subject', 'Creator', 'CreationDate'].map((key) => (info instanceof PDFDict ? plain(info.get(name(key))) : undefined)),
    links: annotationsOf.flatMap((annotations, i) => annotations.filter((one) => one.lookup(name('Subtype')) === name('Link')).map((one) => [i + 1, plain(one.get(name('Rect'))), plain(one.get(name('Dest')) ?? one.get(name('A')))])),
    annotations: annotationsOf.map((annotations) => annotations.map((one) => [plain(one.get(name('Subtype'))), plain(one.get(name('Rect'))), plain(one.get(name('Contents')))])),
    outlines: outlines instanceof PDFDict ? outline(outlines.lookup(name('First')), 0) : [],
    destinations: [plain(catalog.get(name('Dests'))), names instanceof PDFDict ? plain(names.get(name('Dests'))) : undefined, plain(catalog.get(name('OpenAction')))],
    fields: form instanceof PDFDict ? fields(form.lookup(name('Fields')), '', 0) : [],
    tags: { marked: plain(catalog.get(name('MarkInfo'))), roles, map: tree instanceof PDFDict ? plain(tree.get(name('RoleMap'))) : undefined },
    attachments: [...attachments].sort(),
    layers: plain(catalog.get(name('OCProperties'))),
  }
}
