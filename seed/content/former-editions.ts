import type { DaysAgo } from './types'

/** An edition that came before the one in the collateral, of which partners made copies. */
export interface FormerEdition {
  /** Key of the collateral. */
  asset: string
  replacedDaysAgo: DaysAgo
  /** Why staff took it back, where they did. */
  recalledBecause?: string
}

/** What makes copies outdated, and recalled, in the demo. */
export const FORMER_EDITIONS: FormerEdition[] = [
  { asset: 'overview-deck', replacedDaysAgo: 4 },
  { asset: 'guard-brief', replacedDaysAgo: 2, recalledBecause: 'The response time on page 2 was 15 minutes too short. The new edition has the right figure.' },
]

/** The campaign that marketing has given every partner. */
export const CAMPAIGN = { name: 'Autumn campaign, all partners', asset: 'campaign-flyer', offer: 'Ask us for a free look at your server room before the winter.' }
