import { holdersOf, monthsBefore, overlap, rankOf, wonWithin } from './measure'
import type { Facts, Requirement } from './requirement'

interface Node {
  met: boolean
  /** Whether effort can meet what is missing. A region cannot be earned, nor can a tier the programme has not. */
  earnable: boolean
  /** How far away it is, see `COST`; 0 exactly when met. Only good for comparing. */
  cost: number
}

export interface GroupExplanation extends Node {
  kind: 'all' | 'any'
  /** Children met, of those needed: every one, or one. */
  have: number
  need: number
  missing: number
  /** In the requirement's order for `all`, nearest first for `any`. */
  children: Explanation[]
  /** For `any`: place of the nearest branch in the requirement's own order. */
  closest?: number
}

export interface TierExplanation extends Node {
  kind: 'tierAtLeast'
  /** Key of the tier held. */
  have: string | null
  need: string
  /** Ranks to climb. */
  missing: number
}

export interface CertifiedExplanation extends Node {
  kind: 'certified'
  certification: string
  people: number | 'self'
  /** People holding it; for 'self' 0 or 1, the viewer. */
  have: number
  need: number
  missing: number
  /** User ids of everyone at the partner who holds it. */
  holders: string[]
}

export interface WonExplanation extends Node {
  /** Amounts of `wonRevenue` are minor units of the programme currency. */
  kind: 'wonRevenue' | 'wonDeals'
  months: number
  /** What was won after this instant counts. */
  since: string
  have: number
  need: number
  missing: number
}

export interface TraitExplanation extends Node {
  kind: 'region' | 'partnerKind' | 'segment' | 'role'
  have: string[]
  /** Any one of these. */
  need: string[]
  missing: 0 | 1
}

/** An `any` without branches. */
export interface NeverExplanation extends Node {
  kind: 'never'
  have: 0
  need: 1
  missing: 1
}

export type LeafExplanation =
  TierExplanation | CertifiedExplanation | WonExplanation | TraitExplanation | NeverExplanation
export type Explanation = GroupExplanation | LeafExplanation

/** An unmet leaf. */
export type Shortfall = LeafExplanation

export const isGroup = (node: Explanation): node is GroupExplanation => 'children' in node

/**
 * The price of what is missing, to compare ways: one person's certification is 1, a won deal 3, a rank 5 (it usually
 * takes several of both), revenue 8 times the share still missing. What cannot be earned comes after all that can.
 * `all` costs the sum of its children, `any` its cheapest.
 */
const COST = { person: 1, deal: 3, rank: 5, wholeRevenue: 8, unearnable: 1e6, never: 1e9 } as const

/** The explanation reading: what is met, what is missing and by how much. Its `met` equals `satisfies`. */
export function explain(requirement: Requirement, facts: Facts): Explanation {
  if ('all' in requirement) {
    const children = requirement.all.map((child) => explain(child, facts))
    const have = children.filter(({ met }) => met).length
    return {
      kind: 'all',
      met: have === children.length,
      earnable: children.every(({ met, earnable }) => met || earnable),
      cost: children.reduce((sum, { cost }) => sum + cost, 0),
      have,
      need: children.length,
      missing: children.length - have,
      children,
    }
  }
  if ('any' in requirement) {
    const branches = requirement.any.map((child, place) => ({ place, node: explain(child, facts) }))
    branches.sort((a, b) => a.node.cost - b.node.cost)
    const [nearest] = branches
    if (!nearest) return { kind: 'never', met: false, earnable: false, cost: COST.never, have: 0, need: 1, missing: 1 }
    const { met, earnable, cost } = nearest.node
    const children = branches.map(({ node }) => node)
    const have = children.filter((child) => child.met).length
    return { kind: 'any', met, earnable, cost, have, need: 1, missing: met ? 0 : 1, children, closest: nearest.place }
  }
  if ('role' in requirement) return trait('role', requirement.role, [facts.role])

  const { partner } = facts
  if ('region' in requirement) return trait('region', requirement.region, partner ? [partner.region] : [])
  if ('partnerKind' in requirement) return trait('partnerKind', requirement.partnerKind, partner ? [partner.kind] : [])
  if ('segment' in requirement) return trait('segment', requirement.segment, partner?.segments ?? [])
  if ('certified' in requirement) {
    const { certification, people } = requirement.certified
    const holders = holdersOf(certification, facts)
    const have = people === 'self' ? Number(holders.includes(facts.userId)) : holders.length
    const need = people === 'self' ? 1 : people
    const node = priced(need - have, COST.person, facts)
    return { kind: 'certified', certification, people, ...node, have, need, holders }
  }
  if ('tierAtLeast' in requirement) {
    const need = requirement.tierAtLeast
    const asked = rankOf(need, facts)
    const node = priced(asked < 0 ? 1 : asked - rankOf(partner?.tier, facts), COST.rank, facts)
    const known = asked < 0 ? { earnable: false, cost: COST.unearnable } : {}
    return { kind: 'tierAtLeast', ...node, ...known, have: partner?.tier ?? null, need }
  }
  const kind = 'wonRevenue' in requirement ? 'wonRevenue' : 'wonDeals'
  const { atLeast, months } = 'wonRevenue' in requirement ? requirement.wonRevenue : requirement.wonDeals
  const won = wonWithin(months, facts)
  const have = kind === 'wonRevenue' ? won.revenue : won.deals
  const since = new Date(monthsBefore(facts.asOf, months)).toISOString()
  const each = kind === 'wonRevenue' ? COST.wholeRevenue / atLeast : COST.deal
  return { kind, months, since, ...priced(atLeast - have, each, facts), have, need: atLeast }
}

/**
 * The unmet leaves on the cheapest way to meet the requirement, nothing asked twice: of two demands of one kind the
 * greater stands for both. Empty exactly when the requirement is met.
 */
export function shortfalls(explanation: Explanation): Shortfall[] {
  const greatest = new Map<string, Shortfall>()
  for (const leaf of cheapestWay(explanation)) {
    const about = JSON.stringify(subject(leaf))
    const known = greatest.get(about)
    if (!known || leaf.missing > known.missing) greatest.set(about, leaf)
  }
  return [...greatest.values()]
}

function cheapestWay(node: Explanation): Shortfall[] {
  if (node.met) return []
  if (!isGroup(node)) return [node]
  return (node.kind === 'all' ? node.children : node.children.slice(0, 1)).flatMap(cheapestWay)
}

function subject(leaf: Shortfall): unknown[] {
  switch (leaf.kind) {
    case 'tierAtLeast':
      return leaf.earnable ? [leaf.kind] : [leaf.kind, leaf.need]
    case 'certified':
      return [leaf.kind, leaf.certification, leaf.people === 'self']
    case 'wonRevenue':
    case 'wonDeals':
      return [leaf.kind, leaf.months]
    case 'never':
      return [leaf.kind]
    default:
      return [leaf.kind, leaf.need]
  }
}

/** Whoever belongs to no partner cannot meet what is asked of one, however little it is. */
function priced(gap: number, each: number, facts: Facts): Node & { missing: number } {
  const earnable = facts.partner !== undefined
  const missing = earnable ? Math.max(0, gap) : Math.max(1, gap)
  const met = missing === 0
  return { met, earnable, cost: met ? 0 : earnable ? missing * each : COST.unearnable, missing }
}

function trait(kind: TraitExplanation['kind'], need: readonly string[], have: readonly string[]): TraitExplanation {
  const met = overlap(need, have)
  return {
    kind,
    met,
    earnable: false,
    cost: met ? 0 : COST.unearnable,
    have: [...have],
    need: [...need],
    missing: met ? 0 : 1,
  }
}
