import { DOMParser, type Document, type Element, XMLSerializer } from '@xmldom/xmldom'
import { unreadableDeck } from './open-deck'

/** Namespaces of a deck (ECMA-376, part 1). */
export const A = 'http://schemas.openxmlformats.org/drawingml/2006/main'
export const P = 'http://schemas.openxmlformats.org/presentationml/2006/main'
export const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/**
 * A part as a document. A part with a document type is refused, as the standard has it (part 2, 8.1.4): entities are
 * how small files become large.
 * @throws Problem 422 `deck-unreadable`
 */
export function parsePart(part: Uint8Array): Document {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(part)
    if (/<!DOCTYPE/i.test(text)) throw new Error('A part has a document type')
    const parser = new DOMParser({
      onError: (level, message) => {
        if (level !== 'warning') throw new Error(message)
      },
    })
    return parser.parseFromString(text, 'text/xml')
  } catch (error) {
    throw Object.assign(unreadableDeck(), { cause: error })
  }
}

export function writePart(document: Document): Uint8Array {
  const text = new XMLSerializer().serializeToString(document)
  return Buffer.from(text.startsWith('<?xml') ? text : `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`)
}

/** Elements of a name anywhere below another, as they are now. */
export const allOf = (within: Document | Element, namespace: string, name: string): Element[] => [...within.getElementsByTagNameNS(namespace, name)]

/** The elements right below another, all or those of a name. */
export function childrenOf(element: Element, namespace?: string, name?: string): Element[] {
  const found: Element[] = []
  for (let node = element.firstChild; node; node = node.nextSibling) {
    const child = node as Element
    if (child.nodeType === 1 && (!namespace || child.namespaceURI === namespace) && (!name || child.localName === name)) found.push(child)
  }
  return found
}

/** The first element down a path of names in one namespace. */
export function childAt(element: Element, namespace: string, ...path: string[]): Element | undefined {
  let at: Element | undefined = element
  for (const name of path) at = at && childrenOf(at, namespace, name)[0]
  return at
}
