import { COLOUR } from '~/seed/content/brand'
import { contours } from './pattern'
import { placedRack } from './rack'
import { picture } from './raster'

const gradient = (id: string, from: string, to: string, vertical = true) =>
  `<linearGradient id="${id}" x1="0" y1="0" x2="${vertical ? 0 : 1}" y2="${vertical ? 1 : 0}"><stop offset="0" stop-color="${from}"/><stop offset="1" stop-color="${to}"/></linearGradient>`

/** Both cabinets in a technical room in the vendor's colours. Proportion 8:5 unless told. */
export function productStage(width = 1280, height = 800): string {
  const floor = height * 0.84
  const scale = Math.min(height / 860, width / 960)
  const middle = width / 2
  const pipes = [0.13, 0.19].map((at, i) =>
    `<path d="M0 ${height * at}h${width}" stroke="#0B3336" stroke-width="${16 - i * 4}"/><path d="M0 ${height * at - 4}h${width}" stroke="#3B8582" stroke-width="2" opacity=".55"/>`).join('')
  const seams = Array.from({ length: 7 }, (_, i) => `<path d="M${(width / 6) * i} 0V${floor}" stroke="#083033" stroke-width="2" opacity=".5"/>`).join('')
  return picture(width, height,
    `<defs>${gradient('wall', '#1C7472', '#0B4346')}${gradient('floor', '#12393B', '#071F21')}<radialGradient id="lamp" cx=".5" cy=".2" r=".75"><stop offset="0" stop-color="#BFE9DC" stop-opacity=".5"/><stop offset="1" stop-color="#BFE9DC" stop-opacity="0"/></radialGradient></defs>` +
    `<rect width="${width}" height="${height}" fill="url(#wall)"/>${seams}<rect width="${width}" height="${floor}" fill="url(#lamp)"/>${pipes}` +
    `<rect y="${floor}" width="${width}" height="${height - floor}" fill="url(#floor)"/><path d="M0 ${floor}h${width}" stroke="${COLOUR.amber}" stroke-width="5"/>` +
    placedRack(4, middle - 420 * scale, floor - 95 * scale, 0.98 * scale) +
    placedRack(8, middle + 75 * scale, floor + 42 * scale, 0.98 * scale))
}

/** One cabinet on a plain ground, for catalogues. */
export function productShot(nodes: 4 | 8, ground: 'paper' | 'teal', width = 560, height = 640): string {
  const scale = Math.min(height / (nodes === 4 ? 540 : 770), width / 470)
  const front = (nodes === 4 ? 392 : 640) * scale
  const back = ground === 'paper' ? gradient('back', '#FFFFFF', '#E4EEEC') : gradient('back', '#1A6E6C', COLOUR.tealDeep)
  return picture(width, height,
    `<defs>${back}</defs><rect width="${width}" height="${height}" fill="url(#back)"/>` +
    (ground === 'teal' ? contours(width, height, '#8FD0C4', 0.16) : '') +
    placedRack(nodes, width / 2 - 187 * scale, height / 2 + (front + 40 * scale) / 2, scale))
}
