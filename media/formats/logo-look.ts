import { chooseLook, type Inks, type LogoVariant } from '../engine/choose-look'
import type { Finding } from '../zones/finding'
import type { Zone } from '../zones/zones'

/** What a logo stands on: its mean colour, and how uneven it is. */
export interface LogoGround {
  colour: string
  spread: number
}

/**
 * The logo that stands out most from its ground, where no plate can be laid beneath it, and what is wrong then.
 * @param zone of the logo
 */
export function logoLook(zone: Zone, logo: NonNullable<Inks['logo']>, ground: LogoGround): { variant: LogoVariant; findings: Finding[] } {
  const { variant = 'onLight', findings } = chooseLook({ form: { zone: { ...zone, plate: undefined, plateWhen: undefined }, page: 1, grounds: [{ page: 1, ...ground }], bars: [] }, partner: { logo } })
  return { variant, findings: findings.map(({ code, value }) => ({ code, zone: zone.id, ...(value ? { value } : {}) })) }
}
