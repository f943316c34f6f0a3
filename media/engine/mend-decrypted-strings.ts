import { PDFArray, type PDFContext, PDFDict, PDFHexString, type PDFObject, PDFStream, PDFString } from 'pdf-lib'

const MAX_DEPTH = 100

/**
 * pdf-lib keeps decrypted strings as they are and writes them unescaped, so that a bracket in one ends the file's
 * syntax. Here they become hexadecimal. Strings out of object streams were never encrypted by themselves and are
 * escaped still: of a file that has such, only what cannot be right otherwise is changed.
 */
export function mendDecryptedStrings(context: PDFContext, hasObjectStreams: boolean): void {
  const mended = (value: PDFObject): PDFObject => {
    if (!(value instanceof PDFString)) return value
    const text = value.asString()
    return hasObjectStreams && isBalanced(text) ? value : PDFHexString.of(Buffer.from(text, 'latin1').toString('hex'))
  }
  const visit = (object: PDFObject, depth: number): void => {
    if (depth > MAX_DEPTH) return
    if (object instanceof PDFStream) return visit(object.dict, depth)
    if (object instanceof PDFArray) {
      object.asArray().forEach((value, i) => {
        object.set(i, mended(value))
        visit(value, depth + 1)
      })
    }
    if (object instanceof PDFDict) {
      for (const [key, value] of object.entries()) {
        object.set(key, mended(value))
        visit(value, depth + 1)
      }
    }
  }
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (object instanceof PDFString) context.assign(ref, mended(object))
    else visit(object, 0)
  }
}

function isBalanced(text: string): boolean {
  let depth = 0
  for (let i = 0; i < text.length && depth >= 0; i += 1) {
    if (text[i] === '\\') i += 1
    else if (text[i] === '(') depth += 1
    else if (text[i] === ')') depth -= 1
  }
  return depth === 0
}
