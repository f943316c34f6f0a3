import { createHash } from 'node:crypto'
import { OPEN, type Requirement } from './requirement'
import { ROLES } from './roles'

const NEVER: Requirement = { any: [] }

/**
 * The one spelling of a requirement's meaning, as far as rearranging tells: children sorted and deduplicated, nested
 * groups of the same kind flattened, single-child groups unwrapped, whatever is always or never met folded away.
 */
export function canonical(requirement: Requirement): Requirement {
  if ('all' in requirement) return group(requirement.all, (node) => ('all' in node ? node.all : undefined), 'all')
  if ('any' in requirement) return group(requirement.any, (node) => ('any' in node ? node.any : undefined), 'any')
  if ('tierAtLeast' in requirement) return { tierAtLeast: requirement.tierAtLeast }
  if ('certified' in requirement) {
    const { certification, people } = requirement.certified
    return { certified: { certification, people } }
  }
  if ('wonRevenue' in requirement) {
    const { atLeast, months } = requirement.wonRevenue
    return { wonRevenue: { atLeast, months } }
  }
  if ('wonDeals' in requirement) {
    const { atLeast, months } = requirement.wonDeals
    return { wonDeals: { atLeast, months } }
  }
  if ('region' in requirement) return oneOf(requirement.region, (region) => ({ region }))
  if ('partnerKind' in requirement) return oneOf(requirement.partnerKind, (partnerKind) => ({ partnerKind }))
  if ('segment' in requirement) return oneOf(requirement.segment, (segment) => ({ segment }))
  // Staff have a role but no region, kind or segment: only a full list of roles shuts nobody out.
  if (ROLES.every((role) => requirement.role.includes(role))) return OPEN
  return oneOf(requirement.role, (role) => ({ role }))
}

/**
 * Names the audience of a requirement, to be stored flat beside what it guards: `open` for what anyone meets, else the
 * first 16 hex digits of the SHA-256 of the canonical JSON. Equal for every rearrangement of one requirement.
 */
export function audienceKey(requirement: Requirement): string {
  const json = JSON.stringify(canonical(requirement))
  return json === JSON.stringify(OPEN) ? OPEN_KEY : createHash('sha256').update(json).digest('hex').slice(0, 16)
}

/** The audience key of what anyone may open. */
export const OPEN_KEY = 'open'

function group(
  children: readonly Requirement[],
  inner: (node: Requirement) => Requirement[] | undefined,
  kind: 'all' | 'any',
): Requirement {
  const flat = children.map(canonical).flatMap((child) => inner(child) ?? [child])
  const decisive = kind === 'all' ? NEVER : OPEN
  const byJson = new Map(flat.map((child) => [JSON.stringify(child), child]))
  if (byJson.has(JSON.stringify(decisive))) return decisive

  const sorted = [...byJson].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, child]) => child)
  const [only] = sorted
  if (only && sorted.length === 1) return only
  return kind === 'all' ? { all: sorted } : { any: sorted }
}

function oneOf<T extends string>(values: readonly T[], wrap: (values: T[]) => Requirement): Requirement {
  return values.length === 0 ? NEVER : wrap([...new Set(values)].sort())
}
