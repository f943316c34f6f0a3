import { COLOUR } from '~/seed/content/brand'
import { picture } from './raster'

const W = 1200
const H = 560
const GROUND = 470

type Scene = 'brewery' | 'port' | 'hospital' | 'energy' | 'retail'

const SKIES: Record<Scene, [string, string]> = {
  brewery: ['#F7C98B', '#FBEBD3'],
  port: ['#8FC7CB', '#E9F3EC'],
  hospital: ['#BFE0E2', '#F2F7F1'],
  energy: ['#F0A868', '#F9E2C2'],
  retail: ['#2A4F63', '#E79A63'],
}

const row = (count: number, draw: (index: number) => string) => Array.from({ length: count }, (_, index) => draw(index)).join('')
const box = (x: number, y: number, w: number, h: number, fill: string, more = '') => `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${fill}" ${more}/>`

const hills = (far: string, near: string) =>
  `<path fill="${far}" d="M0 380C150 300 280 340 420 330S700 250 860 300s240 20 340-10v270H0z"/><path fill="${near}" d="M0 430c200-60 330-20 520-30s360-60 680 0v160H0z"/>`

/** The rack as it looks from across a yard: a dark box with a lit strip. */
const smallRack = (x: number, y: number, h = 74) =>
  box(x, y - h, h * 0.72, h, '#1B2B2D', 'rx="3"') + box(x, y - h, 4, h, COLOUR.amber) +
  row(4, (i) => box(x + 12, y - h + 12 + i * (h / 5), h * 0.42, h / 9, '#2F4A4D', 'rx="1"') + `<circle cx="${x + h * 0.62}" cy="${y - h + 16 + i * (h / 5)}" r="2" fill="#5DE0A6"/>`)

const brewery = () => {
  const tank = (x: number, w: number, h: number) =>
    `<g><path d="M${x} ${GROUND - h}a${w / 2} ${w / 5} 0 0 1 ${w} 0v${h - 46}l${-w / 2 + 8} 34h-16l${-w / 2 + 8}-34z" fill="url(#steel)"/><path d="M${x + 10} ${GROUND - 42}v42M${x + w - 10} ${GROUND - 42}v42" stroke="#6E7F80" stroke-width="6"/>` +
    row(3, (i) => `<path d="M${x} ${GROUND - h + 40 + i * ((h - 90) / 3)}h${w}" stroke="#fff" stroke-opacity=".5" stroke-width="2"/>`) + `<circle cx="${x + w / 2}" cy="${GROUND - h / 2}" r="9" fill="none" stroke="#7B8C8D" stroke-width="4"/></g>`
  return (
    box(60, 190, 420, 280, '#A4543A') + row(6, (i) => `<path d="M60 ${222 + i * 42}h420" stroke="#8E4631" stroke-width="2"/>`) +
    `<path d="M60 190 130 130 200 190 270 130 340 190 410 130 480 190z" fill="#7A3A28"/>` +
    row(4, (i) => box(92 + i * 98, 250, 60, 84, '#FCE3B4', 'rx="30"') + `<path d="M${122 + i * 98} 250v84M${92 + i * 98} 296h60" stroke="#A4543A" stroke-width="4"/>`) +
    box(110, 60, 34, 110, '#7A3A28') + `<path d="M126 56c-8-20 18-26 8-46" stroke="#fff" stroke-opacity=".8" stroke-width="12" fill="none" stroke-linecap="round"/>` +
    tank(540, 92, 300) + tank(648, 92, 340) + tank(756, 92, 300) + tank(864, 92, 260) +
    `<path d="M480 400h520" stroke="#6E7F80" stroke-width="8"/>` + box(1000, 330, 150, 140, '#3E5456') + smallRack(1040, GROUND, 92)
  )
}

const port = () => {
  const crane = (x: number, scale: number) =>
    `<g transform="translate(${x} ${GROUND}) scale(${scale})" fill="none" stroke="${COLOUR.teal}" stroke-width="9"><path d="M0 0 24-300M110 0 96-300M10-130h94M16-210h84M0 0 104-130M110 0 16-130"/><path d="M-170-300H240" stroke-width="13"/><path d="M60-300V-380L-160-304M60-380 230-304" stroke-width="5"/><path d="M-110-300v110" stroke="#27474A" stroke-width="3"/><path d="M-138-190h56v24h-56z" fill="${COLOUR.amber}" stroke="none"/></g>`
  const colours = ['#C4553B', '#E8A33A', '#2F7F86', '#355C7D', '#B9C4BE']
  const stack = (x: number, columns: number, heights: number[]) => row(columns, (c) => row(heights[c] ?? 2, (r) =>
    box(x + c * 92, GROUND - 36 - r * 36, 88, 33, colours[(c * 3 + r * 2) % 5] ?? '#999') + row(8, (l) => `<path d="M${x + 8 + c * 92 + l * 10.5} ${GROUND - 33 - r * 36}v27" stroke="#000" stroke-opacity=".14" stroke-width="3"/>`)))
  return (
    `<path fill="#6FA9AE" d="M0 400h1200v80H0z"/>` + row(9, (i) => `<path d="M${i * 140} ${415 + (i % 3) * 14}q18-6 36 0t36 0" stroke="#fff" stroke-opacity=".5" stroke-width="3" fill="none"/>`) +
    `<path fill="#1E3F46" d="M20 372h360l-34 78H60z"/>` + row(6, (i) => box(70 + i * 46, 338, 42, 34, colours[i % 5] ?? '#999')) + box(330, 300, 34, 72, '#EEF2EE') +
    crane(470, 0.95) + crane(800, 1.08) + stack(600, 2, [3, 2]) + stack(950, 2, [4, 2]) + smallRack(1130, GROUND, 64)
  )
}

const hospital = () =>
  box(220, 150, 420, 320, '#FDFDFB') + box(640, 230, 330, 240, '#EAF1EE') + box(220, 150, 420, 16, COLOUR.teal) + box(640, 230, 330, 12, COLOUR.teal) +
  row(5, (r) => row(7, (c) => box(246 + c * 54, 188 + r * 50, 36, 30, (r * 3 + c) % 4 ? '#9CCBD0' : '#FBE3A8', 'rx="2"'))) +
  row(3, (r) => row(6, (c) => box(662 + c * 50, 262 + r * 52, 34, 28, (r + c) % 3 ? '#9CCBD0' : '#FBE3A8', 'rx="2"'))) +
  box(388, 430, 84, 40, '#37585A') + `<path d="M370 430h120l-12-16H382z" fill="${COLOUR.amber}"/>` +
  box(400, 88, 60, 62, '#fff') + `<path d="M430 98v42M409 119h42" stroke="#D1495B" stroke-width="13"/>` +
  `<g><rect x="120" y="424" width="96" height="46" rx="6" fill="#fff"/><path d="M120 444h96" stroke="#D1495B" stroke-width="6"/><path d="M186 428h26l4 18h-30z" fill="#9CCBD0"/><circle cx="142" cy="472" r="11" fill="#223B3D"/><circle cx="194" cy="472" r="11" fill="#223B3D"/></g>` +
  row(3, (i) => `<path d="M${1010 + i * 62} 470v-40" stroke="#5B4632" stroke-width="8"/><circle cx="${1010 + i * 62}" cy="${408 - (i % 2) * 16}" r="${32 - (i % 2) * 4}" fill="#5E9C76"/>`) + smallRack(900, GROUND, 70)

const energy = () => {
  const turbine = (x: number, y: number, s: number, turn: number) =>
    `<g transform="translate(${x} ${y}) scale(${s})"><path d="M-5 0-9 230H9L5 0z" fill="#F7F5EF"/><g transform="rotate(${turn})">${row(3, (i) => `<path transform="rotate(${i * 120})" d="M-4 0C-12-40-6-90 0-130 7-90 8-40 4 0z" fill="#fff"/>`)}</g><circle r="9" fill="#DADFD9"/></g>`
  const pylon = (x: number, s: number) =>
    `<g transform="translate(${x} ${GROUND}) scale(${s})" fill="none" stroke="#324A4C" stroke-width="5"><path d="M-40 0-8-260H8L40 0M-34-60 22-140M34-60-22-140M-24-140 12-210M24-140-12-210M-70-200H70L0-236zM-56-160H56L0-190z"/></g>`
  return (
    turbine(150, 190, 1, 12) + turbine(330, 230, 0.8, 47) + turbine(470, 250, 0.62, 80) +
    `<path d="M555 330C650 372 720 380 820 282M555 350c100 44 170 44 265-50M820 282c110 60 220 50 380-10M820 300c110 60 220 50 380 6" fill="none" stroke="#324A4C" stroke-width="2.5"/>` +
    pylon(600, 0.75) + pylon(820, 1) +
    box(930, 400, 190, 70, '#E9E3D3') + `<path d="M920 400h210l-14-20H934z" fill="${COLOUR.teal}"/>` + box(952, 418, 44, 52, '#37585A') + smallRack(1040, GROUND, 62) +
    row(3, (i) => box(640 + i * 44, 430, 32, 40, '#5F7A7B') + row(3, (k) => `<path d="M${646 + i * 44 + k * 10} 430v-18" stroke="#B8663A" stroke-width="5"/>`))
  )
}

const retail = () => {
  const shop = (x: number, w: number, awning: string) =>
    box(x, 290, w, 180, '#F1E4D0') + box(x + 16, 352, w - 90, 118, '#FFE9A9') + box(x + w - 62, 366, 44, 104, '#5B4632') +
    row(Math.floor(w / 24), (i) => `<path d="M${x + i * 24} 326h24v22a12 12 0 0 1-24 0z" fill="${i % 2 ? '#fff' : awning}"/>`) +
    row(3, (i) => box(x + 30 + i * ((w - 110) / 3), 420, 26, 40, ['#C4553B', '#2F7F86', '#E8A33A'][i] ?? '#999', 'rx="3"'))
  return (
    row(11, (i) => box(i * 112, 150 + ((i * 53) % 110), 100, 330, '#1F3B4C') + row(4, (r) => row(3, (c) => box(i * 112 + 16 + c * 26, 190 + ((i * 53) % 110) + r * 44, 14, 20, (i + r * 2 + c) % 3 ? '#2F566B' : '#F6C667')))) +
    shop(110, 290, '#C4553B') + shop(440, 290, COLOUR.teal) + shop(770, 290, '#D98A2B') + smallRack(1090, GROUND, 74)
  )
}

const DRAW: Record<Scene, () => string> = { brewery, port, hospital, energy, retail }

/** Where the customers of the stories work, 1200 by 560 units. */
export function scene(kind: Scene): string {
  const [top, bottom] = SKIES[kind]
  const night = kind === 'retail'
  return picture(W, H,
    `<defs><linearGradient id="sky" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${top}"/><stop offset="1" stop-color="${bottom}"/></linearGradient><linearGradient id="steel" x1="0" y1="0" x2="1" y2="0"><stop offset="0" stop-color="#C3CFCF"/><stop offset=".35" stop-color="#F4F7F6"/><stop offset="1" stop-color="#8FA0A1"/></linearGradient></defs>` +
    box(0, 0, W, H, 'url(#sky)') + `<circle cx="960" cy="150" r="62" fill="#fff" opacity="${night ? 0.14 : 0.55}"/>` +
    (night ? '' : hills('#A9C4B4', '#7FAA97')) + DRAW[kind]() +
    box(0, GROUND, W, H - GROUND, night ? '#15262F' : '#2F5A57') + `<path d="M0 ${GROUND + 44}h${W}" stroke="#fff" stroke-opacity=".35" stroke-width="4" stroke-dasharray="46 34"/>`)
}

/** A round monogram in place of a portrait. */
export function monogram(initials: string, hue: string, lettersPath: (x: number, y: number, size: number) => string): string {
  return picture(160, 160, `<rect width="160" height="160" fill="#fff"/><circle cx="80" cy="80" r="78" fill="${hue}"/><path d="M2 96a78 78 0 0 0 156 0c-40-26-116-26-156 0z" fill="#000" opacity=".16"/>${lettersPath(80, 98, initials.length > 1 ? 54 : 64)}`)
}
