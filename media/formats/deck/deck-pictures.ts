import type { Document, Element } from '@xmldom/xmldom'
import { A, allOf, childAt, childrenOf, P, R } from './deck-xml'

/** English Metric Units to the point (ECMA-376, part 1, 20.1.2.1). */
export const EMU = 12_700

export type PictureKind = 'logo' | 'qr'

export interface FoundPicture {
  kind: PictureKind
  element: Element
}

/** A place on a slide, in EMU. */
export interface Place {
  x: number
  y: number
  width: number
  height: number
}

/** Pictures that stand for a partner's own: their name or their alternative text is `tandem.logo` or `tandem.qr`. */
export const picturesIn = (document: Document): FoundPicture[] =>
  allOf(document, P, 'pic').flatMap((element) => {
    const named = childAt(element, P, 'nvPicPr', 'cNvPr')
    const words = ['name', 'descr', 'title'].map((attribute) => (named?.getAttribute(attribute) ?? '').trim().toLowerCase())
    const kind = (['logo', 'qr'] as const).find((one) => words.includes(`tandem.${one}`))
    return kind ? [{ kind, element }] : []
  })

/** Where a shape says that it is; undefined where it leaves that to its layout. */
export function placeOf(shape: Element): Place | undefined {
  const properties = childAt(shape, P, 'spPr')
  const frame = properties && childAt(properties, A, 'xfrm')
  const [offset, extent] = [frame && childAt(frame, A, 'off'), frame && childAt(frame, A, 'ext')]
  const [x, y, width, height] = [offset?.getAttribute('x'), offset?.getAttribute('y'), extent?.getAttribute('cx'), extent?.getAttribute('cy')].map(Number)
  return offset && extent && Number.isFinite(x) && Number.isFinite(y) && Number(width) > 0 && Number(height) > 0 ? { x: Number(x), y: Number(y), width: Number(width), height: Number(height) } : undefined
}

/** Another picture in the place of one: whole, in its own proportions, in the middle of it. */
export function putPicture({ element }: FoundPicture, { relation, width, height, alt }: { relation: string; width: number; height: number; alt: string }): void {
  const fill = childAt(element, P, 'blipFill')
  const blip = fill && childAt(fill, A, 'blip')
  const place = placeOf(element)
  if (!fill || !blip || !place) return
  // The old picture's vectors, effects and crop are not the new one's.
  for (const child of childrenOf(blip)) blip.removeChild(child)
  for (const crop of childrenOf(fill, A, 'srcRect')) fill.removeChild(crop)
  blip.removeAttributeNS(R, 'link')
  blip.setAttributeNS(R, 'r:embed', relation)
  childAt(element, P, 'nvPicPr', 'cNvPr')?.setAttribute('descr', alt)
  const scale = Math.min(place.width / width, place.height / height)
  const [across, down] = [Math.round(width * scale), Math.round(height * scale)]
  const properties = childAt(element, P, 'spPr')
  const frame = properties && childAt(properties, A, 'xfrm')
  const [offset, extent] = [frame && childAt(frame, A, 'off'), frame && childAt(frame, A, 'ext')]
  offset?.setAttribute('x', String(Math.round(place.x + (place.width - across) / 2)))
  offset?.setAttribute('y', String(Math.round(place.y + (place.height - down) / 2)))
  extent?.setAttribute('cx', String(across))
  extent?.setAttribute('cy', String(down))
}
