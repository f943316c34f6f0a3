import { COLOUR } from '~/seed/content/brand'
import { letters, type Weight } from './lettering'
import { placedRack } from './rack'
import { picture } from './raster'

const text = (words: string, x: number, y: number, size: number, fill: string = COLOUR.ink, weight: Weight = 400, anchor: 'start' | 'middle' | 'end' = 'start') =>
  letters(words, { x, y, size, fill, weight, anchor })

/** A filling line with cameras, the rack beside it and the thin way out. 1200 by 510 units. */
export function lineDiagram(): string {
  const bottle = (x: number, bad = false) =>
    `<path d="M${x} 400v-62q0-14 9-24v-26h14v26q9 10 9 24v62z" fill="${bad ? COLOUR.amber : '#2E8B6B'}" opacity=".9"/><path d="M${x + 3} 352h26v24h-26z" fill="#fff" opacity=".85"/>`
  const camera = (x: number, name: string) =>
    `<path d="M${x} 210v34" stroke="#37585A" stroke-width="7"/><rect x="${x - 30}" y="174" width="60" height="40" rx="7" fill="#37585A"/><path d="M${x - 11} 244h22v14h-22z" fill="#13262A"/><path d="M${x - 10} 258 ${x - 44} 334h88L${x + 10} 258z" fill="#F4C152" opacity=".28"/>${text(name, x + 12, 150, 17, COLOUR.tealDeep, 600)}`
  const wire = `fill="none" stroke="${COLOUR.teal}" stroke-width="5"`
  return picture(1200, 510,
    `<rect width="1200" height="510" fill="#F3F8F6"/><path d="M0 446h1200v64H0z" fill="#E1ECE9"/>` +
    `<path d="M150 174V96H900M350 174V96M550 174V96" ${wire}/><circle cx="150" cy="96" r="8" fill="${COLOUR.teal}"/><circle cx="350" cy="96" r="8" fill="${COLOUR.teal}"/><circle cx="550" cy="96" r="8" fill="${COLOUR.teal}"/>` +
    text('Plant network, 5 m', 640, 82, 18, COLOUR.teal, 600) +
    camera(150, 'Fill level') + camera(350, 'Label') + camera(550, 'Cap') +
    `<rect x="40" y="400" width="700" height="26" rx="13" fill="#8FA0A1"/>${Array.from({ length: 12 }, (_, i) => `<circle cx="${60 + i * 60}" cy="413" r="9" fill="#5F7577"/>`).join('')}` +
    Array.from({ length: 14 }, (_, i) => bottle(60 + i * 47, i === 11)).join('') +
    `<path d="M660 260v50M660 310l-58 16" stroke="${COLOUR.amber}" stroke-width="10" stroke-linecap="round"/><circle cx="660" cy="254" r="15" fill="${COLOUR.amber}"/>${text('Reject arm, 80 ms', 690, 262, 17, '#8A4B14', 600)}` +
    `<path d="M660 240V96" ${wire} stroke-dasharray="2 9"/>` +
    placedRack(4, 850, 446, 0.72) +
    `<path d="M1122 300h40V112" fill="none" stroke="#7F9A98" stroke-width="3" stroke-dasharray="7 7"/><path d="M1066 92a26 26 0 0 1 10-50 36 36 0 0 1 68-6 30 30 0 0 1 16 56z" fill="#fff" stroke="#9DBDB8" stroke-width="3"/>` +
    text('Results only: 256 kbit/s', 1052, 74, 16, '#51686A', 400, 'end') + text('EdgeRack 4', 850, 480, 17, COLOUR.tealDeep, 700) + text('three nodes, one bay free', 958, 480, 17, '#51686A'))
}
