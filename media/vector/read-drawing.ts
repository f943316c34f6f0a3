import type { Document, Element } from '@xmldom/xmldom'
import type { Clip, Drawing, DrawnNode, PaintedPath } from './drawing'
import { IDENTITY, keepsShape, type Matrix, scaleOf, within } from './matrix'
import { NotDrawable } from './not-drawable'
import { boxOf, pathOperators, readPath } from './path-data'
import { childrenOf } from './plain-svg'
import { matrixOf, numberOf, readPaint, readStroke } from './read-paint'

/** What of the picture of a whole SVG, in its pixels, became a logo of so many pixels. */
export interface Crop {
  /** Of the picture of the whole SVG. */
  picture: { width: number; height: number }
  /** Of it, what is kept. */
  left: number
  top: number
  width: number
  height: number
  /** Of the logo. */
  logo: { width: number; height: number }
}

/** What a simplified SVG draws, cropped as its picture was. @throws NotDrawable for what is not of paths, plain paints and clips */
export function readDrawing(document: Document, crop: Crop): Drawing {
  const root = document.documentElement
  if (!root) throw new NotDrawable('unreadable')
  const reader = new DrawingReader(root)
  const nodes = reader.nodesOf(root, toLogo(root, crop))
  if (nodes.length === 0) throw new NotDrawable('empty')
  return { x: 0, y: 0, width: crop.logo.width, height: crop.logo.height, nodes }
}

/** From the coordinates of an SVG to those of the logo made of it, upside down as PDF has them. */
function toLogo(root: Element, { picture, left, top, width, height, logo }: Crop): Matrix {
  const size = { width: numberOf(root, 'width', 0), height: numberOf(root, 'height', 0) }
  const [x = 0, y = 0, wide = size.width, high = size.height] = (root.getAttribute('viewBox') ?? '').trim().split(/[\s,]+/).filter(Boolean).map(Number)
  const [align = 'xMidYMid', meet = 'meet'] = (root.getAttribute('preserveAspectRatio') ?? 'xMidYMid').trim().split(/\s+/)
  const [across, down] = [size.width / wide, size.height / high]
  const even = meet === 'slice' ? Math.max(across, down) : Math.min(across, down)
  const [sx, sy] = align === 'none' ? [across, down] : [even, even]
  const aside = (name: string, free: number) => (align.includes(`${name}Mid`) ? free / 2 : align.includes(`${name}Max`) ? free : 0)
  const toSize: Matrix = [sx, 0, 0, sy, aside('x', size.width - wide * sx) - x * sx, aside('Y', size.height - high * sy) - y * sy]
  // The picture is of whole pixels: the rest of one is beside the drawing, unless that is stretched over it.
  const stretched = [picture.width / size.width, picture.height / size.height] as const
  const [px, py] = align === 'none' ? stretched : [Math.min(...stretched), Math.min(...stretched)]
  const [x0, y0] = [(picture.width - size.width * px) / 2 - left, (picture.height - size.height * py) / 2 - top]
  const [enlargedX, enlargedY] = [logo.width / width, logo.height / height]
  const toPixels: Matrix = [px * enlargedX, 0, 0, -py * enlargedY, x0 * enlargedX, logo.height - y0 * enlargedY]
  const matrix = within(toPixels, toSize)
  if (!matrix.every(Number.isFinite)) throw new NotDrawable('numbers')
  return matrix
}

class DrawingReader {
  private readonly servers = new Map<string, Element>()

  constructor(root: Element) {
    for (const defs of childrenOf(root).filter(({ localName }) => localName === 'defs')) {
      for (const server of childrenOf(defs)) this.servers.set(server.getAttribute('id') ?? '', server)
    }
  }

  nodesOf(parent: Element, outer: Matrix): DrawnNode[] {
    return childrenOf(parent).flatMap((element) => {
      if (element.localName === 'defs') return []
      const matrix = within(outer, matrixOf(element) ?? IDENTITY)
      if (element.localName === 'path') return this.painted(element, matrix)
      if (element.localName === 'g') return this.group(element, matrix)
      throw new NotDrawable(element.localName === 'image' ? 'image' : 'unreadable')
    })
  }

  private group(element: Element, matrix: Matrix): DrawnNode[] {
    if (element.hasAttribute('filter')) throw new NotDrawable('filter')
    if (element.hasAttribute('mask')) throw new NotDrawable('mask')
    const style = element.getAttribute('style') ?? ''
    if (/mix-blend-mode/.test(style) && !/mix-blend-mode:\s*normal/.test(style)) throw new NotDrawable('blend')
    const opacity = numberOf(element, 'opacity', 1)
    const clips = this.clipsOf(element, matrix)
    const nodes = opacity > 0 && clips ? this.nodesOf(element, matrix) : []
    const [only] = nodes
    if (!clips || !only) return []
    if (clips.length === 0 && opacity === 1) return nodes
    // Of one path it is the same, and spares a group.
    if (clips.length === 0 && nodes.length === 1) return [{ ...only, opacity: only.opacity * opacity }]
    return [{ clips, opacity, nodes }]
  }

  /** The clips of an element, all of which hold; undefined where they leave nothing. */
  private clipsOf(element: Element, matrix: Matrix, depth = 0): Clip[] | undefined {
    const value = element.getAttribute('clip-path')
    if (value === null || value === 'none') return []
    const clip = this.servers.get(/^url\(#([^)]*)\)$/.exec(value)?.[1] ?? '')
    if (clip?.localName !== 'clipPath' || depth > 8 || clip.getAttribute('clipPathUnits') === 'objectBoundingBox') throw new NotDrawable('clip')
    const inside = within(matrix, matrixOf(clip) ?? IDENTITY)
    const shapes = this.shapesOf(clip, inside)
    if (shapes.length > 1) throw new NotDrawable('clip')
    const [shape] = shapes
    const more = this.clipsOf(clip, matrix, depth + 1)
    return shape && more ? [shape, ...more] : undefined
  }

  private shapesOf(parent: Element, outer: Matrix): Clip[] {
    return childrenOf(parent).flatMap((element) => {
      if (element.hasAttribute('clip-path') || element.hasAttribute('mask')) throw new NotDrawable('clip')
      const matrix = within(outer, matrixOf(element) ?? IDENTITY)
      if (element.localName === 'g') return this.shapesOf(element, matrix)
      if (element.localName !== 'path') throw new NotDrawable('clip')
      if (element.getAttribute('visibility') === 'hidden') return []
      return [{ path: pathOperators(readPath(element.getAttribute('d') ?? ''), matrix), evenOdd: element.getAttribute('clip-rule') === 'evenodd' }]
    })
  }

  private painted(element: Element, matrix: Matrix): PaintedPath[] {
    const visibility = element.getAttribute('visibility')
    if (visibility === 'hidden' || visibility === 'collapse') return []
    const pieces = readPath(element.getAttribute('d') ?? '')
    const evenOdd = element.getAttribute('fill-rule') === 'evenodd'
    const box = boxOf(pieces)
    const paintOf = (name: 'fill' | 'stroke', otherwise: string) => {
      const value = element.getAttribute(name) ?? otherwise
      if (value === 'none') return undefined
      const { paint, opacity } = readPaint({ value, servers: this.servers, box, matrix })
      return { paint, opacity: opacity * numberOf(element, `${name}-opacity`, 1) }
    }
    const [fill, stroke] = [paintOf('fill', '#000000'), paintOf('stroke', 'none')]
    const filled: PaintedPath[] = fill ? [{ path: pathOperators(pieces, matrix), evenOdd, ...fill }] : []
    if (!stroke) return filled
    const scale = scaleOf(matrix)
    if (scale === 0) throw new NotDrawable('stroke')
    const pen = readStroke(element, scale)
    const [a, b, c, d, e, f] = matrix
    const stroked: PaintedPath[] = keepsShape(matrix)
      ? [{ path: pathOperators(pieces, matrix), evenOdd: false, ...stroke, stroke: pen }]
      : // The pen is turned and squeezed with the path: both are as large as the drawing has them, and then only that.
        [{ path: pathOperators(pieces, [scale, 0, 0, scale, 0, 0]), evenOdd: false, ...stroke, stroke: pen, matrix: [a / scale, b / scale, c / scale, d / scale, e, f] }]
    return element.getAttribute('paint-order') === 'stroke' ? [...stroked, ...filled] : [...filled, ...stroked]
  }
}
