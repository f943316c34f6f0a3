import path from 'node:path'
import type { Document, Element } from '@xmldom/xmldom'
import { allOf, P, parsePart, R } from './deck-xml'
import type { Deck } from './open-deck'

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships'

/** A slide and what lies beneath it, by the names of their parts; a layout or a master may be looked at as a slide, too. */
export interface SlideParts {
  slide: string
  layout?: string
  master?: string
}

/** Where the relationships of a part are written (ECMA-376, part 2, 9.3). */
export const relationsPart = (part: string): string => `${path.posix.dirname(part)}/_rels/${path.posix.basename(part)}.rels`

/** What a part refers to within its deck, by the ids it uses: the last word of its type, such as `image`, and the part. */
export function relationsOf(deck: Deck, part: string): Map<string, { type: string; part: string }> {
  const written = deck.get(relationsPart(part))
  if (!written) return new Map()
  return new Map(
    allOf(parsePart(written), RELATIONSHIPS, 'Relationship')
      .filter((one) => one.getAttribute('TargetMode') !== 'External')
      .map((one) => [one.getAttribute('Id') ?? '', { type: (one.getAttribute('Type') ?? '').split('/').at(-1) ?? '', part: resolved(part, one.getAttribute('Target') ?? '') }]),
  )
}

const resolved = (part: string, target: string): string => (target.startsWith('/') ? path.posix.normalize(target).slice(1) : path.posix.join(path.posix.dirname(part), target))

/** The part of a type that a part refers to. */
export const relatedPart = (deck: Deck, part: string, type: string): string | undefined => {
  const found = [...relationsOf(deck, part).values()].find((one) => one.type === type)?.part
  return found && deck.has(found) ? found : undefined
}

/** The slides of a deck in the order they are shown. */
export function slidesOf(deck: Deck): SlideParts[] {
  const presentation = 'ppt/presentation.xml'
  const relations = relationsOf(deck, presentation)
  return allOf(parsePart(deck.get(presentation) ?? new Uint8Array()), P, 'sldId').flatMap((listed) => {
    const slide = relations.get(listed.getAttributeNS(R, 'id') ?? '')?.part
    return slide && deck.has(slide) ? [beneath(deck, slide)] : []
  })
}

/** A part that is shown, as a slide with what lies beneath it. */
export function beneath(deck: Deck, slide: string): SlideParts {
  const layout = relatedPart(deck, slide, 'slideLayout')
  const master = relatedPart(deck, isMaster(slide) ? '' : (layout ?? slide), 'slideMaster')
  return { slide, ...(layout && !isMaster(slide) ? { layout } : {}), ...(master ? { master } : {}) }
}

const isMaster = (part: string): boolean => part.startsWith('ppt/slideMasters/')

/** The tree of shapes of a slide, a layout or a master. */
export const shapesOf = (document: Document): Element | undefined => allOf(document, P, 'spTree')[0]
