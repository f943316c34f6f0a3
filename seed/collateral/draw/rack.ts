import { COLOUR, MARK } from '~/seed/content/brand'
import { letters } from './lettering'

const GRADIENTS =
  '<defs>' +
  '<linearGradient id="front" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#3A4A4B"/><stop offset=".5" stop-color="#263435"/><stop offset="1" stop-color="#172324"/></linearGradient>' +
  '<linearGradient id="side" x1="0" y1="0" x2="1" y2="0"><stop offset="0" stop-color="#16211F"/><stop offset="1" stop-color="#0C1514"/></linearGradient>' +
  '<linearGradient id="lid" x1="0" y1="1" x2="1" y2="0"><stop offset="0" stop-color="#4C5E5E"/><stop offset="1" stop-color="#36474A"/></linearGradient>' +
  '<linearGradient id="node" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#31444A"/><stop offset="1" stop-color="#1B292D"/></linearGradient>' +
  '<linearGradient id="glass" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#fff" stop-opacity=".2"/><stop offset=".42" stop-color="#fff" stop-opacity=".03"/><stop offset="1" stop-color="#fff" stop-opacity=".08"/></linearGradient>' +
  '<radialGradient id="glow"><stop offset="0" stop-color="#5DE0A6" stop-opacity=".9"/><stop offset="1" stop-color="#5DE0A6" stop-opacity="0"/></radialGradient>' +
  '<filter id="soft" x="-30%" y="-30%" width="160%" height="160%"><feGaussianBlur stdDeviation="14"/></filter>' +
  '</defs>'

function node(y: number, busy: number): string {
  const drives = Array.from({ length: 6 }, (_, i) =>
    `<rect x="${92 + i * 21}" y="${y + 9}" width="17" height="30" rx="2" fill="#0F1A1D" stroke="#3F555B" stroke-width="1"/>` +
    `<path d="M${95 + i * 21} ${y + 15}h11M${95 + i * 21} ${y + 19}h11M${95 + i * 21} ${y + 23}h11" stroke="#2C3E43" stroke-width="1.5"/>` +
    `<circle cx="${100.5 + i * 21}" cy="${y + 33}" r="1.8" fill="${i < busy ? '#5DE0A6' : '#35525A'}"/>`).join('')
  return (
    `<rect x="34" y="${y}" width="232" height="48" rx="4" fill="url(#node)" stroke="#0A1214"/>` +
    `<path d="M34 ${y + 1}h232" stroke="#5A7177" stroke-width="1"/>` +
    `<rect x="42" y="${y + 10}" width="34" height="28" rx="3" fill="#132024"/><path d="M48 ${y + 17}h22M48 ${y + 24}h22M48 ${y + 31}h22" stroke="#33484E" stroke-width="2.5" stroke-linecap="round"/>` +
    drives +
    `<rect x="228" y="${y + 10}" width="5" height="28" rx="2.5" fill="${COLOUR.amber}"/>` +
    `<circle cx="250" cy="${y + 16}" r="3" fill="#5DE0A6"/><circle cx="250" cy="${y + 30}" r="3" fill="${busy > 4 ? '#F4C152' : '#35525A'}"/>`
  )
}

function switches(y: number): string {
  const ports = (row: number) => Array.from({ length: 12 }, (_, i) =>
    `<rect x="${78 + i * 14}" y="${row}" width="10" height="7" rx="1" fill="#070D0E"/><circle cx="${83 + i * 14}" cy="${row - 2.5}" r="1.2" fill="${(i * 7 + row) % 4 ? '#5DE0A6' : '#35525A'}"/>`).join('')
  return `<rect x="34" y="${y}" width="232" height="30" rx="3" fill="#203034"/><path d="M42 ${y + 15}h24" stroke="#4A6269" stroke-width="3" stroke-linecap="round"/>${ports(y + 6)}${ports(y + 19)}`
}

/**
 * The cabinet, seen slightly from the right and above. Its front is 300 units wide and 392 (EdgeRack 4) or 640
 * (EdgeRack 8) high; the lid and the side add 74 to the right and 40 above.
 */
export function rack(nodes: 4 | 8): { svg: string; width: number; height: number } {
  const height = nodes === 4 ? 392 : 640
  const glassTop = 62
  const bays = Array.from({ length: nodes }, (_, i) => node(glassTop + 48 + i * 53, [5, 3, 6, 2, 4, 6, 3, 5][i] ?? 3)).join('')
  const glassBottom = glassTop + 52 + nodes * 53
  const vents = Array.from({ length: 4 }, (_, i) => `<path d="M40 ${height - 42 + i * 9}h220" stroke="#0D1718" stroke-width="4" stroke-linecap="round"/>`).join('')
  const fans = Array.from({ length: nodes === 4 ? 2 : 3 }, (_, i) =>
    `<g transform="matrix(.86 -.46 0 1 ${337} ${110 + i * (height / (nodes === 4 ? 2.6 : 3.6))})"><circle r="24" fill="#0A1110" stroke="#2B3B39" stroke-width="3"/><path d="M0-19V19M-19 0H19M-13-13 13 13M13-13-13 13" stroke="#24322F" stroke-width="2.5"/><circle r="6" fill="#24322F"/></g>`).join('')
  const svg =
    `${GRADIENTS}<ellipse cx="190" cy="${height + 12}" rx="225" ry="20" fill="#000" opacity=".42" filter="url(#soft)"/>` +
    `<path d="M300 0 374-40V${height - 40}L300 ${height}z" fill="url(#side)"/>${fans}` +
    `<path d="M0 0 74-40H374L300 0z" fill="url(#lid)"/>` +
    `<rect width="300" height="${height}" rx="5" fill="url(#front)"/><path d="M2 2h296" stroke="#7C9291" stroke-width="1.5" opacity=".7"/>` +
    `<path d="M0 0h8v${height}H0z" fill="${COLOUR.teal}"/>` +
    `<g transform="translate(26 18) scale(.56)"><path fill="#fff" d="${MARK.left}${MARK.right}"/><path fill="${COLOUR.amber}" d="${MARK.bar}"/></g>` +
    letters(`EdgeRack ${nodes}`, { x: 64, y: 39, size: 18, weight: 600, fill: '#E6F0EE' }) +
    `<circle cx="262" cy="32" r="24" fill="url(#glow)" opacity=".55"/><circle cx="262" cy="32" r="10" fill="#0E1A1A" stroke="#5DE0A6" stroke-width="3"/><path d="M262 27v10" stroke="#9DB4B2" stroke-width="3" stroke-linecap="round"/>` +
    `<rect x="22" y="${glassTop}" width="256" height="${glassBottom - glassTop}" rx="6" fill="#0B1416"/>${switches(glassTop + 9)}${bays}` +
    `<rect x="22" y="${glassTop}" width="256" height="${glassBottom - glassTop}" rx="6" fill="url(#glass)" stroke="#53686A" stroke-width="1.5"/>` +
    `<path d="M22 ${glassTop + 120} 150 ${glassTop}h66L22 ${glassTop + 180}z" fill="#fff" opacity=".05"/>${vents}`
  return { svg: svg, width: 374, height: height + 40 }
}

/** The cabinet placed with the lower left corner of its front at (x, y). */
export function placedRack(nodes: 4 | 8, x: number, y: number, scale: number): string {
  const { svg, height } = rack(nodes)
  return `<g transform="translate(${x} ${y - (height - 40) * scale}) scale(${scale})">${svg}</g>`
}
