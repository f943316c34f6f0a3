import { PDFName, PDFNumber, type PDFPage } from 'pdf-lib'

/** A page as it is seen, and how its top-left points become the page's own. */
export interface PageSpace {
  /** Of the page as it is seen, in points of 1/72 inch. */
  width: number
  height: number
  /** Matrix `a b c d e f` (ISO 32000-1, 8.3.3) from seen space, y downwards from the top, to the page's user space. */
  matrix: [number, number, number, number, number, number]
}

/**
 * What a reader sees of a page: its crop box within the media box, turned by /Rotate, in units of /UserUnit. The
 * matrix keeps y pointing up for what is drawn through it: a point (x, y) stands x from the left and y from the BOTTOM
 * of the seen page.
 */
export function pageSpace(page: PDFPage): PageSpace {
  const { left, bottom, right, top } = seenBox(page)
  const [boxWidth, boxHeight] = [right - left, top - bottom]
  const unit = userUnit(page)
  const turn = (((Math.round(page.getRotation().angle / 90) * 90) % 360) + 360) % 360
  const s = 1 / unit
  const sideways = turn === 90 || turn === 270
  const matrices: Record<number, PageSpace['matrix']> = {
    0: [s, 0, 0, s, left, bottom],
    90: [0, s, -s, 0, right, bottom],
    180: [-s, 0, 0, -s, right, top],
    270: [0, -s, s, 0, left, top],
  }
  return {
    width: (sideways ? boxHeight : boxWidth) * unit,
    height: (sideways ? boxWidth : boxHeight) * unit,
    matrix: matrices[turn] ?? [s, 0, 0, s, left, bottom],
  }
}

function userUnit(page: PDFPage): number {
  const unit = page.node.lookupMaybe(PDFName.of('UserUnit'), PDFNumber)?.asNumber() ?? 1
  return unit > 0 && Number.isFinite(unit) ? unit : 1
}

function seenBox(page: PDFPage): { left: number; bottom: number; right: number; top: number } {
  const media = page.getMediaBox()
  const crop = page.getCropBox()
  const left = Math.max(media.x, crop.x)
  const bottom = Math.max(media.y, crop.y)
  const right = Math.min(media.x + media.width, crop.x + crop.width)
  const top = Math.min(media.y + media.height, crop.y + crop.height)
  if (right > left && top > bottom) return { left, bottom, right, top }
  // A crop box beside the page: readers show the page.
  return { left: media.x, bottom: media.y, right: media.x + media.width, top: media.y + media.height }
}
