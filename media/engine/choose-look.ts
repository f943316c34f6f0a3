import type { Finding } from '../zones/finding'
import type { Zone } from '../zones/zones'
import { fitLogo } from '../zones/fit-logo'
import type { Brand, LogoName, OfLogos } from './brand'
import type { EncodedLogo } from './encode-logo'
import { type Ground, groundsOf, isBusy, weakest } from './grounds'
import type { PlannedForm } from './plan'

/** How a zone is drawn on what lies beneath it. */
export interface Look {
  plate?: string
  /** Of a zone of the logo. */
  variant?: LogoName
  /** Of type. */
  ink?: string
  findings: Omit<Finding, 'zone'>[]
}

/** What of a partner's brand is weighed: its colours, and the inks of its logo; their sizes where there is a square mark. */
export interface Inks extends Pick<Brand, 'colours'> {
  logo?: OfLogos<Inked>
}

export type Inked = Pick<EncodedLogo, 'ink' | 'paper'> & Partial<Pick<EncodedLogo, 'width' | 'height'>>

/** A zone and what it stands on. */
export type Standing = Pick<PlannedForm, 'zone' | 'page' | 'grounds' | 'bars'>

/** What WCAG 2.2 asks of graphics (1.4.11) and large text (1.4.3). */
const ENOUGH_CONTRAST = 3
/** Plates of a template that allows one and names no colour, in the order in which they are tried. */
const PLATES = ['#FFFFFF', '#13262A']
/** Type on a partner's colour, which nobody knew when its own was chosen, in the order in which they are tried. */
const INKS = ['#FFFFFF', '#13262A']

/** A square mark is used where it is drawn so many times as high as the logo, or higher. */
const MUCH_LARGER = 2

/** What can be seen of a zone, each way that it can be drawn. */
interface Way {
  variant?: LogoName
  ink?: string
  inks: string[]
}

/**
 * The logo, or the square mark in a zone of its shape, that stands out most from what was measured beneath the zone; a
 * plate when the template allows one and nothing stands out without, or else the logo in one colour; on a partner's
 * colour the type that can be read; and what is wrong then. On several grounds the worst counts, and is named.
 */
export function chooseLook({ form, partner: { logo, colours } }: { form: Standing; partner: Inks }): Look {
  const { zone, page } = form
  const ways = waysOf(form, logo)
  const bestOn = (grounds: readonly Ground[], of = ways) => {
    const shown = of.map((way) => ({ way, ...weakest(way.inks, grounds) }))
    return (zone.kind === 'logo' ? undefined : shown.find(({ ratio }) => ratio >= ENOUGH_CONTRAST)) ?? shown.reduce((best, one) => (one.ratio > best.ratio ? one : best))
  }
  /** Where no plate may help. */
  const orOneColour = (best: ReturnType<typeof bestOn>, grounds: readonly Ground[]) => {
    const mono = best.ratio < ENOUGH_CONTRAST && zone.kind === 'logo' && logo ? logoWays(logo, ['monoOnLight', 'monoOnDark']) : []
    return mono.length > 0 ? bestOn(grounds, [best.way, ...mono]) : best
  }
  const plain = (plate: string): Ground[] => [{ page, colour: plate, spread: 0 }]
  const onPlate = (plate: string) => ({ plate, ...bestOn(plain(plate)) })
  if (zone.plate && zone.plateWhen !== 'needed') return lookOf({ plate: zone.plate, ...orOneColour(bestOn(plain(zone.plate)), plain(zone.plate)) })
  const grounds = groundsOf(form, colours)
  const bare = { plate: undefined, ...bestOn(grounds) }
  const busy = grounds.find(isBusy)
  if (!busy && bare.ratio >= ENOUGH_CONTRAST) return lookOf(bare)
  if (zone.plateWhen !== 'needed') return lookOf({ plate: undefined, ...orOneColour(bare, grounds) }, busy)
  const plates = platesOf(zone, logo).map(onPlate)
  return lookOf(plates.find(({ ratio }) => ratio >= ENOUGH_CONTRAST) ?? plates.reduce((best, one) => (one.ratio > best.ratio ? one : best)))
}

function waysOf({ zone, bars }: Standing, logo: Inks['logo']): Way[] {
  if (zone.kind === 'logo' && logo) return logoWays(logo, fitsSquare(zone, logo) ? ['squareOnLight', 'squareOnDark'] : ['onLight', 'onDark'])
  return [zone.color, ...(bars.length > 0 ? INKS : [])].map((ink) => ({ ink, inks: [ink] }))
}

function logoWays(logo: NonNullable<Inks['logo']>, variants: readonly LogoName[]): Way[] {
  return variants.flatMap((variant) => {
    const encoded = logo[variant]
    return encoded ? [{ variant, inks: inksOf(encoded) }] : []
  })
}

/** Whether the partner's own square mark is drawn much larger in a zone than the logo. */
function fitsSquare(zone: Zone, { onLight, squareOnLight }: NonNullable<Inks['logo']>): boolean {
  const heightOf = ({ width = Number.NaN, height = Number.NaN }: Inked) => fitLogo(zone, { width, height }).height
  return squareOnLight !== undefined && heightOf(squareOnLight) >= MUCH_LARGER * heightOf(onLight)
}

/** The plate's own colour; else that of the paper a logo brings along, which another would frame; else whichever fits. */
function platesOf({ kind, plate }: Zone, logo: Inks['logo']): string[] {
  if (plate) return [plate]
  return kind === 'logo' && logo?.onLight.paper ? [logo.onLight.paper] : PLATES
}

/** A logo on paper of its own is seen when either of the two stands out. */
const inksOf = ({ ink, paper }: Inked): string[] => (paper ? [ink, paper] : [ink])

function lookOf({ plate, way, ratio, ground }: { plate: string | undefined; way: Way; ratio: number; ground: Ground | undefined }, busy?: Ground): Look {
  const findings: Look['findings'] = []
  if (ground && ratio < ENOUGH_CONTRAST) findings.push({ code: 'low-contrast', page: ground.page, value: ratio.toFixed(1) })
  if (busy) findings.push({ code: 'busy-ground', page: busy.page })
  return { ...(plate ? { plate } : {}), ...(way.variant ? { variant: way.variant } : {}), ...(way.ink ? { ink: way.ink } : {}), findings }
}
