import { type PDFContext, type PDFDict, PDFInvalidObject, PDFName, PDFRawStream, type PDFRef } from 'pdf-lib'
import { MAX_GENERATION } from './reserved-number'

/** What readers take for an object's number at most; PDFium's limit. */
const MAX_NUMBER = 4_194_303
/** Up to this number objects that are not there are kept free, so that there are numbers left for a copy. */
const MAX_RESERVED = 4_000_000

const typeOf = (dict: PDFDict) => dict.lookup(PDFName.of('Type'))

/** Drops what only the old cross-reference needed, numbers no reader takes, objects that mislead, and all but the last generation of one. */
export function keepLiveObjects(context: PDFContext): void {
  const live = new Map<number, PDFRef>()
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    const type = object instanceof PDFRawStream ? typeOf(object.dict) : undefined
    const other = live.get(ref.objectNumber)
    const dead = ref.objectNumber > MAX_NUMBER || ref.generationNumber > MAX_GENERATION || type === PDFName.of('XRef') || type === PDFName.of('ObjStm') || (object instanceof PDFInvalidObject && misleads(object))
    if (dead) context.delete(ref)
    else if (other && other.generationNumber > ref.generationNumber) context.delete(ref)
    else {
      if (other) context.delete(other)
      live.set(ref.objectNumber, ref)
    }
  }
  context.largestObjectNumber = Math.max(Math.min(context.largestObjectNumber, MAX_RESERVED), ...[...live.keys()].slice(-1))
}

/** Whether an object that could not be read would have readers of the copy lose their way: by a stream or a bracket without end, or as an old cross-reference. */
function misleads(object: PDFInvalidObject): boolean {
  const bytes = Buffer.alloc(object.sizeInBytes())
  object.copyBytesInto(bytes, 0)
  const text = bytes.toString('latin1')
  const [dictionary = '', ...data] = text.split('stream')
  const count = (what: string) => dictionary.split(what).length
  if (count('(') !== count(')') || count('<') !== count('>') || dictionary.includes('\\')) return true
  return data.length > 0 && (!text.includes('endstream') || /\/(XRef|ObjStm)\b/.test(dictionary))
}
