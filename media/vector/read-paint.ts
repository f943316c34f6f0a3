import type { Element } from '@xmldom/xmldom'
import type { Gradient, Stroke } from './drawing'
import { within, type Matrix } from './matrix'
import { NotDrawable } from './not-drawable'
import type { Box } from './path-data'
import { childrenOf } from './plain-svg'

/** A paint and how opaque it is, of itself. */
export interface ReadPaint {
  paint: string | Gradient
  opacity: number
}

const HEX = /^#[0-9a-f]{6}$/i
/** Pixels of the logo's picture that dashes and gaps take together at least: finer ones are a tone to the eye, and a burden to readers. */
const FINEST = 1
const CAPS = { butt: 0, round: 1, square: 2 } as const
const JOINS = { miter: 0, round: 1, bevel: 2 } as const

/** An attribute as a number. @throws NotDrawable for none */
export function numberOf(element: Element, name: string, otherwise: number): number {
  const text = element.getAttribute(name)
  const value = text === null ? otherwise : Number(text)
  if (!Number.isFinite(value)) throw new NotDrawable('numbers')
  return value
}

/** The matrix that an element says; undefined for none. @throws NotDrawable for one that is out of order */
export function matrixOf(element: Element, name = 'transform'): Matrix | undefined {
  const text = element.getAttribute(name)
  if (text === null) return undefined
  const values = /^matrix\(([^()]*)\)$/.exec(text.trim())?.[1]?.trim().split(/[\s,]+/).map(Number) ?? []
  const [a, b, c, d, e, f] = values
  if (values.length !== 6 || !values.every(Number.isFinite)) throw new NotDrawable('numbers')
  return [a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f ?? 0]
}

/**
 * A fill or stroke as a simplified SVG has it.
 * @param box what the path covers, and @param matrix from its coordinates to those of the drawing: gradients need both
 */
export function readPaint({ value, servers, box, matrix }: { value: string; servers: ReadonlyMap<string, Element>; box: Box; matrix: Matrix }): ReadPaint {
  if (HEX.test(value)) return { paint: value.toUpperCase(), opacity: 1 }
  const server = servers.get(/^url\(#([^)]*)\)$/.exec(value)?.[1] ?? '')
  if (server?.localName === 'pattern') throw new NotDrawable('pattern')
  if (!server) throw new NotDrawable('unreadable')
  return readGradient(server, box, matrix)
}

function readGradient(server: Element, { left, top, right, bottom }: Box, matrix: Matrix): ReadPaint {
  if ((server.getAttribute('spreadMethod') ?? 'pad') !== 'pad') throw new NotDrawable('gradient')
  const radial = server.localName === 'radialGradient'
  if (!radial && server.localName !== 'linearGradient') throw new NotDrawable('gradient')
  const number = (name: string, otherwise: number) => numberOf(server, name, otherwise)
  const [cx, cy] = [number('cx', 0.5), number('cy', 0.5)]
  const coords = radial ? [number('fx', cx), number('fy', cy), number('fr', 0), cx, cy, number('r', 0.5)] : [number('x1', 0), number('y1', 0), number('x2', 1), number('y2', 0)]
  const box: Matrix = server.getAttribute('gradientUnits') === 'userSpaceOnUse' ? [1, 0, 0, 1, 0, 0] : [right - left, 0, 0, bottom - top, left, top]
  const stops = childrenOf(server).map((stop) => ({ at: numberOf(stop, 'offset', 0), colour: stop.getAttribute('stop-color') ?? '#000000', opacity: numberOf(stop, 'stop-opacity', 1) }))
  const [first] = stops
  if (!first || stops.length < 2 || !stops.every(({ colour }) => HEX.test(colour))) throw new NotDrawable('gradient')
  // Where it fades out, PDF needs a mask of its own.
  if (stops.some(({ opacity }) => opacity !== first.opacity)) throw new NotDrawable('gradient')
  const shown = stops.map(({ at, colour }) => ({ at: Math.min(1, Math.max(0, at)), colour: colour.toUpperCase() }))
  return { paint: { coords, matrix: within(within(matrix, box), matrixOf(server, 'gradientTransform') ?? [1, 0, 0, 1, 0, 0]), stops: shown }, opacity: first.opacity }
}

/** The pen that strokes a path, so many times larger. */
export function readStroke(path: Element, scale: number): Stroke {
  const [cap, join] = [path.getAttribute('stroke-linecap') ?? 'butt', path.getAttribute('stroke-linejoin') ?? 'miter']
  if (!(cap in CAPS) || !(join in JOINS)) throw new NotDrawable('stroke')
  const dashes = (path.getAttribute('stroke-dasharray') ?? 'none').trim()
  const lengths = dashes === 'none' || dashes === '' ? [] : dashes.split(/[\s,]+/).map((length) => Number(length) * scale)
  if (!lengths.every((length) => Number.isFinite(length) && length >= 0) || lengths.length > 20) throw new NotDrawable('stroke')
  const whole = lengths.reduce((sum, length) => sum + length, 0)
  if (whole > 0 && whole < FINEST) throw new NotDrawable('stroke')
  return {
    width: numberOf(path, 'stroke-width', 1) * scale,
    cap: CAPS[cap as keyof typeof CAPS],
    join: JOINS[join as keyof typeof JOINS],
    miter: numberOf(path, 'stroke-miterlimit', 4),
    dashes: whole > 0 ? lengths : [],
    phase: numberOf(path, 'stroke-dashoffset', 0) * scale,
  }
}
