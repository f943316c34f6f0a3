import { letters } from './lettering'
import { picture } from './raster'

/** What partners take pictures of. */
export type PartnerScene = 'team' | 'house' | 'workshop'

interface Look {
  /** On the sign, and in whose colours. */
  name: string
  primary: string
  secondary: string
}

const W = 1500
const H = 1000

const row = (count: number, draw: (index: number) => string) => Array.from({ length: count }, (_, index) => draw(index)).join('')
const box = (x: number, y: number, w: number, h: number, fill: string, more = '') => `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${fill}" ${more}/>`

const SKIN = ['#E8B894', '#8D5A3B', '#F2CDB0', '#C58C62', '#A66B45']
const HAIR = ['#3A2A22', '#1E1B1A', '#B9803F', '#5B3A25', '#8A8A86']

/** Somebody from the knees up, standing at a point, so many units tall. */
function person(x: number, y: number, s: number, i: number, shirt: string): string {
  const [skin, hair] = [SKIN[i % SKIN.length], HAIR[(i * 2) % HAIR.length]]
  const long = i % 2 === 1
  return (
    `<g transform="translate(${x} ${y}) scale(${s})">` +
    (long ? `<path d="M-66-430c0-90 132-90 132 0v120c0 20-132 20-132 0z" fill="${hair}"/>` : '') +
    `<path d="M-150 0C-150-150-120-262-58-282h116C120-262 150-150 150 0z" fill="${shirt}"/>` +
    `<path d="M-58-282 0-190 58-282z" fill="#fff" opacity=".85"/>` +
    `<rect x="-26" y="-336" width="52" height="72" rx="24" fill="${skin}"/><ellipse cx="0" cy="-396" rx="56" ry="68" fill="${skin}"/>` +
    `<path d="M-58-400c-6-90 122-92 116 0-16-34-34-46-62-46s-40 14-54 46z" fill="${hair}"/>` +
    `<circle cx="-20" cy="-394" r="5" fill="#2A2320"/><circle cx="20" cy="-394" r="5" fill="#2A2320"/><path d="M-20-362q20 16 40 0" fill="none" stroke="#8A4B3A" stroke-width="5" stroke-linecap="round"/>` +
    `</g>`
  )
}

const team = ({ primary, secondary }: Look): string =>
  box(0, 0, W, H, '#EFE9DF') +
  row(3, (i) => box(110 + i * 450, 90, 380, 470, '#CFE3E8') + `<path d="M${110 + i * 450} 430c90-80 200-60 380-120v250H${110 + i * 450}z" fill="#A9C6B6"/>` + `<path d="M${300 + i * 450} 90v470M${110 + i * 450} 320h380" stroke="#F8F5EF" stroke-width="14"/>`) +
  box(0, 760, W, 240, '#CDBFA9') + box(0, 740, W, 24, primary) +
  person(330, 1004, 1.1, 0, primary) + person(1180, 1004, 1.08, 3, '#3C4A52') + person(600, 1006, 1.18, 1, secondary) + person(900, 1006, 1.16, 2, '#F4F1EA') + person(755, 1060, 1.12, 4, primary)

const house = ({ name, primary, secondary }: Look): string =>
  `<defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#8FC1DB"/><stop offset="1" stop-color="#F3E9D8"/></linearGradient></defs>` +
  box(0, 0, W, H, 'url(#sky)') + `<path d="M0 640C300 560 520 620 760 590s480-60 740-10v420H0z" fill="#9DB9A0"/>` +
  box(240, 240, 1020, 560, '#F6F3EC') + box(240, 240, 1020, 110, primary) + letters(name, { x: 750, y: 318, size: 62, weight: 700, fill: '#FFFFFF', anchor: 'middle' }) +
  row(7, (i) => box(290 + i * 136, 400, 100, 120, '#BBD7DF', 'rx="4"') + `<path d="M${290 + i * 136} 500l100-86v106H${290 + i * 136}z" fill="#fff" opacity=".35"/>`) +
  box(290, 570, 350, 230, '#A9CAD4') + box(690, 570, 150, 230, '#2F4248') + box(890, 570, 320, 230, '#A9CAD4') +
  `<path d="M660 570h210l-20-34H680z" fill="${secondary}"/>` + row(4, (i) => box(310 + i * 84, 640, 60, 160, '#3B5258', 'rx="4"') + `<circle cx="${340 + i * 84}" cy="664" r="6" fill="#5DE0A6"/>`) +
  box(0, 800, W, 200, '#7B8787') + box(0, 800, W, 26, '#B5BDBA') + row(5, (i) => box(60 + i * 310, 900, 170, 12, '#E9E5DA')) +
  `<g transform="translate(1040 890)"><path d="M0 0v-96q0-22 22-22h150q16 0 24 14l52 64q8 10 8 22v18z" fill="${primary}"/><path d="M176-100h20l40 54h-60z" fill="#CFE3E8"/><circle cx="58" cy="0" r="36" fill="#1F2A2C"/><circle cx="206" cy="0" r="36" fill="#1F2A2C"/><circle cx="58" cy="0" r="15" fill="#D8DEDC"/><circle cx="206" cy="0" r="15" fill="#D8DEDC"/></g>` +
  row(2, (i) => `<path d="M${120 + i * 1250} 800v-150" stroke="#5B4632" stroke-width="18"/><circle cx="${120 + i * 1250}" cy="590" r="92" fill="#5E9C76"/><circle cx="${84 + i * 1250}" cy="640" r="62" fill="#6FAE86"/>`)

const workshop = ({ primary, secondary }: Look): string =>
  box(0, 0, W, H, '#E3E7E4') + row(4, (i) => box(0, 96 + i * 10, W, 3, '#D3D9D5')) + box(0, 780, W, 220, '#B9B2A4') + box(0, 772, W, 12, '#8E887B') +
  row(3, (i) => box(80 + i * 210, 250, 180, 530, '#26383B', 'rx="8"') + box(80 + i * 210, 250, 10, 530, secondary) + row(8, (k) => box(108 + i * 210, 282 + k * 60, 126, 38, '#3B5458', 'rx="3"') + `<circle cx="${122 + i * 210}" cy="${301 + k * 60}" r="6" fill="${(i + k) % 4 ? '#5DE0A6' : '#F2B84B'}"/>`)) +
  box(760, 560, 640, 28, '#9A7B55') + row(2, (i) => box(790 + i * 550, 588, 30, 260, '#7E6344')) +
  box(1130, 400, 220, 150, '#1F2C2F', 'rx="8"') + box(1144, 414, 192, 116, '#9ED2D8') + row(4, (i) => box(1160, 434 + i * 22, 60 + ((i * 47) % 90), 8, primary)) + box(1220, 550, 40, 12, '#1F2C2F') +
  `<path d="M860 560V470h150v90z" fill="#C8CFCC"/><path d="M876 486h118v10H876zM876 508h118v10H876z" fill="#7F8C8C"/>` +
  row(3, (i) => box(800 + i * 200, 130, 170, 12, '#8E887B') + row(3, (k) => box(812 + i * 200 + k * 50, 80, 40, 50, [primary, secondary, '#C9C2B2'][(i + k) % 3] ?? primary))) +
  person(900, 1010, 1.2, 3, primary)

const DRAW: Record<PartnerScene, (look: Look) => string> = { team, house, workshop }

/** A partner's own picture, 1500 by 1000 units. */
export const partnerScene = (kind: PartnerScene, look: Look): string => picture(W, H, DRAW[kind](look))
