import { type PDFContext, PDFDict, PDFName, PDFNumber } from 'pdf-lib'

/** Bits of a key. */
const MAX_KEY = 256

/** Files whose owner forbids to change them: pdf-lib forgets the encryption once it has decrypted. */
const closed = new WeakSet<PDFContext>()

/** Whether the owner of an encrypted file forbids to change its pages. */
export const forbidsChanges = (context: PDFContext): boolean => closed.has(context)

/** Bounds what pdf-lib makes of an encryption, and keeps what it says of changes. */
export function readEncryption(context: PDFContext, encryption: PDFDict): void {
  keepKeyLengths(encryption)
  if (restricts(encryption)) closed.add(context)
}

/** Bit 4 of the permissions: changes other than to notes and fields (ISO 32000-1, table 22). */
function restricts(encryption: PDFDict): boolean {
  const permissions = encryption.lookup(PDFName.of('P'))
  return permissions instanceof PDFNumber && (permissions.asNumber() & 8) === 0
}

/** pdf-lib takes a key to be as long as it is said to be, and hashes so many bytes fifty times. */
function keepKeyLengths(encryption: PDFDict): void {
  const filters = encryption.lookup(PDFName.of('CF'))
  const inner = filters instanceof PDFDict ? filters.keys().map((key) => filters.lookup(key)) : []
  for (const dict of [encryption, ...inner]) {
    const length = dict instanceof PDFDict ? dict.lookup(PDFName.of('Length')) : undefined
    if (dict instanceof PDFDict && length !== undefined && !(length instanceof PDFNumber && length.asNumber() <= MAX_KEY)) dict.delete(PDFName.of('Length'))
  }
}
