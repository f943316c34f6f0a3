import { holdersOf, overlap, rankOf, wonWithin } from './measure'
import type { Facts, Requirement } from './requirement'
import { isStaffRole } from './roles'

/**
 * The predicate reading: whether the facts meet the requirement. Vendor staff get no exception here (see `mayOpen`),
 * and whoever belongs to no partner meets nothing that is asked of a partner.
 */
export function satisfies(requirement: Requirement, facts: Facts): boolean {
  if ('all' in requirement) return requirement.all.every((child) => satisfies(child, facts))
  if ('any' in requirement) return requirement.any.some((child) => satisfies(child, facts))
  if ('role' in requirement) return requirement.role.includes(facts.role)

  const { partner } = facts
  if (!partner) return false
  if ('tierAtLeast' in requirement) {
    const asked = rankOf(requirement.tierAtLeast, facts)
    return asked >= 0 && rankOf(partner.tier, facts) >= asked
  }
  if ('certified' in requirement) {
    const { certification, people } = requirement.certified
    const holders = holdersOf(certification, facts)
    return people === 'self' ? holders.includes(facts.userId) : holders.length >= people
  }
  if ('wonRevenue' in requirement) {
    return wonWithin(requirement.wonRevenue.months, facts).revenue >= requirement.wonRevenue.atLeast
  }
  if ('wonDeals' in requirement) {
    return wonWithin(requirement.wonDeals.months, facts).deals >= requirement.wonDeals.atLeast
  }
  if ('region' in requirement) return requirement.region.includes(partner.region)
  if ('partnerKind' in requirement) return requirement.partnerKind.includes(partner.kind)
  return overlap(requirement.segment, partner.segments)
}

/** Whether the viewer may open what the requirement guards: staff see all they publish, others what they meet. */
export const mayOpen = (requirement: Requirement, facts: Facts): boolean =>
  isStaffRole(facts.role) || satisfies(requirement, facts)
