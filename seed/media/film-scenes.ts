import sharp from 'sharp'
import { flowScreen, zoneMap } from '~/seed/collateral/draw/diagrams'
import { letters } from '~/seed/collateral/draw/lettering'
import { contours } from '~/seed/collateral/draw/pattern'
import { picture } from '~/seed/collateral/draw/raster'
import { scene as place } from '~/seed/collateral/draw/scenes'
import { productStage } from '~/seed/collateral/draw/stage'
import { COLOUR, MARK } from '~/seed/content/brand'

export const SIZE = { width: 1280, height: 720 } as const

export interface FilmScene {
  /** Seconds from the start of the film. */
  from: number
  to: number
  /** Ground, larger than the frame when the camera moves over it. */
  ground: () => Promise<Buffer>
  groundSize: { width: number; height: number }
  /** What the camera sees of the ground; `t` runs from 0 to 1 through the scene. */
  camera: (t: number) => { left: number; top: number; width: number; height: number }
  /** Drawn over the ground, in pixels of the frame; `s` are seconds within the scene. */
  over: (s: number) => string
}

const still = () => ({ left: 0, top: 0, ...SIZE })
const ease = (from: number, s: number, length = 0.6) => {
  const t = Math.min(1, Math.max(0, (s - from) / length))
  return t * t * (3 - 2 * t)
}
const WIDE = { width: 1600, height: 900 } as const
/** A slow approach: from the whole ground to a part of it around the middle. */
const approach = (t: number) => {
  const width = Math.round(1600 - 200 * t)
  const height = Math.round((width * 9) / 16)
  return { left: Math.round((1600 - width) * 0.5), top: Math.round((900 - height) * 0.6), width, height }
}
const cover = (svg: string, position: 'centre' | 'left' = 'centre') => sharp(Buffer.from(svg)).resize({ ...WIDE, fit: 'cover', position }).flatten({ background: '#FFFFFF' }).removeAlpha().png().toBuffer()
const onPaper = async (svg: string, width: number, left: number, top: number) =>
  sharp({ create: { ...SIZE, channels: 3, background: '#E4EEEC' } })
    .composite([{ input: await sharp(Buffer.from(svg)).resize(width).png().toBuffer(), left, top }]).png().toBuffer()

/** A label that slides in at `from` seconds. */
const tag = (s: number, from: number, x: number, y: number, value: string, words: string) => {
  const seen = ease(from, s)
  return `<g opacity="${seen.toFixed(3)}" transform="translate(${(x - 40 * (1 - seen)).toFixed(1)} ${y})"><rect width="300" height="96" rx="10" fill="#FFFFFF"/><path d="M0 10A10 10 0 0 1 10 0v96a10 10 0 0 1-10-10z" fill="${COLOUR.amber}"/>${letters(value, { x: 28, y: 48, size: 36, weight: 700, fill: COLOUR.teal })}${letters(words, { x: 28, y: 78, size: 18, fill: '#51686A' })}</g>`
}

type Point = [number, number]
/** Where something is that moves along a line of points, `t` from 0 to 1. */
function along(points: Point[], t: number): Point {
  const lengths = points.slice(1).map(([x, y], i) => Math.hypot(x - (points[i]?.[0] ?? x), y - (points[i]?.[1] ?? y)))
  let left = t * lengths.reduce((sum, one) => sum + one, 0)
  for (const [i, length] of lengths.entries()) {
    const [from, to] = [points[i], points[i + 1]]
    if (!from || !to) break
    if (left <= length) return [from[0] + ((to[0] - from[0]) * left) / length, from[1] + ((to[1] - from[1]) * left) / length]
    left -= length
  }
  return points.at(-1) ?? [0, 0]
}

const ALLOWED: Point[][] = [
  [[180, 154], [180, 370]],
  [[180, 154], [180, 262], [550, 262], [550, 370]],
  [[550, 370], [550, 262], [550, 154]],
  [[180, 370], [180, 262], [550, 262], [550, 154]],
]

const packets = (s: number) => {
  const good = ALLOWED.map((line, index) => {
    const t = ((s + index * 0.55) % 2.2) / 2.2
    const [x, y] = along(line, t)
    return `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="9" fill="#5DE0A6" stroke="#fff" stroke-width="3"/>`
  }).join('')
  const run = Math.min(1, (s % 2.4) / 1.2)
  const [x, y] = along([[920, 154], [920, 262], [868, 262]], run)
  const ring = run === 1 ? ((s % 2.4) - 1.2) / 1.2 : 0
  return `${good}<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="9" fill="#C0392B" stroke="#fff" stroke-width="3"/>${run === 1 ? `<circle cx="848" cy="262" r="${(18 + 40 * ring).toFixed(1)}" fill="none" stroke="#C0392B" stroke-width="5" opacity="${(1 - ring).toFixed(2)}"/>` : ''}`
}

const rings = (s: number) =>
  [290, 350, 410].map((y, index) => {
    const share = ease(0.6 + index * 1.7, s, 1.6)
    const words = `${Math.round(share * 100)}%`
    return `<rect x="1086" y="${y - 20}" width="64" height="26" fill="#fff"/><rect x="796" y="${y + 10}" width="350" height="12" rx="6" fill="#E7EFED"/><rect x="796" y="${y + 10}" width="${(350 * share).toFixed(1)}" height="12" rx="6" fill="${share === 1 ? '#2E9C7B' : COLOUR.teal}"/>${letters(words, { x: 1146, y, size: 16, weight: 600, fill: COLOUR.ink, anchor: 'end' })}`
  }).join('') + [0, 0.5].map((shift) => {
    const t = (s / 2.4 + shift) % 1
    return `<ellipse cx="389" cy="468" rx="${(40 + 230 * t).toFixed(1)}" ry="${(24 + 140 * t).toFixed(1)}" fill="none" stroke="#2E9C7B" stroke-width="4" opacity="${(0.6 * (1 - t)).toFixed(2)}"/>`
  }).join('')

const ending = (s: number) => {
  const seen = ease(0.2, s, 0.9)
  const names = ['Edge', 'Guard', 'Flow'].map((name, index) => {
    const shown = ease(1.6 + index * 0.7, s)
    return `<g opacity="${shown.toFixed(3)}" transform="translate(${350 + index * 290} ${(470 + 24 * (1 - shown)).toFixed(1)})"><path d="M-40-50h80" stroke="${COLOUR.amber}" stroke-width="5"/>${letters(name, { x: 0, y: 0, size: 44, weight: 600, fill: '#FFFFFF', anchor: 'middle' })}</g>`
  }).join('')
  return `<g opacity="${seen.toFixed(3)}"><g transform="translate(380 ${(190 - 20 * (1 - seen)).toFixed(1)}) scale(2.9)"><path fill="#FFFFFF" d="${MARK.left}${MARK.right}"/><path fill="${COLOUR.amber}" d="${MARK.bar}"/></g>${letters('halden', { x: 560, y: 294, size: 112, weight: 700, fill: '#FFFFFF', tracking: -2 })}</g>${names}`
}

/** "Halden in half a minute": the cupboard, then each product, then the name. */
export const SCENES: FilmScene[] = [
  {
    from: 0, to: 6, groundSize: WIDE, ground: () => cover(place('brewery')), camera: approach,
    over: (s) => tag(s, 0.8, 70, 70, '600 / min', 'bottles, each one seen') + tag(s, 2.8, 70, 186, '80 ms', 'to decide'),
  },
  {
    from: 6, to: 13, groundSize: WIDE, ground: () => cover(productStage(2200, 900), 'left'), camera: (t) => approach(1 - t),
    over: (s) => tag(s, 0.8, 60, 80, 'Edge', 'the room in a box') + tag(s, 2.6, 60, 200, 'IP54', 'dust and salt stay out') + tag(s, 4.2, 60, 320, '2 min', 'and it runs again'),
  },
  {
    from: 13, to: 20, groundSize: SIZE, camera: still,
    ground: () => onPaper(zoneMap({ office: 'Office', suppliers: 'Suppliers', line: 'Line', energy: 'Boiler house', safety: 'Safety', gateway: 'Gateway', sensor: 'Sensor', console: 'Guard', blocked: 'no rule' }), 1144, 68, 28),
    over: (s) => `<g transform="translate(68 28) scale(1.04)">${packets(s)}</g>`,
  },
  {
    from: 20, to: 27, groundSize: SIZE, camera: still,
    ground: () => onPaper(flowScreen({ title: 'Flow', sites: 'Sites', healthy: 'Healthy', look: 'To look at', silent: 'Silent', ring: 'Update', rings: ['1', '2', '3'], energy: 'kWh' }), 980, 150, 18),
    over: (s) => `<g transform="translate(150 18) scale(${980 / 1200})">${rings(s)}</g>`,
  },
  {
    from: 27, to: 32, groundSize: SIZE, camera: still,
    ground: () => sharp(Buffer.from(picture(1280, 720, `<rect width="1280" height="720" fill="${COLOUR.tealDeep}"/>${contours(1280, 720, '#8FD0C4', 0.18)}`))).removeAlpha().png().toBuffer(),
    over: ending,
  },
]
