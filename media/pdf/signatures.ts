import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFObject } from 'pdf-lib'

const name = PDFName.of.bind(PDFName)

/** Entries of the catalog that only speak of signatures: permissions that they grant (ISO 32000-1, 12.8.4) and what proves them later (ETSI EN 319 142-1, 5.4.2). */
const OF_SIGNATURES = ['Perms', 'DSS']

/** Whether a signature field has been filled (ISO 32000-1, 12.7.4.5). `SigFlags` is not asked: some signing programs leave it out. */
export const isSigned = (document: PDFDocument): boolean => signatureFields(document).length > 0

/**
 * Takes signatures out of a file that will be changed: their fields with the marks on the pages that say who signed, and
 * what else of the file speaks of them. What was signed stays. How many there were is returned.
 */
export function dropSignatures(document: PDFDocument): number {
  const { catalog } = document
  const signed = signatureFields(document)
  if (signed.length === 0) return 0
  const gone = new Set(signed.flatMap(({ field }) => [field, ...marksOf(field)]))
  for (const { field, list } of signed) takeOut(list, new Set([field]))
  for (const page of document.getPages()) {
    const annotations = page.node.lookup(name('Annots'))
    if (annotations instanceof PDFArray) takeOut(annotations, gone)
  }
  for (const key of OF_SIGNATURES) catalog.delete(name(key))
  const form = catalog.lookup(name('AcroForm'))
  if (form instanceof PDFDict) form.delete(name('SigFlags'))
  for (const [ref, object] of document.context.enumerateIndirectObjects()) if (gone.has(object as PDFDict) || isSignature(object)) document.context.delete(ref)
  return signed.length
}

interface SignatureField {
  field: PDFDict
  /** The fields among which it stands. */
  list: PDFArray
}

function signatureFields({ catalog }: PDFDocument): SignatureField[] {
  const form = catalog.lookup(name('AcroForm'))
  const fields = form instanceof PDFDict ? form.lookup(name('Fields')) : undefined
  return fields instanceof PDFArray ? filledIn(fields, undefined, new Set()) : []
}

/** A field's kind is inherited by those beneath it. */
function filledIn(list: PDFArray, kindAbove: PDFObject | undefined, seen: Set<PDFDict>): SignatureField[] {
  const found: SignatureField[] = []
  for (let i = 0; i < list.size(); i += 1) {
    const field = list.lookup(i)
    if (!(field instanceof PDFDict) || seen.has(field)) continue
    seen.add(field)
    const kind = field.lookup(name('FT')) ?? kindAbove
    if (kind === name('Sig') && field.lookup(name('V')) !== undefined) found.push({ field, list })
    else {
      const kids = field.lookup(name('Kids'))
      if (kids instanceof PDFArray) found.push(...filledIn(kids, kind, seen))
    }
  }
  return found
}

/** The widgets of a field that is not a widget itself. */
function marksOf(field: PDFDict): PDFDict[] {
  const kids = field.lookup(name('Kids'))
  return kids instanceof PDFArray ? Array.from({ length: kids.size() }, (_, i) => kids.lookup(i)).filter((kid) => kid instanceof PDFDict) : []
}

const isSignature = (object: PDFObject): boolean => object instanceof PDFDict && ['Sig', 'DocTimeStamp'].some((type) => object.lookup(name('Type')) === name(type)) && object.has(name('ByteRange'))

function takeOut(list: PDFArray, gone: ReadonlySet<PDFDict>): void {
  for (let i = list.size() - 1; i >= 0; i -= 1) if (gone.has(list.lookup(i) as PDFDict)) list.remove(i)
}
