import { letters } from '~/seed/collateral/draw/lettering'

export const VENDOR = {
  name: 'Halden Systems',
  programme: 'Halden Ascend',
  website: 'halden.example',
  address: ['Halden Systems AS', 'Storgata 14', '1771 Halden, Norway'],
} as const

/** Colours of the vendor and of everything made for it. */
export const COLOUR = {
  teal: '#0F5C5C',
  tealDeep: '#0A3D40',
  tealSoft: '#DCEBE8',
  amber: '#E8833A',
  ink: '#13262A',
  paper: '#FFFFFF',
} as const

/**
 * The mark: two racks joined by a bridge, an H with a rising bar, in a square of 48 units. The bar carries the accent.
 */
export const MARK = {
  left: 'M4 6h10v36H4z',
  right: 'M34 6h10v36H34z',
  bar: 'M14 29 34 16v10L14 39z',
} as const

const mark = (post: string) =>
  `<path fill="${post}" d="${MARK.left}${MARK.right}"/><path fill="${COLOUR.amber}" d="${MARK.bar}"/>`

const logo = (post: string, word: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 48" width="200" height="48" role="img" aria-label="Halden Systems">` +
  `${mark(post)}${letters('halden', { x: 60, y: 37, size: 40, weight: 700, fill: word, tracking: -0.6 })}</svg>`

/** Full logo for white and pale grounds. */
export const LOGO_LIGHT = logo(COLOUR.teal, COLOUR.ink)
/** Full logo for dark and coloured grounds. */
export const LOGO_DARK = logo('#FFFFFF', '#FFFFFF')
/** The mark alone on its own tile, for icons and avatars. */
export const MARK_TILE =
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 72 72" width="72" height="72" role="img" aria-label="Halden Systems">` +
  `<rect width="72" height="72" rx="14" fill="${COLOUR.teal}"/><g transform="translate(12 12)">${mark('#FFFFFF')}</g></svg>`
