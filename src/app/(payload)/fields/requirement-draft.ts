import type { Requirement } from '~/src/policy/requirement'

export type ConditionKind = 'all' | 'any' | 'tierAtLeast' | 'certified' | 'wonRevenue' | 'wonDeals' | 'region' | 'partnerKind' | 'segment' | 'role'

export const CONDITION_KINDS: { kind: ConditionKind; label: string }[] = [
  { kind: 'tierAtLeast', label: 'Tier at least' },
  { kind: 'certified', label: 'People certified' },
  { kind: 'wonRevenue', label: 'Revenue won' },
  { kind: 'wonDeals', label: 'Deals won' },
  { kind: 'region', label: 'Region is one of' },
  { kind: 'partnerKind', label: 'Kind of partner is one of' },
  { kind: 'segment', label: 'Works in one of the segments' },
  { kind: 'role', label: 'Role of the person is one of' },
  { kind: 'all', label: 'All of these' },
  { kind: 'any', label: 'Any of these' },
]

/** Which condition a node is. */
export const kindOf = (node: Requirement): ConditionKind => Object.keys(node)[0] as ConditionKind

/** A condition of this kind, as it stands before anything is chosen. */
export function blank(kind: ConditionKind, tier: string, certification: string): Requirement {
  switch (kind) {
    case 'all':
      return { all: [] }
    case 'any':
      return { any: [] }
    case 'tierAtLeast':
      return { tierAtLeast: tier }
    case 'certified':
      return { certified: { certification, people: 1 } }
    case 'wonRevenue':
      return { wonRevenue: { atLeast: 10_000_000, months: 12 } }
    case 'wonDeals':
      return { wonDeals: { atLeast: 1, months: 12 } }
    case 'region':
      return { region: [] }
    case 'partnerKind':
      return { partnerKind: [] }
    case 'segment':
      return { segment: [] }
    case 'role':
      return { role: [] }
  }
}
