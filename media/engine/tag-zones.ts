import { PDFArray, PDFBool, PDFDict, type PDFDocument, PDFName, PDFNumber, type PDFObject, type PDFPage, PDFRef } from 'pdf-lib'
import type { Zone } from '../zones/zones'

/** An element of a tagged file whose alternative text a fill writes. */
export interface PlannedFigure {
  zone: Pick<Zone, 'id' | 'kind'>
  object: number
  /** Entries of its dictionary, but for /Alt. */
  entries: string
}

export interface ZoneTagger {
  /** What draws a zone on a page, marked as the file wants it. */
  mark: (page: PDFPage, zone: Zone, drawn: string) => string
  /** Of the zones marked so far. */
  figures: PlannedFigure[]
}

/**
 * Makes zones part of a file's structure (ISO 32000-1, 14.7), so that who listens to it hears of them: pictures and
 * codes as figures, texts as spans, after all else. Where the structure is out of order, they are marked as no part of
 * the text, as colour always is; a file without structure is left without.
 */
export function tagZones({ catalog, context }: PDFDocument): ZoneTagger {
  const figures: PlannedFigure[] = []
  const info = catalog.lookup(PDFName.of('MarkInfo'))
  const rootRef = catalog.get(PDFName.of('StructTreeRoot'))
  const root = context.lookup(rootRef)
  if (!(root instanceof PDFDict) && !(info instanceof PDFDict && info.lookup(PDFName.of('Marked')) === PDFBool.True)) return { figures, mark: (_page, _zone, drawn) => drawn }
  const artifact = (drawn: string) => `/Artifact BMC ${drawn} EMC`
  const tree = root instanceof PDFDict ? root.lookup(PDFName.of('ParentTree')) : undefined
  if (!(root instanceof PDFDict) || !(rootRef instanceof PDFRef) || !(tree instanceof PDFDict)) return { figures, mark: (_page, _zone, drawn) => artifact(drawn) }

  const known = new Map<number, PDFObject | undefined>()
  collect(tree, known)
  const next = root.lookup(PDFName.of('ParentTreeNextKey'))
  let nextKey = next instanceof PDFNumber && Number.isSafeInteger(next.asNumber()) ? Math.max(next.asNumber(), 0) : 0
  for (const key of known.keys()) nextKey = Math.max(nextKey, key + 1)
  /** What the marks of a page stand for, in their order; undefined where the file does not say. */
  const marksOf = ({ node }: PDFPage): PDFArray | undefined => {
    const key = node.lookup(PDFName.of('StructParents'))
    if (key !== undefined) {
      const marks = key instanceof PDFNumber ? known.get(key.asNumber()) : undefined
      return marks instanceof PDFArray ? marks : undefined
    }
    const marks = context.obj([])
    const own = nextKey
    nextKey += 1
    known.set(own, marks)
    node.set(PDFName.of('StructParents'), PDFNumber.of(own))
    root.set(PDFName.of('ParentTreeNextKey'), PDFNumber.of(nextKey))
    addLast(tree, own, context.register(marks))
    return marks
  }
  const parent = documentIn(root) ?? { element: root, ref: rootRef }
  const elements = new Map<string, { ref: PDFRef; kids: PDFArray; role: string }>()
  const elementOf = ({ id, kind }: Zone) => {
    const before = elements.get(id)
    if (before) return before
    const role = kind === 'logo' || kind === 'qr' || kind === 'image' ? 'Figure' : 'Span'
    const kids = context.obj([])
    const entries = `/Type/StructElem/S/${role}/P ${parent.ref}/K ${context.register(kids)}`
    const ref = context.register(context.obj({ Type: 'StructElem', S: role, P: parent.ref, K: context.getObjectRef(kids) }))
    if (role === 'Figure') figures.push({ zone: { id, kind }, object: ref.objectNumber, entries })
    addKid(parent.element, ref)
    const made = { ref, kids, role }
    elements.set(id, made)
    return made
  }
  return {
    figures,
    mark: (page, zone, drawn) => {
      const marks = zone.kind === 'colour' ? undefined : marksOf(page)
      if (!marks) return artifact(drawn)
      const { ref, kids, role } = elementOf(zone)
      const mark = marks.size()
      marks.push(ref)
      kids.push(context.obj({ Type: 'MCR', Pg: page.ref, MCID: mark }))
      return `/${role} <</MCID ${mark}>> BDC ${drawn} EMC`
    },
  }
}

/** Reads a number tree (ISO 32000-1, 7.9.7), also one that bites its tail. */
function collect(tree: PDFDict, found: Map<number, PDFObject | undefined>): void {
  const seen = new Set<PDFDict>()
  const waiting = [tree]
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    if (seen.has(at)) continue
    seen.add(at)
    const [nums, kids] = [at.lookup(PDFName.of('Nums')), at.lookup(PDFName.of('Kids'))]
    for (let i = 0; nums instanceof PDFArray && i + 1 < nums.size(); i += 2) {
      const key = nums.lookup(i)
      if (key instanceof PDFNumber && Number.isSafeInteger(key.asNumber())) found.set(key.asNumber(), nums.lookup(i + 1))
    }
    for (let i = 0; kids instanceof PDFArray && i < kids.size(); i += 1) {
      const kid = kids.lookup(i)
      if (kid instanceof PDFDict) waiting.push(kid)
    }
  }
}

/** Adds an entry whose key is above all others. */
function addLast(tree: PDFDict, key: number, value: PDFRef): void {
  const { context } = tree
  const [kids, nums] = [tree.lookup(PDFName.of('Kids')), tree.lookup(PDFName.of('Nums'))]
  if (kids instanceof PDFArray) {
    kids.push(context.register(context.obj({ Limits: [key, key], Nums: [key, value] })))
  } else if (nums instanceof PDFArray) {
    nums.push(PDFNumber.of(key))
    nums.push(value)
  } else {
    tree.set(PDFName.of('Nums'), context.obj([key, value]))
  }
}

/** The element that holds all others, where there is one. */
function documentIn(root: PDFDict): { element: PDFDict; ref: PDFRef } | undefined {
  const kids = root.lookup(PDFName.of('K'))
  const ref = kids instanceof PDFArray ? kids.get(0) : root.get(PDFName.of('K'))
  const element = root.context.lookup(ref)
  return ref instanceof PDFRef && element instanceof PDFDict && element.lookup(PDFName.of('S')) === PDFName.of('Document') ? { element, ref } : undefined
}

function addKid(element: PDFDict, kid: PDFRef): void {
  const name = PDFName.of('K')
  const before = element.get(name)
  const kids = element.lookup(name)
  if (kids instanceof PDFArray) kids.push(kid)
  else element.set(name, element.context.obj(before ? [before, kid] : [kid]))
}
