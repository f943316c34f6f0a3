import { constants, inflateSync } from 'node:zlib'
import { decodePDFRawStream, PDFArray, PDFName, type PDFPage, PDFRawStream, type PDFRef, type PDFObject } from 'pdf-lib'
import { graphicsStates } from './graphics-states'

const MAX_CONTENT = 64 * 1024 * 1024

/**
 * Leaves a page's content so that what is drawn after it starts from the page's own space: pdf-lib puts the content
 * between `q` and `Q`, which is enough only when its own are balanced. A list of streams that other pages share is
 * copied, or what is drawn on one of them would appear on all.
 */
export function isolateContent(page: PDFPage): void {
  const { node, doc } = page
  const contents = node.lookup(PDFName.of('Contents'))
  const parts: PDFObject[] = contents instanceof PDFArray ? contents.asArray() : [node.get(PDFName.of('Contents'))].filter((part): part is PDFObject => part !== undefined)
  const content = contentOf(page, parts)
  const { open, excess } = content ? graphicsStates(content) : { open: 0, excess: [] }
  const add = (bytes: Uint8Array | string): PDFRef => doc.context.register(doc.context.flateStream(bytes))
  const kept = content && excess.length > 0 ? [add(blank(content, excess))] : parts
  node.set(PDFName.of('Contents'), doc.context.obj([...kept, ...(open > 0 ? [add(' Q'.repeat(open))] : [])]))
}

/** The page's content in one piece, or undefined when it cannot be had or is too much to read. */
function contentOf({ doc }: PDFPage, parts: readonly PDFObject[]): Uint8Array | undefined {
  try {
    const pieces = parts.map((part) => {
      const stream = doc.context.lookup(part)
      return stream instanceof PDFRawStream ? Buffer.from(decode(stream)) : Buffer.alloc(0)
    })
    // Words do not reach across streams: 7.8.2.
    return Buffer.concat(pieces.flatMap((piece) => [piece, Buffer.from('\n')]))
  } catch {
    return undefined
  }
}

function decode(stream: PDFRawStream): Uint8Array {
  const filter = stream.dict.lookup(PDFName.of('Filter'))
  const plain = !stream.transform && filter === PDFName.of('FlateDecode')
  // Streams cut short are common, and a few bytes can unfold to gigabytes.
  return plain ? inflateSync(stream.contents, { maxOutputLength: MAX_CONTENT, finishFlush: constants.Z_SYNC_FLUSH }) : decodePDFRawStream(stream).decode()
}

function blank(content: Uint8Array, places: readonly number[]): Uint8Array {
  const copy = Uint8Array.from(content)
  for (const at of places) copy[at] = 0x20
  return copy
}
