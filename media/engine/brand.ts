import type { EncodedLogo } from './encode-logo'

export interface ContactBlock {
  company?: string
  name?: string
  phone?: string
  email?: string
  website?: string
}

/** What of a partner goes on a copy. */
export interface Brand {
  name: string
  contact: ContactBlock
  /** For light grounds and for dark ones. */
  logo?: { onLight: EncodedLogo; onDark: EncodedLogo }
}
