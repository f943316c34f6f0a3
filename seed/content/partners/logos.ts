import sharp from 'sharp'
import { letters, type Weight } from '~/seed/collateral/draw/lettering'
import type { LogoContent } from '../types'

interface Word {
  text: string
  x: number
  y: number
  size: number
  weight: Weight
  tracking?: number
}

const WHITE = '#FFFFFF'

const frame = (width: number, height: number, label: string, inner: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${label}">${inner}</svg>`

/** A logo in its two dresses: `draw` gets the colour of the sign, of its second part and of the words. */
const drawn = (size: [number, number], label: string, colours: [string, string, string], draw: (a: string, b: string, word: string) => string): LogoContent => ({
  kind: 'svg',
  onLight: frame(...size, label, draw(...colours)),
  onDark: frame(...size, label, draw(WHITE, colours[1], WHITE)),
})

const word = ({ text, ...place }: Word, fill: string) => letters(text, { ...place, fill })

/** A north star whose southern ray runs long, for a firm from Hamburg. */
export const nordlicht = drawn([228, 56], 'Nordlicht IT', ['#1B3A6B', '#3FB6A8', '#14233F'], (a, b, text) =>
  `<path fill="${b}" d="M28 2c1.6 15.5 6.5 21.5 20 24-13.5 2.5-18.4 12.5-20 28-1.6-15.5-6.5-25.5-20-28C21.5 23.5 26.4 17.5 28 2z"/>` +
  `<path fill="${a}" d="M28 2c1.6 15.5 6.5 21.5 20 24-13.5 2.5-18.4 12.5-20 28z"/>` +
  word({ text: 'nordlicht', x: 60, y: 38, size: 29, weight: 600, tracking: -0.3 }, text) +
  word({ text: 'IT', x: 194, y: 38, size: 29, weight: 300 }, text))

/** Three waves rising to the right, amber as found on the beach at Gdańsk. */
export const baltyk = drawn([188, 60], 'Bałtyk Systemy', ['#0E4D92', '#E2A12B', '#0B2F5B'], (a, b, text) =>
  `<g fill="none" stroke-width="6" stroke-linecap="round" stroke="${a}"><path d="M5 50c8-7 14-7 22 0s14 7 22 0"/><path d="M5 36c8-7 14-7 22 0s14 7 22 0"/></g>` +
  `<circle cx="27" cy="15" r="10" fill="${b}"/>` +
  word({ text: 'BAŁTYK', x: 66, y: 33, size: 29, weight: 800, tracking: 1.6 }, text) +
  word({ text: 'SYSTEMY', x: 67, y: 52, size: 13.5, weight: 400, tracking: 7.6 }, text))

/** An archipelago of hexagons, one lit. */
export const nusantara = drawn([218, 60], 'Nusantara Edge', ['#B4232A', '#F2A541', '#3B1315'], (a, b, text) => {
  const hexagon = (x: number, y: number, fill: string) => `<path fill="${fill}" d="M${x} ${y - 11}l9.5 5.5v11L${x} ${y + 11}l-9.5-5.5v-11z"/>`
  return (
    hexagon(14, 20, a) + hexagon(35, 20, b) + hexagon(24.5, 38.2, a) + hexagon(45.5, 38.2, a) + hexagon(56, 20, a) +
    word({ text: 'Nusantara', x: 78, y: 31, size: 27, weight: 700, tracking: -0.4 }, text) +
    word({ text: 'EDGE', x: 79, y: 51, size: 14, weight: 600, tracking: 5 }, b)
  )
})

/** A mountain ridge inside a coin: altyn is gold. */
export const altyn = drawn([214, 64], 'Altyn Integration', ['#2A3A4A', '#C9972B', '#1F2A36'], (a, b, text) =>
  `<circle cx="32" cy="32" r="27" fill="none" stroke="${b}" stroke-width="5"/>` +
  `<path fill="${a}" d="M12.5 43 26 22l6.5 9.5L37 26l14.5 17z"/>` +
  word({ text: 'ALTYN', x: 74, y: 36, size: 33, weight: 300, tracking: 5 }, text) +
  word({ text: 'integration', x: 75.5, y: 54, size: 15, weight: 600, tracking: 2.7 }, b))

/** A valve wheel seen from the front, water in its lower half. */
export const brightwater = drawn([232, 60], 'Brightwater Controls', ['#116466', '#4FB3D9', '#0C3B3C'], (a, b, text) =>
  `<path fill="${b}" d="M6 32a24 24 0 0 0 48 0c-8 6-16-5-24 0s-16 6-24 0z"/>` +
  `<path fill="${a}" d="M30 4a26 26 0 1 1 0 52 26 26 0 0 1 0-52zm0 6a20 20 0 1 0 0 40 20 20 0 0 0 0-40z"/>` +
  `<path fill="${a}" d="M27 8h6v16h-6z"/>` +
  word({ text: 'Brightwater', x: 68, y: 31, size: 25, weight: 700 }, text) +
  word({ text: 'controls', x: 68, y: 52, size: 19, weight: 300, tracking: 1 }, text))

/** Peaks of the Cascades cut from one strip, slanted like a signature. */
export const cascade = drawn([262, 56], 'Cascade Ridge Networks', ['#25304B', '#E4572E', '#191F31'], (a, b, text) =>
  `<path fill="${a}" d="M2 48 22 8l20 40h-9L22 26 11 48z"/><path fill="${b}" d="M30 48 44 20l14 28h-8l-6-12.5L38 48z"/>` +
  `<g transform="skewX(-8)">${word({ text: 'CASCADE RIDGE', x: 72, y: 30, size: 22.5, weight: 900 }, text)}` +
  `${word({ text: 'NETWORKS', x: 74.5, y: 48, size: 12.5, weight: 600, tracking: 8.9 }, text)}</g>`)

/** A compass needle over the meridian line of the Straits. */
export const straits = drawn([172, 60], 'Straits Meridian', ['#5A2A82', '#EF7B8E', '#2C1640'], (a, b, text) =>
  `<path fill="none" stroke="${a}" stroke-width="4.5" d="M52 30A22 22 0 1 1 30 8"/><path fill="${b}" d="M30 30 54 6 38 38z"/><path fill="${a}" d="M30 30 6 54 22 22z" opacity=".55"/><circle cx="30" cy="30" r="4" fill="${a}"/>` +
  word({ text: 'straits', x: 68, y: 30, size: 28, weight: 800, tracking: -0.5 }, text) +
  word({ text: 'meridian', x: 68, y: 54, size: 23, weight: 300, tracking: 1.1 }, text))

/**
 * What a small firm sends when asked for its logo: a 96-pixel picture cut from a web page, on white, with the scars of
 * having been a JPEG. It shows what the brand kit says about a poor logo.
 */
export const sierraClara: LogoContent = {
  kind: 'png',
  make: async () => {
    const svg = frame(240, 90, 'Sierra Clara Energía',
      `<rect width="240" height="90" fill="#fff"/><circle cx="46" cy="42" r="20" fill="#F5B700"/><path d="M8 66 36 32l16 20 12-14 22 28z" fill="#2E7D4F"/>` +
      word({ text: 'Sierra Clara', x: 96, y: 46, size: 23, weight: 700 }, '#2E7D4F') +
      word({ text: 'ENERGÍA', x: 97, y: 66, size: 13, weight: 400, tracking: 4 }, '#777777'))
    const scarred = await sharp(Buffer.from(svg)).resize(96).jpeg({ quality: 28 }).toBuffer()
    return sharp(scarred).png().toBuffer()
  },
}
