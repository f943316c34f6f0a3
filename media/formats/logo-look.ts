import type { LogoName, Logos, OfLogos } from '../engine/brand'
import { chooseLook, type Inked } from '../engine/choose-look'
import type { EncodedLogo } from '../engine/encode-logo'
import type { Finding } from '../zones/finding'
import type { Zone } from '../zones/zones'

/** What a logo stands on: its mean colour, and how uneven it is. */
export interface LogoGround {
  colour: string
  spread: number
}

/** Logos of the same shape, so that each may stand where another stood. */
const ALIKE = ['onLight', 'onDark', 'monoOnLight', 'monoOnDark'] as const

/** What is made of each logo that may be chosen. */
export async function ofLogos<T>(logos: Logos, make: (logo: EncodedLogo) => Promise<T>): Promise<OfLogos<T>> {
  const [onLight, onDark, monoOnLight, monoOnDark] = await Promise.all(ALIKE.map(async (name) => logos[name] && make(logos[name])))
  if (!onLight || !onDark) throw new Error('A partner has a logo for light grounds and one for dark ones')
  return { onLight, onDark, ...(monoOnLight ? { monoOnLight } : {}), ...(monoOnDark ? { monoOnDark } : {}) }
}

/**
 * The logo that stands out most from its ground, where no plate can be laid beneath it, and what is wrong then.
 * @param zone of the logo
 */
export function logoLook<T extends Inked>(zone: Zone, logos: OfLogos<T>, ground: LogoGround): { logo: T; variant: LogoName; findings: Finding[] } {
  const { variant = 'onLight', findings } = chooseLook({ form: { zone: { ...zone, plate: undefined, plateWhen: undefined }, page: 1, grounds: [{ page: 1, ...ground }], bars: [] }, partner: { logo: logos } })
  return { logo: logos[variant] ?? logos.onLight, variant, findings: findings.map(({ code, value }) => ({ code, zone: zone.id, ...(value ? { value } : {}) })) }
}
