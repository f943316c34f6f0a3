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
export interface Logos extends Record<'onLight' | 'onDark', EncodedLogo>, Partial<Record<'monoOnLight' | 'monoOnDark' | 'squareOnLight' | 'squareOnDark', EncodedLogo>> {}

export type LogoName = keyof Logos

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
