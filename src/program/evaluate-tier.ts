import { addDays } from '~/src/platform/calendar'
import type { Facts, Requirement } from '~/src/policy/requirement'
import { satisfies } from '~/src/policy/satisfies'

export interface TierRule {
  tier: string
  requirement: Requirement
}

export interface HeldTier {
  tier: string
  graceUntil?: string | undefined
}

export type TierDecision =
  | { change: 'none' }
  | { change: 'earned'; tier: string }
  | { change: 'grace'; tier: string; graceUntil: string }
  | { change: 'recovered'; tier: string }
  | { change: 'lapsed'; tier: string }

/**
 * The highest tier whose requirement, and that of every tier below it, the facts meet; else the lowest there is.
 * @param rules from the lowest tier to the highest
 */
export function earnedTier(rules: readonly TierRule[], facts: Facts): string | undefined {
  let earned = rules[0]?.tier
  for (const { tier, requirement } of rules) {
    if (!satisfies(requirement, facts)) break
    earned = tier
  }
  return earned
}

/**
 * What becomes of the tier a partner holds. Rising is at once; falling short begins a grace in which the tier is kept,
 * and only its end takes the tier away.
 * @param rules from the lowest tier to the highest
 * @param graceDays days of 24 hours
 */
export function decideTier({ held, rules, facts, graceDays, now }: { held: HeldTier; rules: readonly TierRule[]; facts: Facts; graceDays: number; now: Date }): TierDecision {
  const earned = earnedTier(rules, facts)
  if (earned === undefined) return { change: 'none' }
  const rank = (tier: string) => rules.findIndex((rule) => rule.tier === tier)
  if (rank(earned) > rank(held.tier)) return { change: 'earned', tier: earned }
  if (rank(earned) === rank(held.tier)) return held.graceUntil ? { change: 'recovered', tier: held.tier } : { change: 'none' }
  if (!held.graceUntil) return { change: 'grace', tier: held.tier, graceUntil: addDays(now, graceDays).toISOString() }
  return Date.parse(held.graceUntil) <= now.getTime() ? { change: 'lapsed', tier: earned } : { change: 'none' }
}
