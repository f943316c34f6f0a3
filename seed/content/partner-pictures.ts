import type { PartnerScene } from '../collateral/draw/partner-scenes'

export interface PartnerPicture {
  /** Key of the partner. */
  partner: string
  /** Who uploaded it. */
  email: string
  scene: PartnerScene
  name: string
  /** Whether it belongs to the brand kit. */
  inKit?: true
}

/** What partners have uploaded of themselves; the others have nothing yet. */
export const PARTNER_PICTURES: PartnerPicture[] = [
  { partner: 'nordlicht', email: 'anna@nordlicht-it.example', scene: 'house', name: 'Our house at Sandtorkai', inKit: true },
  { partner: 'nordlicht', email: 'anna@nordlicht-it.example', scene: 'team', name: 'The Nordlicht team', inKit: true },
  { partner: 'nordlicht', email: 'jonas@nordlicht-it.example', scene: 'workshop', name: 'Racks on the test bench' },
  { partner: 'baltyk', email: 'katarzyna@baltyk-systemy.example', scene: 'team', name: 'Zespół Bałtyk Systemy', inKit: true },
  { partner: 'baltyk', email: 'oskar@baltyk-systemy.example', scene: 'workshop', name: 'Warsztat w Gdańsku' },
]
