import { PDFArray, type PDFContext, PDFDict, PDFHexString, PDFName, type PDFObject, PDFStream, PDFString } from 'pdf-lib'

/** What was taken out of a file, and how often. */
export interface Removed {
  what: 'javascript' | 'launch' | 'submit' | 'import' | 'executable'
  count: number
}

const ACTIONS: Record<string, Removed['what']> = { JavaScript: 'javascript', Launch: 'launch', SubmitForm: 'submit', ImportData: 'import' }
const EXECUTABLE = /\.(exe|com|scr|pif|bat|cmd|ps1|vbs|vbe|js|jse|wsf|wsh|hta|msi|jar|lnk|dll|sh|app|reg|cpl)\s*$/i
const MAX_DEPTH = 100

/** Takes scripts, programs and actions that reach outside the file (ISO 32000-1, 12.6.4) out of it; other attachments stay. */
export function removeActiveContent(context: PDFContext): Removed[] {
  const found = new Map<Removed['what'], Set<PDFObject>>()
  const note = (what: Removed['what'], object: PDFObject) => found.set(what, (found.get(what) ?? new Set<PDFObject>()).add(object))
  const dangerOf = (value: PDFObject) => {
    const object = context.lookup(value)
    const kind = object instanceof PDFDict ? object.lookup(PDFName.of('S')) : undefined
    const what = kind instanceof PDFName ? ACTIONS[kind.decodeText()] : undefined
    if (what && object) note(what, object)
    return what
  }
  const visit = (object: PDFObject, depth: number): void => {
    if (depth > MAX_DEPTH) return
    if (object instanceof PDFStream) return visit(object.dict, depth)
    if (object instanceof PDFArray) {
      for (let i = object.size() - 1; i >= 0; i -= 1) {
        if (dangerOf(object.get(i))) object.remove(i)
        else visit(object.get(i), depth + 1)
      }
    }
    if (object instanceof PDFDict) {
      for (const [key, value] of object.entries()) {
        if (dangerOf(value)) object.delete(key)
        else visit(value, depth + 1)
      }
      disarm(object)
    }
  }
  const disarm = (dict: PDFDict): void => {
    // Renditions and rich media carry scripts of their own.
    const script = dict.get(PDFName.of('JS'))
    if (script && !dangerOf(dict)) {
      note('javascript', dict)
      dict.delete(PDFName.of('JS'))
    }
    const files = dict.get(PDFName.of('EF'))
    const names = ['F', 'UF', 'DOS', 'Unix', 'Mac'].map((key) => dict.lookup(PDFName.of(key)))
    const runs = names.some((name) => (name instanceof PDFString || name instanceof PDFHexString) && EXECUTABLE.test(name.decodeText()))
    if (!files || !runs) return
    const embedded = context.lookup(files)
    if (embedded instanceof PDFDict) for (const [, ref] of embedded.entries()) drop(ref)
    dict.delete(PDFName.of('EF'))
    note('executable', dict)
  }
  const drop = (object: PDFObject): void => {
    for (const [ref, held] of context.enumerateIndirectObjects()) if (ref === object || held === object) context.delete(ref)
  }

  const catalog = context.lookup(context.trailerInfo.Root)
  const nameTrees = catalog instanceof PDFDict ? catalog.lookup(PDFName.of('Names')) : undefined
  if (nameTrees instanceof PDFDict) nameTrees.delete(PDFName.of('JavaScript'))
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (dangerOf(object)) context.delete(ref)
    else visit(object, 0)
  }
  return [...found].map(([what, objects]) => ({ what, count: objects.size }))
}
