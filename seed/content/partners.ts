import { altyn } from './partners/altyn'
import { baltyk } from './partners/baltyk'
import { brightwater } from './partners/brightwater'
import { cascade } from './partners/cascade'
import { nordlicht } from './partners/nordlicht'
import { nusantara } from './partners/nusantara'
import { sierraClara } from './partners/sierra-clara'
import { straits } from './partners/straits'
import type { PartnerContent, PersonContent } from './types'

export const PARTNERS: PartnerContent[] = [nordlicht, baltyk, nusantara, altyn, brightwater, straits, cascade, sierraClara]

/** People of the vendor itself. */
export const STAFF: PersonContent[] = [
  { email: 'admin@halden.example', name: 'Solveig Berg', jobTitle: 'Systems administrator', role: 'admin', locale: 'en' },
  { email: 'mara@halden.example', name: 'Mara Lindqvist', jobTitle: 'Partner marketing manager', role: 'marketing', locale: 'en' },
  { email: 'tomas@halden.example', name: 'Tomas Okafor', jobTitle: 'Channel manager', role: 'channel', locale: 'en' },
]
