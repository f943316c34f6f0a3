import type { Matrix } from './matrix'

/** A gradient that goes on in its first and last colour (ISO 32000-1, 8.7.4.5.3 and 8.7.4.5.4). */
export interface Gradient {
  /** Linear: both ends. Radial: centre and radius of the inner and of the outer circle. */
  coords: number[]
  /** From its own coordinates to those of the drawing. */
  matrix: Matrix
  /** At least two, in order, from 0 to 1. */
  stops: { at: number; colour: string }[]
}

/** A colour such as #1B3A6B, or a gradient. */
export type Paint = string | Gradient

export interface Stroke {
  width: number
  /** As PDF counts them (ISO 32000-1, tables 54 and 55). */
  cap: 0 | 1 | 2
  join: 0 | 1 | 2
  miter: number
  dashes: number[]
  phase: number
}

/** A path that is filled, or stroked where it has a stroke. */
export interface PaintedPath {
  /** As operators of PDF. */
  path: string
  evenOdd: boolean
  paint: Paint
  opacity: number
  stroke?: Stroke
  /** From the path's own coordinates to those of the drawing, where the pen of its stroke is no circle. */
  matrix?: Matrix
}

export interface Clip {
  path: string
  evenOdd: boolean
}

/** What is painted as one, within all of its clips. */
export interface DrawnGroup {
  clips: Clip[]
  opacity: number
  nodes: DrawnNode[]
}

export type DrawnNode = PaintedPath | DrawnGroup

/** A logo as paths, bottom first, cropped as its picture is: measured in the pixels of that picture, upwards. */
export interface Drawing {
  /** Of its bottom left corner. */
  x: number
  y: number
  width: number
  height: number
  nodes: DrawnNode[]
  /** One colour that shows through the nodes, as white as they are. */
  through?: string
}

/** The nodes with another paint each. */
export function repaint(nodes: readonly DrawnNode[], change: (paint: Paint) => Paint): DrawnNode[] {
  return nodes.map((node) => ('nodes' in node ? { ...node, nodes: repaint(node.nodes, change) } : { ...node, paint: change(node.paint) }))
}

/** Every colour that is in the nodes. */
export const coloursOf = (nodes: readonly DrawnNode[]): string[] =>
  nodes.flatMap((node) => ('nodes' in node ? coloursOf(node.nodes) : typeof node.paint === 'string' ? [node.paint] : node.paint.stops.map(({ colour }) => colour)))
