import type { Zone } from '../zones/zones'
import type { EncodedLogo } from './encode-logo'

export interface ContactBlock {
  company?: string
  name?: string
  phone?: string
  email?: string
  website?: string
  address?: string
}

/** A logo for light grounds and for dark ones; in one dark and one white ink; and a square mark that the partner brought, for either ground. */
export type LogoName = 'onLight' | 'onDark' | FurtherLogo
type FurtherLogo = 'monoOnLight' | 'monoOnDark' | 'squareOnLight' | 'squareOnDark'

/** Something of each logo that a partner has: two it has always. */
export type OfLogos<T> = Readonly<Record<'onLight' | 'onDark', T> & Partial<Record<FurtherLogo, T>>>

export type Logos = OfLogos<EncodedLogo>

/** What of a partner goes on a copy. */
export interface Brand {
  name: string
  contact: ContactBlock
  /** Such as #1B3A6B; without them, zones of colour stay empty. */
  colours?: { primary: string; secondary?: string }
  logo?: Logos
}

/** The colour of a partner that a zone asks for. */
export const toneOf = ({ primary, secondary }: NonNullable<Brand['colours']>, tone: Zone['tone']): string => (tone === 'secondary' ? (secondary ?? primary) : primary)
