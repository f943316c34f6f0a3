import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { type Document, DOMParser, type Element } from '@xmldom/xmldom'
import { singleton } from '~/src/platform/singleton'
import { NotDrawable, type NotDrawableReason } from './not-drawable'

/** Letters of an SVG that may become a drawing; those of logos have some ten thousand. */
const MAX_TEXT = 1_000_000
/** Elements that it may hold, those that it uses counted as often as it uses them, and levels of them. */
const [MAX_ELEMENTS, MAX_DEPTH] = [20_000, 100]
/** What never becomes a path here: type needs fonts, and markers multiply. */
const REFUSED: Readonly<Record<string, NotDrawableReason>> = { text: 'text', image: 'image', marker: 'marker', foreignObject: 'text' }

/**
 * An SVG as one of groups and paths alone, with absolute coordinates and every property an attribute (usvg does it).
 * For threads: it takes what it takes, and a bad one may end them.
 * @throws NotDrawable
 */
export async function plainSvg(text: string): Promise<Document> {
  if (text.length > MAX_TEXT) throw new NotDrawable('too-heavy')
  weigh(parse(text))
  await singleton('resvg', async () => initWasm(await readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm'))))
  try {
    const read = new Resvg(text, { font: { loadSystemFonts: false } })
    const plain = read.toString()
    read.free()
    return parse(plain)
  } catch (error) {
    // A crash is none of the SVG's own errors, and leaves the library in disorder.
    if (error instanceof WebAssembly.RuntimeError) throw error
    throw Object.assign(new NotDrawable('unreadable'), { cause: error })
  }
}

/** Elements within one, in order. */
export const childrenOf = ({ childNodes }: Pick<Element, 'childNodes'>): Element[] => [...childNodes].filter((node): node is Element => node.nodeType === node.ELEMENT_NODE)

function parse(text: string): Document {
  try {
    return new DOMParser({
      onError: (level, message) => {
        if (level !== 'warning') throw new Error(message)
      },
    }).parseFromString(text, 'image/svg+xml')
  } catch (error) {
    throw Object.assign(new NotDrawable('unreadable'), { cause: error })
  }
}

/** Stops at what is refused, and at few elements that are many once they are used. */
function weigh(document: Document): void {
  const root = document.documentElement
  if (!root) throw new NotDrawable('unreadable')
  const named = new Map<string, Element>()
  const name = (element: Element, depth: number) => {
    if (depth > MAX_DEPTH) throw new NotDrawable('too-heavy')
    const reason = REFUSED[element.localName ?? '']
    if (reason) throw new NotDrawable(reason)
    const id = element.getAttribute('id')
    if (id) named.set(id, element)
    for (const child of childrenOf(element)) name(child, depth + 1)
  }
  name(root, 0)
  let count = 0
  const tally = (element: Element, depth: number) => {
    count += 1
    if (count > MAX_ELEMENTS || depth > MAX_DEPTH) throw new NotDrawable('too-heavy')
    const used = element.localName === 'use' ? named.get((element.getAttribute('href') ?? element.getAttribute('xlink:href') ?? '').trim().slice(1)) : undefined
    for (const child of used ? [used] : childrenOf(element)) tally(child, depth + 1)
  }
  tally(root, 0)
}
