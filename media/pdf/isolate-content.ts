import { PDFArray, type PDFDocument, PDFName, type PDFPage, PDFRawStream, type PDFRef, type PDFObject } from 'pdf-lib'
import { graphicsStates } from './graphics-states'
import { TooComplex } from './too-complex'
import { unfoldStream } from './unfold-stream'

/** Bytes of content that are looked through: of one page, by the memory it takes, and of one document, by the time. */
const [MAX_PAGE, MAX_DOCUMENT] = [128 * 1024 * 1024, 1024 * 1024 * 1024]
const looked = new WeakMap<PDFDocument, number>()

/**
 * Leaves a page's content so that what is drawn after it starts from the page's own space: pdf-lib puts the content
 * between `q` and `Q`, which is enough only when its own are balanced. A list of streams that other pages share is
 * copied, or what is drawn on one of them would appear on all.
 * @throws TooComplex when the pages' content is too much to look through
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

/** The page's content in one piece, or undefined when it cannot be had. */
function contentOf({ doc }: PDFPage, parts: readonly PDFObject[]): Uint8Array | undefined {
  const pieces: Uint8Array[] = []
  let length = 0
  for (const part of parts) {
    const stream = doc.context.lookup(part)
    if (!(stream instanceof PDFRawStream)) continue
    const before = looked.get(doc) ?? 0
    const piece = unfolded(stream, Math.min(MAX_PAGE - length, MAX_DOCUMENT - before))
    if (!piece) return undefined
    length += piece.length
    looked.set(doc, before + piece.length)
    // Words do not reach across streams: 7.8.2.
    pieces.push(piece, Buffer.from('\n'))
  }
  return Buffer.concat(pieces)
}

function unfolded(stream: PDFRawStream, limit: number): Uint8Array | undefined {
  try {
    return unfoldStream(stream, limit)
  } catch (error) {
    if (error instanceof TooComplex) throw error
    return undefined
  }
}

function blank(content: Uint8Array, places: readonly number[]): Uint8Array {
  const copy = Uint8Array.from(content)
  for (const at of places) copy[at] = 0x20
  return copy
}
