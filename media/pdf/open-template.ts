import { PDFBool, PDFCatalog, PDFDict, PDFDocument, PDFName } from 'pdf-lib'
import { Problem } from '~/src/platform/problem'
import { boundParser } from './bounded-parser'
import { forbidsChanges } from './encryption'
import { isSigned } from './signatures'
import { AbsurdPage, soundEntries, soundPages } from './sound-pages'
import { TooComplex } from './too-complex'

const refuse = (code: string, title: string, message: string) => new Problem({ status: 422, code, title, errors: [{ field: 'file', message }] })

boundParser()

/**
 * Opens the PDF that a copy is made from. One that opens for everybody and only forbids printing or copying is taken.
 * @param signed whether a signed file is taken, whose signatures the caller then drops
 * @throws Problem 422 `pdf-needs-password`, `pdf-restricted`, `pdf-signed`, `pdf-dynamic-form`, `pdf-too-complex`, `pdf-page-size` or `pdf-unreadable`
 */
export async function openTemplate(bytes: Uint8Array, { signed = false } = {}): Promise<PDFDocument> {
  return orRefuse(async () => {
    const document = await PDFDocument.load(bytes, { password: '', updateMetadata: false })
    if (!(document.catalog instanceof PDFCatalog)) throw new Error('No catalog')
    if (forbidsChanges(document.context)) {
      throw refuse('pdf-restricted', 'This PDF forbids changes', "Save it without restrictions, which takes its owner's password, and upload it again.")
    }
    soundPages(document)
    if (document.getPageCount() === 0) throw new Error('No pages')
    soundEntries(document)
    if (isDynamicForm(document)) {
      throw refuse('pdf-dynamic-form', 'This PDF is a form that only Acrobat can show', 'Print it to a PDF, or save it as a static form, and upload that.')
    }
    if (!signed && isSigned(document)) {
      throw refuse('pdf-signed', 'This PDF is signed', 'Changing a signed PDF breaks its signature: upload the file from before it was signed, or choose that copies go without the signature.')
    }
    return document
  })
}

/**
 * Does something with a PDF of unknown origin.
 * @throws Problem 422 instead of any error that the file brings about; a Problem stays as it is
 */
export async function orRefuse<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Problem) throw error
    const refusal = refusalOf(error)
    refusal.cause = error
    throw refusal
  }
}

function refusalOf(error: unknown): Problem {
  if (error instanceof TooComplex) return refuse('pdf-too-complex', 'This PDF takes too much to read', 'Export the PDF anew from the program that made it, or with fewer pages, and upload it again.')
  if (error instanceof AbsurdPage) return refuse('pdf-page-size', 'A page of this PDF has a size that cannot be', `${error.message}: give it a real size and upload the file again.`)
  if (error instanceof Error && /encrypt|password/i.test(error.message)) return refuse('pdf-needs-password', 'This PDF opens with a password only', 'Save the PDF without its password and upload it again.')
  return refuse('pdf-unreadable', 'This PDF cannot be read', 'Open the PDF in its program, save it anew and upload it again.')
}

/** Whether the pages only say that another program is needed (XFA; ISO 32000-1, 7.7.2): what is drawn on them is not seen. */
function isDynamicForm({ catalog }: PDFDocument): boolean {
  const form = catalog.lookup(PDFName.of('AcroForm'))
  return form instanceof PDFDict && form.has(PDFName.of('XFA')) && catalog.lookup(PDFName.of('NeedsRendering')) === PDFBool.True
}
