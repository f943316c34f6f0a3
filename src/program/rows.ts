import type { Requirement } from '~/src/policy/requirement'
import type { Locale } from '~/src/policy/roles'

export type LocalizedText = Partial<Record<Locale, string | null>> | null

export interface TierRow {
  id: string
  key: string
  rank: number
  name: LocalizedText
  promise?: LocalizedText
  colour: string
  benefits?: { text: LocalizedText }[]
}

export interface RuleSetRow {
  id: string
  key: string
  effectiveFrom: string
  graceDays: number
  requirements: { tier: string; requirement: Requirement }[]
}

export interface PartnerRow {
  id: string
  name: string
  status: 'active' | 'suspended'
  tier: string
  tierSince?: string | null
  graceUntil?: string | null
  standingSeq: number
}

export interface StandingRow {
  id: string
  partner: string
  seq: number
  tier: string
  previousTier?: string | null
  reason: 'joined' | 'earned' | 'grace' | 'recovered' | 'lapsed'
  effectiveAt: string
  graceUntil?: string | null
}

export const DEAL_STATES = ['submitted', 'approved', 'rejected', 'won', 'lost', 'expired', 'withdrawn'] as const
export type DealState = (typeof DEAL_STATES)[number]

export interface DealProgramRow {
  id: string
  key: string
  name: LocalizedText
  description?: LocalizedText
  eligibility: Requirement
  protectionDays: number
  /** Minor units; null: every deal needs a decision. */
  autoApproveBelow?: number | null
  currency: string
  active?: boolean | null
}

export interface DealRow {
  id: string
  reference: string
  partner: string
  registeredBy: string
  program: string
  customerName: string
  customerDomain: string
  customerCountry: string
  customerKey: string
  segment?: string | null
  /** Minor units. */
  amount: number
  currency: string
  expectedClose?: string | null
  description?: string | null
  state: DealState
  submittedAt: string
  decidedAt?: string | null
  decisionNote?: string | null
  protectedUntil?: string | null
  closedAt?: string | null
}

export interface ClaimRow {
  id: string
  key: string
  deal?: string | null
  partner: string
  until: string
  live: boolean
  updatedAt: string
}

/** The words in a language, or in English, or in whichever there is. */
export const inLanguage = (words: LocalizedText | undefined, locale: Locale): string =>
  words?.[locale] || words?.en || Object.values(words ?? {}).find(Boolean) || ''
