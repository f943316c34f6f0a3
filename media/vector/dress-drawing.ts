import { channels } from '../zones/contrast'
import { coloursOf, type Drawing, type DrawnNode, repaint } from './drawing'
import { type Cut, type Dress, held, lightness } from './dress'

/** A drawing in another dress, as `logoVariants` dresses pictures. */
export function dressed(drawing: Drawing, dress: Dress): Drawing {
  if (dress.kind === 'own') return drawing
  if (dress.kind === 'ink') return inked(drawing, dress.ink)
  if (dress.kind === 'framed') return framed(drawing, dress.edge, dress.paper)
  const light = coloursOf(drawing.nodes).some((colour) => shareOf(colour, dress) < 1)
  return light ? cut(drawing, dress) : inked(drawing, dress.ink)
}

const inked = (drawing: Drawing, ink: string): Drawing => ({ ...drawing, nodes: repaint(drawing.nodes, () => ink) })

/** Holes in what lies beneath are no paths: the ink shows through the drawing, and not where that is light. */
function cut(drawing: Drawing, dress: Cut): Drawing {
  const grey = (colour: string) => `#${Math.round(shareOf(colour, dress) * 255).toString(16).padStart(2, '0').repeat(3)}`.toUpperCase()
  const nodes = repaint(drawing.nodes, (paint) => (typeof paint === 'string' ? grey(paint) : { ...paint, stops: paint.stops.map(({ at, colour }) => ({ at, colour: grey(colour) })) }))
  return { ...drawing, nodes, through: dress.ink }
}

const shareOf = (colour: string, dress: Cut): number => held(lightness(...(channels(colour).map((channel) => channel * 255) as [number, number, number])), dress)

function framed({ x, y, width, height, nodes }: Drawing, edge: number, paper: string): Drawing {
  const [left, bottom, wide, high] = [x - edge, y - edge, width + 2 * edge, height + 2 * edge]
  const sheet: DrawnNode = { path: `${left} ${bottom} ${wide} ${high} re`, evenOdd: false, paint: paper, opacity: 1 }
  return { x: left, y: bottom, width: wide, height: high, nodes: [sheet, ...nodes] }
}
