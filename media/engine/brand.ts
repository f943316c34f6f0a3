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

/** What of a partner goes on a copy. */
export interface Brand {
  name: string
  contact: ContactBlock
  /** Such as #1B3A6B; without them, zones of colour stay empty. */
  colours?: { primary: string; secondary?: string }
  /** For light grounds and for dark ones. */
  logo?: { onLight: EncodedLogo; onDark: EncodedLogo }
}

/** The colour of a partner that a zone asks for. */
export const toneOf = ({ primary, secondary }: NonNullable<Brand['colours']>, tone: Zone['tone']): string => (tone === 'secondary' ? (secondary ?? primary) : primary)
