import type { Matrix } from './matrix'
import { NotDrawable } from './not-drawable'

export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/** Pieces of a path in absolute coordinates: to a point, along a cubic curve to a point, or closed. */
type Piece = { kind: 'move' | 'line' | 'curve'; points: [number, number][] } | { kind: 'close'; points: [] }

/** Beyond it, a number is none of a logo's, and PDF readers lose their way. */
const FAR = 200_000
const TOKENS = /[A-Za-z]|[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi
const POINTS = { M: 1, L: 1, Q: 2, C: 3 } as const

/** Path data of a simplified SVG: M, L, Q, C and Z with absolute coordinates. @throws NotDrawable */
export function readPath(data: string): Piece[] {
  const tokens = data.match(TOKENS) ?? []
  const pieces: Piece[] = []
  let at = 0
  let current: [number, number] = [0, 0]
  let start = current
  const point = (): [number, number] => [Number(tokens[at++] ?? Number.NaN), Number(tokens[at++] ?? Number.NaN)]
  while (at < tokens.length) {
    const letter = tokens[at++]
    if (letter === 'Z') {
      pieces.push({ kind: 'close', points: [] })
      current = start
      continue
    }
    if (letter !== 'M' && letter !== 'L' && letter !== 'Q' && letter !== 'C') throw new NotDrawable('unreadable')
    const points = Array.from({ length: POINTS[letter] }, point)
    const end = points.at(-1) ?? current
    pieces.push(letter === 'Q' ? { kind: 'curve', points: raised(current, points) } : { kind: letter === 'M' ? 'move' : letter === 'L' ? 'line' : 'curve', points })
    current = end
    if (letter === 'M') start = end
  }
  return pieces
}

/** The cubic curve that a quadratic one is. */
function raised([x, y]: [number, number], [[cx, cy] = [0, 0], [ex, ey] = [0, 0]]: [number, number][]): [number, number][] {
  return [[x + (2 / 3) * (cx - x), y + (2 / 3) * (cy - y)], [ex + (2 / 3) * (cx - ex), ey + (2 / 3) * (cy - ey)], [ex, ey]]
}

const OPERATORS = { move: 'm', line: 'l', curve: 'c', close: 'h' } as const

/** The path as operators of PDF, transformed. @throws NotDrawable for coordinates beyond all bounds */
export const pathOperators = (pieces: readonly Piece[], [a, b, c, d, e, f]: Matrix): string =>
  pieces.map(({ kind, points }) => [...points.flatMap(([x, y]) => [decimal(a * x + c * y + e), decimal(b * x + d * y + f)]), OPERATORS[kind]].join(' ')).join('\n')

/** A number as PDF writes it, to a hundredth unless said otherwise. @throws NotDrawable for what is none, or beyond all bounds */
export function decimal(value: number, digits = 2): string {
  if (!(Math.abs(value) <= FAR)) throw new NotDrawable('numbers')
  return String(Number(value.toFixed(digits)) || 0)
}

/** What a path covers, exactly, before any transformation. */
export function boxOf(pieces: readonly Piece[]): Box {
  const box: Box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }
  const cover = ([x, y]: [number, number]) => {
    box.left = Math.min(box.left, x)
    box.right = Math.max(box.right, x)
    box.top = Math.min(box.top, y)
    box.bottom = Math.max(box.bottom, y)
  }
  let from: [number, number] = [0, 0]
  for (const { kind, points } of pieces) {
    const [one, two, end] = points
    if (kind === 'curve' && one && two && end) {
      for (const t of [...turns(from[0], one[0], two[0], end[0]), ...turns(from[1], one[1], two[1], end[1])]) {
        cover([along(t, from[0], one[0], two[0], end[0]), along(t, from[1], one[1], two[1], end[1])])
      }
    }
    from = points.at(-1) ?? from
    if (points.length > 0) cover(from)
  }
  return box
}

const along = (t: number, a: number, b: number, c: number, d: number): number => (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t * t * c + t ** 3 * d

/** Where, from 0 to 1, a coordinate of a cubic curve turns back. */
function turns(a: number, b: number, c: number, d: number): number[] {
  const [square, line, rest] = [d - 3 * c + 3 * b - a, 2 * (c - 2 * b + a), b - a]
  const root = Math.sqrt(line * line - 4 * square * rest)
  const all = Math.abs(square) < 1e-12 ? [-rest / line] : [(-line + root) / (2 * square), (-line - root) / (2 * square)]
  return all.filter((t) => t > 0 && t < 1)
}
