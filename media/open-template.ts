import { PDFArray, PDFDict, PDFDocument, PDFName } from 'pdf-lib'
import { Problem } from '~/src/platform/problem'

const refuse = (code: string, title: string, message: string) => new Problem({ status: 422, code, title, errors: [{ field: 'file', message }] })

/**
 * Opens the PDF that a copy is made from. One that only restricts printing or changing opens with an empty password.
 * @throws Problem 422 `pdf-needs-password`, `pdf-signed` or `pdf-unreadable`
 */
export async function openTemplate(bytes: Uint8Array): Promise<PDFDocument> {
  const document = await load(bytes)
  if (isSigned(document)) {
    throw refuse('pdf-signed', 'This PDF is signed', 'Changing a signed PDF breaks its signature: upload the file from before it was signed.')
  }
  return document
}

async function load(bytes: Uint8Array): Promise<PDFDocument> {
  try {
    const document = await PDFDocument.load(bytes, { password: '', updateMetadata: false })
    if (document.getPageCount() === 0) throw new Error('No pages')
    return document
  } catch (error) {
    if (error instanceof Error && /encrypt|password/i.test(error.message)) {
      throw refuse('pdf-needs-password', 'This PDF opens with a password only', 'Save the PDF without its password and upload it again.')
    }
    throw refuse('pdf-unreadable', 'This PDF cannot be read', 'Open the PDF in its program, save it anew and upload it again.')
  }
}

/** Whether a signature field has been filled: ISO 32000-1, 12.7.4.5. */
function isSigned(document: PDFDocument): boolean {
  const form = document.catalog.lookupMaybe(PDFName.of('AcroForm'), PDFDict)
  // SigFlags is not asked: some signing programs leave it out.
  return form !== undefined && holdsSignature(form.lookupMaybe(PDFName.of('Fields'), PDFArray), 0)
}

function holdsSignature(fields: PDFArray | undefined, depth: number): boolean {
  if (!fields || depth > 20) return false
  for (let i = 0; i < fields.size(); i += 1) {
    const field = fields.lookupMaybe(i, PDFDict)
    if (!field) continue
    const signed = field.lookup(PDFName.of('FT')) === PDFName.of('Sig') && field.lookup(PDFName.of('V')) !== undefined
    if (signed || holdsSignature(field.lookupMaybe(PDFName.of('Kids'), PDFArray), depth + 1)) return true
  }
  return false
}
