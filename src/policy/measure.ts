import type { Facts } from './requirement'

/** The tier key's place from the lowest (0) upwards, or -1 for a tier the programme does not have. */
export function rankOf(tier: string | undefined, facts: Facts): number {
  return tier === undefined ? -1 : (facts.partner?.tiers.indexOf(tier) ?? -1)
}

/** User ids of the partner's people who hold the certification, each once. */
export function holdersOf(certification: string, facts: Facts): string[] {
  return [...new Set(facts.partner?.certified[certification]?.userIds)]
}

/**
 * The instant (ms) so many calendar months before another, in UTC. Where the earlier month is shorter, its last day:
 * one month before 31 March is 28 or 29 February, at the same time of day.
 */
export function monthsBefore(instant: string, months: number): number {
  const date = new Date(instant)
  const day = date.getUTCDate()
  date.setUTCDate(1)
  date.setUTCMonth(date.getUTCMonth() - months)
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
  return date.setUTCDate(Math.min(day, lastDay))
}

/**
 * Deals won in the months up to `asOf`: after the window's start and not after `asOf`. Revenue in minor units of the
 * programme currency.
 */
export function wonWithin(months: number, facts: Facts): { deals: number; revenue: number } {
  const start = monthsBefore(facts.asOf, months)
  const end = Date.parse(facts.asOf)
  let deals = 0
  let revenue = 0
  for (const deal of facts.partner?.won ?? []) {
    const at = Date.parse(deal.at)
    if (at > start && at <= end) {
      deals += 1
      revenue += deal.amount
    }
  }
  return { deals, revenue }
}

/** Whether the two lists share a member. */
export const overlap = <T>(asked: readonly T[], held: readonly T[]): boolean => held.some((one) => asked.includes(one))
