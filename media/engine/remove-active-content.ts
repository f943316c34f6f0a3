import { PDFArray, type PDFContext, PDFDict, PDFHexString, PDFInvalidObject, PDFName, PDFNull, type PDFObject, PDFRef, PDFStream, PDFString } from 'pdf-lib'

/** What was taken out of a file, and how often. */
export interface Removed {
  what: 'javascript' | 'launch' | 'submit' | 'import' | 'executable' | 'xfa' | 'signature'
  count: number
}

const ACTIONS: Record<string, Removed['what']> = { JavaScript: 'javascript', Launch: 'launch', SubmitForm: 'submit', ImportData: 'import' }
const EXECUTABLE = /\.(exe|com|scr|pif|bat|cmd|ps1|vbs|vbe|js|jse|wsf|wsh|hta|msi|jar|lnk|dll|sh|app|reg|cpl)\s*$/i
/** Schemes of addresses that are run instead of opened. */
const SCRIPT_ADDRESS = /^\s*(javascript|vbscript|data)\s*:/i
const MAX_DEPTH = 100

/** Takes scripts, programs and actions that reach outside the file (ISO 32000-1, 12.6.4) out of it; other attachments stay. */
export function removeActiveContent(context: PDFContext): Removed[] {
  const found = new Map<Removed['what'], Set<PDFObject>>()
  const note = (what: Removed['what'], object: PDFObject) => found.set(what, (found.get(what) ?? new Set<PDFObject>()).add(object))
  const doesWhat = (dict: PDFDict): Removed['what'] | undefined => {
    const kind = dict.lookup(PDFName.of('S'))
    return kind instanceof PDFName ? (ACTIONS[kind.decodeText()] ?? (isScriptAddress(dict) ? 'javascript' : undefined)) : undefined
  }
  const dangerOf = (value: PDFObject) => {
    const object = context.lookup(value)
    const what = object instanceof PDFDict ? doesWhat(object) : undefined
    if (!what || !(object instanceof PDFDict)) return undefined
    const type = object.lookup(PDFName.of('Type'))
    if (type instanceof PDFName && type !== PDFName.of('Action')) return blunt(object)
    note(what, object)
    return what
  }
  /** A page, say, that also names an action is no action to be taken out; nor is a stream, whose dictionary readers take for one. */
  const blunt = (dict: PDFDict): undefined => {
    const what = doesWhat(dict)
    if (!what) return
    note(what, dict)
    for (const key of ['S', 'JS', 'URI']) dict.delete(PDFName.of(key))
  }
  const isScriptAddress = (action: PDFDict) => {
    const address = action.lookup(PDFName.of('URI'))
    return (address instanceof PDFString || address instanceof PDFHexString) && SCRIPT_ADDRESS.test(address.decodeText())
  }
  const visit = (object: PDFObject, depth: number): void => {
    if (depth > MAX_DEPTH) return
    if (object instanceof PDFStream) {
      blunt(object.dict)
      return visit(object.dict, depth)
    }
    if (object instanceof PDFArray) {
      // The place stays: in lists of pairs the others would change theirs.
      object.asArray().forEach((value, i) => {
        if (dangerOf(value)) object.set(i, PDFNull)
        else visit(value, depth + 1)
      })
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
    if (embedded instanceof PDFDict) for (const [, ref] of embedded.entries()) if (ref instanceof PDFRef) context.delete(ref)
    dict.delete(PDFName.of('EF'))
    note('executable', dict)
  }

  const catalog = context.lookup(context.trailerInfo.Root)
  const form = catalog instanceof PDFDict ? catalog.lookup(PDFName.of('AcroForm')) : undefined
  // A form in XML brings scripts, and hides the pages in readers that know it.
  if (form instanceof PDFDict && form.has(PDFName.of('XFA'))) {
    note('xfa', form)
    form.delete(PDFName.of('XFA'))
  }
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    const unread = object instanceof PDFInvalidObject ? ACTIONS[activeName(object) ?? ''] : undefined
    if (unread) note(unread, object)
    if (unread || dangerOf(object)) context.delete(ref)
    else visit(object, 0)
  }
  // Names that no script is left for.
  const nameTrees = catalog instanceof PDFDict ? catalog.lookup(PDFName.of('Names')) : undefined
  if (nameTrees instanceof PDFDict) nameTrees.delete(PDFName.of('JavaScript'))
  return [...found].map(([what, objects]) => ({ what, count: objects.size }))
}

/** What an object does that pdf-lib could not read; other readers may. */
function activeName(object: PDFInvalidObject): string | undefined {
  const bytes = Buffer.alloc(object.sizeInBytes())
  object.copyBytesInto(bytes, 0)
  const text = bytes.toString('latin1').replaceAll(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  const [, name] = /\/(JavaScript|JS|Launch|SubmitForm|ImportData)\b/.exec(text) ?? []
  return name === 'JS' ? 'JavaScript' : name
}
