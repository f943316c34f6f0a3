import type { Payload } from 'payload'
import { OPEN } from '~/src/policy/requirement'
import type { TierRule } from './evaluate-tier'
import type { RuleSetRow, TierRow } from './rows'

export interface RulesInForce {
  id: string
  key: string
  graceDays: number
  /** From the lowest tier to the highest: the lowest, which asks nothing unless the rules say so, and those they name. */
  rules: TierRule[]
  tiers: TierRow[]
}

/** The rules in force at an instant: the latest set that has taken effect. Undefined before the first. */
export async function loadRules(payload: Payload, at: Date): Promise<RulesInForce | undefined> {
  const [sets, tiers] = await Promise.all([
    payload.db.find<RuleSetRow>({
      collection: 'rule-sets',
      where: { effectiveFrom: { less_than_equal: at.toISOString() } },
      sort: '-effectiveFrom',
      limit: 1,
      pagination: false,
    }),
    payload.db.find<TierRow>({ collection: 'tiers', sort: 'rank', locale: 'all', pagination: false, limit: 0 }),
  ])
  const [set] = sets.docs
  if (!set) return undefined
  const byTier = new Map(set.requirements.map(({ tier, requirement }) => [tier, requirement]))
  const rules = tiers.docs.flatMap(({ id, key }, place) => {
    const requirement = byTier.get(id) ?? (place === 0 ? OPEN : undefined)
    return requirement ? [{ tier: key, requirement }] : []
  })
  return { id: set.id, key: set.key, graceDays: set.graceDays, rules, tiers: tiers.docs }
}
