/** Points of 1/72 inch from the top left of a page as it is seen. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
}

export interface Size {
  width: number
  height: number
}

/** Which sides a handle takes along. */
export type Handle = 'n' | 'ne' | 'e' | 'se' | 's' | 'sw' | 'w' | 'nw'
export const HANDLES: readonly Handle[] = ['nw', 'n', 'ne', 'e', 'se', 's', 'sw', 'w']

/** What sides may come to lie on: positions across and down the page. */
export interface Guides {
  x: number[]
  y: number[]
}

/** The smallest side that a zone may have. */
export const SMALLEST = 4
/** Of a page, half an inch: what presses and office printers leave white at most. */
const MARGIN = 36

/** To a hundredth of a point: finer than any press, and short enough to be read in the form. */
export const hundredths = (points: number): number => Math.round(points * 100) / 100

const within = (value: number, low: number, high: number) => Math.min(Math.max(value, low), Math.max(low, high))

/** The box, no smaller than allowed and no larger than the page, moved onto it. */
export function clampBox(box: Box, page: Size): Box {
  const width = within(box.width, SMALLEST, page.width)
  const height = within(box.height, SMALLEST, page.height)
  return rounded({ x: within(box.x, 0, page.width - width), y: within(box.y, 0, page.height - height), width, height }, page)
}

/** Rounded, which must not push a side over the edge of a page whose size is no round number. */
function rounded(box: Box, page: Size): Box {
  const [x, y] = [hundredths(box.x), hundredths(box.y)]
  return { x, y, width: inside(x, hundredths(box.width), page.width), height: inside(y, hundredths(box.height), page.height) }
}

const inside = (start: number, length: number, limit: number) => (start + length > limit ? Math.floor((limit - start) * 100) / 100 : length)

export const moveBox = (box: Box, dx: number, dy: number, page: Size): Box => clampBox({ ...box, x: box.x + dx, y: box.y + dy }, page)

/** Takes the sides of a handle along, each as far as the page and the smallest size allow; the others stay. */
export function resizeBox(box: Box, handle: Handle, dx: number, dy: number, page: Size): Box {
  const [left, right] = stretched(box.x, box.x + box.width, handle.includes('w'), handle.includes('e'), dx, page.width)
  const [top, bottom] = stretched(box.y, box.y + box.height, handle.includes('n'), handle.includes('s'), dy, page.height)
  return clampBox({ x: left, y: top, width: right - left, height: bottom - top }, page)
}

function stretched(start: number, end: number, moveStart: boolean, moveEnd: boolean, by: number, limit: number): [number, number] {
  if (moveStart) return [within(start + by, 0, end - SMALLEST), end]
  if (moveEnd) return [start, within(end + by, start + SMALLEST, limit)]
  return [start, end]
}

/** Edges, margins and middle of the page, and the edges and middles of other zones. */
export function guidesOf(page: Size, others: readonly Box[]): Guides {
  const along = (limit: number, spans: [number, number][]) => {
    const margins = limit > 4 * MARGIN ? [MARGIN, limit - MARGIN] : []
    return [0, limit, limit / 2, ...margins, ...spans.flatMap(([start, length]) => [start, start + length, start + length / 2])].filter((at) => at >= 0 && at <= limit)
  }
  return {
    x: along(page.width, others.map(({ x, width }) => [x, width])),
    y: along(page.height, others.map(({ y, height }) => [y, height])),
  }
}

export interface Snapped {
  box: Box
  /** Those of the guides that the box now lies on. */
  lines: Guides
}

/** Moves the box so that its nearest edge or middle lies on a guide, if one is within reach, along each axis. */
export function snapMove(box: Box, guides: Guides, reach: number, page: Size): Snapped {
  const dx = nearest([box.x, box.x + box.width / 2, box.x + box.width], guides.x, reach)
  const dy = nearest([box.y, box.y + box.height / 2, box.y + box.height], guides.y, reach)
  return withLines(moveBox(box, dx, dy, page), guides)
}

/** Takes the sides that a handle moves to the nearest guide, if one is within reach. */
export function snapResize(box: Box, handle: Handle, guides: Guides, reach: number, page: Size): Snapped {
  const side = (start: string, end: string, from: number, length: number) => (handle.includes(start) ? [from] : handle.includes(end) ? [from + length] : [])
  const dx = nearest(side('w', 'e', box.x, box.width), guides.x, reach)
  const dy = nearest(side('n', 's', box.y, box.height), guides.y, reach)
  return withLines(resizeBox(box, handle, dx, dy, page), guides)
}

/** As far apart, in points, as rounding leaves a side from the guide it was taken to. */
const ROUNDING = 0.01

/** How far it is to the nearest guide within reach; 0 where there is none, or where a side lies on one already. */
function nearest(positions: number[], guides: number[], reach: number): number {
  const ways = positions.flatMap((position) => guides.map((guide) => guide - position)).filter((way) => Math.abs(way) <= reach)
  const least = ways.reduce((best, way) => (Math.abs(way) < Math.abs(best) ? way : best), ways[0] ?? 0)
  return Math.abs(least) < ROUNDING ? 0 : least
}

function withLines(box: Box, guides: Guides): Snapped {
  const on = (candidates: number[], positions: number[]) => [...new Set(candidates.filter((guide) => positions.some((position) => Math.abs(position - guide) < 0.02)))]
  return { box, lines: { x: on(guides.x, [box.x, box.x + box.width / 2, box.x + box.width]), y: on(guides.y, [box.y, box.y + box.height / 2, box.y + box.height]) } }
}
