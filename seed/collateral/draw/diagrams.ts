import { COLOUR } from '~/seed/content/brand'
import { letters, type Weight } from './lettering'
import { picture } from './raster'

const text = (words: string, x: number, y: number, size: number, fill: string = COLOUR.ink, weight: Weight = 400, anchor: 'start' | 'middle' | 'end' = 'start') =>
  letters(words, { x, y, size, fill, weight, anchor })

export interface ZoneWords {
  office: string
  suppliers: string
  line: string
  energy: string
  safety: string
  gateway: string
  sensor: string
  console: string
  blocked: string
}

/** A plant cut into zones: gateways sit in every conduit, a sensor listens beside them. 1100 by 560 units. */
export function zoneMap(words: ZoneWords): string {
  const zone = (x: number, y: number, w: number, h: number, name: string, fill: string, devices: number) =>
    `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="14" fill="${fill}" stroke="#9DBDB8" stroke-width="2"/>${text(name, x + 18, y + 32, 19, COLOUR.tealDeep, 700)}` +
    Array.from({ length: devices }, (_, i) => {
      const dx = x + 24 + (i % 4) * ((w - 48) / 4)
      const dy = y + 54 + Math.floor(i / 4) * 48
      return `<rect x="${dx}" y="${dy}" width="40" height="32" rx="4" fill="${COLOUR.teal}"/><path d="M${dx + 8} ${dy + 11}h24M${dx + 8} ${dy + 20}h14" stroke="#fff" stroke-width="3" stroke-linecap="round" opacity=".85"/>`
    }).join('')
  const gate = (x: number, y: number) =>
    `<g transform="translate(${x} ${y})"><circle r="25" fill="#fff" stroke="${COLOUR.amber}" stroke-width="4"/><path d="M0-14 12-9v9c0 8-6 12-12 15-6-3-12-7-12-15v-9z" fill="${COLOUR.amber}"/></g>`
  const bus = `stroke="${COLOUR.teal}" stroke-width="6" fill="none"`
  return picture(1100, 560,
    `<rect width="1100" height="560" fill="#F3F8F6"/>` +
    zone(30, 30, 300, 124, words.office, '#FFFFFF', 4) + zone(770, 30, 300, 124, words.suppliers, '#FDF1E6', 3) +
    `<path d="M180 154V262H920V154" ${bus}/><path d="M180 262V370M550 262V370M920 262V370" ${bus}/>` +
    zone(30, 370, 300, 164, words.line, '#FFFFFF', 8) + zone(400, 370, 300, 164, words.energy, '#FFFFFF', 6) + zone(770, 370, 300, 164, words.safety, '#E4F1EE', 4) +
    gate(180, 208) + gate(920, 208) + gate(180, 316) + gate(550, 316) + gate(920, 316) +
    text(words.gateway, 216, 214, 17, '#8A4B14', 600) +
    `<rect x="420" y="60" width="260" height="94" rx="12" fill="${COLOUR.tealDeep}"/>${text(words.console, 550, 100, 20, '#fff', 700, 'middle')}<path d="M450 132l26-14 26 8 30-18 34 12 30-16 44 10" stroke="#5DE0A6" stroke-width="4" fill="none"/><path d="M550 154v108" stroke="${COLOUR.teal}" stroke-width="3" stroke-dasharray="6 6"/>` +
    `<circle cx="420" cy="262" r="16" fill="${COLOUR.tealDeep}"/><path d="M412 262a8 8 0 0 1 16 0M406 262a14 14 0 0 1 28 0" stroke="#5DE0A6" stroke-width="2.500" fill="none"/>${text(words.sensor, 420, 300, 16, COLOUR.tealDeep, 600, 'middle')}` +
    `<g transform="translate(848 262)"><circle r="17" fill="#C0392B"/><path d="M-6-6 6 6M6-6-6 6" stroke="#fff" stroke-width="4"/></g>${text(words.blocked, 826, 300, 16, '#A93226', 600, 'end')}`.replace(/"2\.500"/g, '"2.5"'))
}

export interface FlowWords {
  title: string
  sites: string
  healthy: string
  look: string
  silent: string
  ring: string
  rings: [string, string, string]
  energy: string
}

/** The start page of Halden Flow as a picture, 1200 by 750 units. */
export function flowScreen(words: FlowWords): string {
  const card = (x: number, y: number, w: number, h: number) => `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="12" fill="#fff" stroke="#DCE6E3"/>`
  const number = (x: number, value: string, label: string, colour: string) =>
    `${card(x, 84, 276, 104)}<circle cx="${x + 26}" cy="116" r="6" fill="${colour}"/>${text(label, x + 42, 122, 16, '#51686A')}${text(value, x + 22, 170, 40, COLOUR.ink, 700)}`
  const dots = Array.from({ length: 74 }, (_, i) => {
    const angle = i * 2.39996
    const reach = 17 * Math.sqrt(i + 0.5)
    const x = 389 + Math.cos(angle) * reach * 1.75
    const y = 468 + Math.sin(angle) * reach * 0.98
    const colour = i === 12 || i === 41 ? COLOUR.amber : i === 30 || i === 57 || i === 66 ? '#9AAFAE' : '#2E9C7B'
    return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${i % 9 === 0 ? 9 : 6}" fill="${colour}" opacity=".9"/>`
  }).join('')
  const curve = Array.from({ length: 37 }, (_, i) => `${(800 + i * 9.6).toFixed(1)} ${(648 - 30 * Math.sin(i / 5.5) - 16 * Math.sin(i / 1.9) - i * 0.6).toFixed(1)}`).join('L')
  const bar = (y: number, label: string, share: number, colour: string) =>
    `${text(label, 796, y, 16, '#51686A')}<rect x="796" y="${y + 10}" width="350" height="12" rx="6" fill="#E7EFED"/><rect x="796" y="${y + 10}" width="${350 * share}" height="12" rx="6" fill="${colour}"/>${text(`${Math.round(share * 100)}%`, 1146, y, 16, COLOUR.ink, 600, 'end')}`
  return picture(1200, 750,
    `<rect width="1200" height="750" rx="16" fill="#F4F8F7"/><path d="M0 16A16 16 0 0 1 16 0h1168a16 16 0 0 1 16 16v46H0z" fill="${COLOUR.tealDeep}"/><g fill="#fff" opacity=".55"><circle cx="28" cy="31" r="6"/><circle cx="48" cy="31" r="6"/><circle cx="68" cy="31" r="6"/></g>${text(words.title, 100, 38, 20, '#fff', 600)}` +
    number(24, '412', words.sites, COLOUR.teal) + number(316, '407', words.healthy, '#2E9C7B') + number(608, '2', words.look, COLOUR.amber) + number(900, '3', words.silent, '#9AAFAE') +
    `${card(24, 208, 730, 518)}<path d="M80 430c30-120 160-190 280-190s290 40 340 150-40 230-200 270-330 20-390-80c-30-50-40-100-30-150z" fill="#E6F1EE"/>${dots}` +
    `${card(774, 208, 402, 264)}${text(words.ring, 796, 246, 19, COLOUR.ink, 700)}${bar(290, words.rings[0], 1, '#2E9C7B')}${bar(350, words.rings[1], 0.62, COLOUR.teal)}${bar(410, words.rings[2], 0, COLOUR.teal)}` +
    `${card(774, 490, 402, 236)}${text(words.energy, 796, 528, 19, COLOUR.ink, 700)}<path d="M796 570h350M796 620h350M796 670h350" stroke="#E3ECEA" stroke-width="2"/><path d="M${curve}V690H800z" fill="${COLOUR.teal}" opacity=".12"/><path d="M${curve}" fill="none" stroke="${COLOUR.teal}" stroke-width="4"/>`)
}
