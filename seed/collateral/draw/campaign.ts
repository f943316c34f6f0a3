import { COLOUR, LOGO_DARK, LOGO_LIGHT } from '~/seed/content/brand'
import { letters } from './lettering'
import { contours } from './pattern'
import { picture } from './raster'
import { scene } from './scenes'
import { productStage } from './stage'

interface Place {
  x: number
  y: number
  width: number
  height: number
}

/** A drawing at its place in another; what of it goes beyond is cut. */
const placed = (svg: string, { x, y, width, height }: Place): string => svg.replace(/^<svg /, `<svg x="${x}" y="${y}" preserveAspectRatio="xMidYMid slice" `).replace(/ width="[\d.]+" height="[\d.]+"/, ` width="${width}" height="${height}"`)

const panel = (id: string, from: string, to: string) => `<linearGradient id="${id}" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="${from}"/><stop offset="1" stop-color="${to}"/></linearGradient>`

/** Places that the campaign's pictures keep free for a partner, in pixels from the top left. */
export const CAMPAIGN_PLACES = {
  cardLogo: { x: 48, y: 500, width: 290, height: 98 },
  cardLine: { x: 386, y: 524, width: 580, height: 76 },
  cardCode: { x: 1016, y: 474, width: 150, height: 150 },
  bannerLogo: { x: 1268, y: 142, width: 284, height: 96 },
  bannerLine: { x: 56, y: 300, width: 560, height: 44 },
  signatureLogo: { x: 24, y: 40, width: 300, height: 96 },
  signatureContact: { x: 372, y: 40, width: 560, height: 200 },
  signatureCode: { x: 1032, y: 40, width: 144, height: 144 },
} as const satisfies Record<string, Place>

/** The social card of the rack, 1200 by 630: what networks show of a link. */
export function socialCard(): string {
  const line = (text: string, y: number) => letters(text, { x: 48, y, size: 58, weight: 800, fill: '#FFFFFF', tracking: -1 })
  return picture(1200, 630,
    `<defs>${panel('panel', '#0F5C5C', COLOUR.tealDeep)}</defs>` +
    placed(productStage(660, 462), { x: 540, y: 0, width: 660, height: 462 }) +
    `<clipPath id="cut"><path d="M0 0h640l-84 462H0z"/></clipPath><g clip-path="url(#cut)"><path fill="url(#panel)" d="M0 0h640v462H0z"/>${contours(640, 462, '#8FD0C4', 0.2)}</g>` +
    placed(LOGO_DARK, { x: 48, y: 44, width: 167, height: 40 }) +
    line('The data centre', 196) + line('that fits beside', 262) + line('the line', 328) +
    letters('Sealed, quiet, up in one morning', { x: 48, y: 392, size: 26, weight: 400, fill: '#D5E7E3' }) +
    `<path fill="${COLOUR.amber}" d="M0 462h1200v6H0z"/><path fill="#FFFFFF" d="M0 468h1200v162H0z"/><path fill="#CFDEDB" d="M361 498h1.5v102h-1.5z"/>`)
}

/** A banner for web pages, 1600 by 400, with a hospital by day and a dark field for the partner. */
export function webBanner(): string {
  return picture(1600, 400,
    `<defs>${panel('field', COLOUR.tealDeep, '#06282B')}</defs>` +
    placed(scene('hospital'), { x: 560, y: 0, width: 700, height: 400 }) +
    `<path fill="#FFFFFF" d="M0 0h690l-64 400H0z"/><path fill="${COLOUR.amber}" d="M690 0h10l-64 400h-10z"/><path fill="url(#field)" d="M1254 0h346v400h-394z"/>` +
    placed(LOGO_LIGHT, { x: 56, y: 44, width: 150, height: 36 }) +
    letters('Nothing gets in', { x: 56, y: 166, size: 54, weight: 800, fill: COLOUR.ink, tracking: -1 }) +
    letters('that was not invited', { x: 56, y: 228, size: 54, weight: 800, fill: COLOUR.ink, tracking: -1 }) +
    letters('Halden Guard for hospital networks', { x: 56, y: 276, size: 24, weight: 400, fill: '#51686A' }) +
    letters('Your partner', { x: 1268, y: 118, size: 17, weight: 600, fill: '#8FD0C4', tracking: 0.4 }))
}

/** The foot of a partner's mails, 1200 by 280: shown at half its size. */
export function mailSignature(): string {
  return picture(1200, 280,
    `<path fill="#FFFFFF" d="M0 0h1200v280H0z"/><path fill="${COLOUR.amber}" d="M0 0h1200v5H0z"/><path fill="#CFDEDB" d="M346 40h2v200h-2z"/>` +
    letters('Authorised partner of', { x: 24, y: 186, size: 20, weight: 400, fill: '#51686A' }) +
    placed(LOGO_LIGHT, { x: 24, y: 202, width: 150, height: 36 }) +
    letters('Scan: is this current?', { x: 1104, y: 216, size: 17, weight: 400, fill: '#51686A', anchor: 'middle' }))
}
