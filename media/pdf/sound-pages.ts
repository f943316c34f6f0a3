import { PDFArray, type PDFContext, PDFDict, type PDFDocument, PDFInvalidObject, PDFName, PDFNumber, type PDFObject, PDFPageLeaf, PDFPageTree, PDFRef } from 'pdf-lib'
import { TooComplex } from './too-complex'

/** A page that no zone can be placed on: what is wrong with its size, in words. */
export class AbsurdPage extends Error {}

const MAX_PAGES = 10_000
/** Of the tree of pages; programs that write PDFs need five levels. */
const MAX_LEVELS = 100
/** What a page measures at least and at most, and how far from the origin it may lie, in its own units. Acrobat's limit is 14,400. */
const [MIN_SIDE, MAX_PLACE] = [1, 1_000_000]
/** Points that a page's unit may be; Acrobat's limit is 75,000, for maps that measure kilometres. */
const [MIN_UNIT, MAX_UNIT] = [0.001, 10_000]
/** What readers take for the box of a page that has none: Letter, in points. */
const LETTER = [0, 0, 612, 792]

const name = (key: string) => PDFName.of(key)

/**
 * Makes the tree of pages one that can be walked: every page in it once, under the parent it hangs from, with the
 * entries it inherits or what readers take instead of a wrong one.
 * @throws TooComplex or AbsurdPage
 */
export function soundPages({ context, catalog }: PDFDocument): void {
  const root = context.lookup(catalog.get(name('Pages')))
  if (!(root instanceof PDFDict)) return
  const rootRef = catalog.get(name('Pages'))
  const ref = rootRef instanceof PDFRef ? rootRef : context.register(root)
  const tree = asTree(context, ref, root)
  catalog.set(name('Pages'), ref)
  tree.delete(name('Parent'))
  const count = soundTree(context, tree, ref, { seen: new Set<PDFObject>([ref, root]), pages: 0, level: 0 })
  tree.set(name('Count'), PDFNumber.of(count))
}

interface Walk {
  seen: Set<PDFObject>
  pages: number
  level: number
}

function soundTree(context: PDFContext, tree: PDFDict, ref: PDFRef, walk: Walk): number {
  if (walk.level > MAX_LEVELS) throw new TooComplex('The tree of pages is too deep')
  const kids = tree.lookup(name('Kids'))
  const kept: PDFRef[] = []
  const before = walk.pages
  for (const kid of kids instanceof PDFArray ? kids.asArray() : []) {
    const given = context.lookup(kid)
    // A page that cannot be read must not be missed unnoticed.
    if (given instanceof PDFInvalidObject) throw new Error('A page cannot be read')
    if (!(given instanceof PDFDict) || given === catalogOf(context)) continue
    const isTree = given.lookup(name('Kids')) instanceof PDFArray
    const again = walk.seen.has(given) || isOther(given)
    // A tree within itself has no end; a page may well be shown twice, and is then two.
    if (again && isTree) continue
    const kidRef = kid instanceof PDFRef && !again ? kid : context.register(given)
    const node = isTree ? asTree(context, kidRef, given) : asPage(context, kidRef, given, again)
    walk.seen.add(given).add(node)
    node.set(name('Parent'), ref)
    kept.push(kidRef)
    if (isTree) {
      walk.level += 1
      node.set(name('Count'), PDFNumber.of(soundTree(context, node, kidRef, walk)))
      walk.level -= 1
    } else {
      walk.pages += 1
      if (walk.pages > MAX_PAGES) throw new TooComplex('Too many pages')
    }
  }
  tree.set(name('Kids'), context.obj(kept))
  return walk.pages - before
}

const catalogOf = (context: PDFContext) => context.lookup(context.trailerInfo.Root)

/** Whether it is something else as well, which it must stay. */
const isOther = (dict: PDFDict) => dict.has(name('Type')) && !['/Page', '/Pages', '/Template'].includes(String(dict.lookup(name('Type'))))

/** pdf-lib knows a tree and a page by their type, which some files leave out. */
function asTree(context: PDFContext, ref: PDFRef, dict: PDFDict): PDFPageTree {
  const tree = dict instanceof PDFPageTree ? dict : PDFPageTree.fromMapWithContext(dict.asMap(), context)
  tree.set(name('Type'), name('Pages'))
  context.assign(ref, tree)
  return tree
}

function asPage(context: PDFContext, ref: PDFRef, dict: PDFDict, again: boolean): PDFPageLeaf {
  const page = dict instanceof PDFPageLeaf && !again ? dict : PDFPageLeaf.fromMapWithContext(dict.asMap(), context)
  page.set(name('Type'), name('Page'))
  context.assign(ref, page)
  return page
}

/** Each page's own boxes, turn and resources: see `soundPages`, which comes first. */
export function soundEntries(document: PDFDocument): void {
  document.getPages().forEach(({ node }, i) => {
    const { context } = document
    const inherited = (key: string) => context.lookup(node.getInheritableAttribute(name(key)))
    const media = boxOf(inherited('MediaBox'))
    if (!media) node.set(name('MediaBox'), context.obj(LETTER))
    const crop = inherited('CropBox')
    if (crop !== undefined && !boxOf(crop)) node.set(name('CropBox'), context.obj(media ?? LETTER))
    for (const box of [media, boxOf(crop)]) if (box && !isPlausible(box)) throw new AbsurdPage(`Page ${i + 1} measures ${box.join(' ')}`)
    const turn = inherited('Rotate')
    if (turn !== undefined && !(turn instanceof PDFNumber && Number.isFinite(turn.asNumber()))) node.set(name('Rotate'), PDFNumber.of(0))
    const resources = inherited('Resources')
    if (resources !== undefined && !(resources instanceof PDFDict)) node.set(name('Resources'), context.obj({}))
    const unit = node.lookup(name('UserUnit'))
    if (unit === undefined) return
    if (!(unit instanceof PDFNumber)) node.delete(name('UserUnit'))
    else if (!(unit.asNumber() >= MIN_UNIT && unit.asNumber() <= MAX_UNIT)) throw new AbsurdPage(`The unit of page ${i + 1} is ${unit.asNumber()} points`)
  })
}

function boxOf(value: PDFObject | undefined): number[] | undefined {
  if (!(value instanceof PDFArray) || value.size() !== 4) return undefined
  const sides = value.asArray().map((_, i) => value.lookup(i))
  return sides.every((side) => side instanceof PDFNumber) ? sides.map((side) => side.asNumber()) : undefined
}

const isPlausible = ([left = 0, bottom = 0, right = 0, top = 0]: number[]) =>
  [left, bottom, right, top].every((side) => Math.abs(side) <= MAX_PLACE) && Math.abs(right - left) >= MIN_SIDE && Math.abs(top - bottom) >= MIN_SIDE
