import type { PartnerKind, Region, Role, Segment } from './roles'

/**
 * What it takes to see an asset, take a course, register a deal or hold a tier. Plain data, so that it can be stored,
 * read four ways (predicate, database filter, search filter, explanation) and built by people who write no code.
 * An empty `all` is always met; an empty `any` never is.
 */
export type Requirement =
  | { all: Requirement[] }
  | { any: Requirement[] }
  | { tierAtLeast: string }
  | { certified: CertifiedNeed }
  | { wonRevenue: { atLeast: number; months: number } }
  | { wonDeals: { atLeast: number; months: number } }
  | { region: Region[] }
  | { partnerKind: PartnerKind[] }
  | { segment: Segment[] }
  | { role: Role[] }

export interface CertifiedNeed {
  /** Key of the certification. */
  certification: string
  /** How many people of the partner must hold it; 'self' asks it of the viewer in person. */
  people: number | 'self'
}

/** Everything a requirement can ask about a viewer, derived from rows as of one instant. */
export interface Facts {
  /** The instant these facts hold for, ISO 8601. */
  asOf: string
  userId: string
  role: Role
  /** Absent for vendor staff, who belong to no partner. */
  partner?: PartnerFacts
}

export interface PartnerFacts {
  id: string
  kind: PartnerKind
  region: Region
  segments: Segment[]
  /** Key of the tier held; see `tiers` for its rank. */
  tier: string
  /** Tier keys of the programme from the lowest to the highest. */
  tiers: string[]
  /** People holding a certification valid at `asOf`, by its key. */
  certified: Record<string, { userIds: string[] }>
  /** Won deals, newest first; amounts in minor units of the programme currency. */
  won: { at: string; amount: number }[]
}

/** A requirement that anyone meets. */
export const OPEN: Requirement = { all: [] }
