import type { Locale, Role } from '~/src/policy/roles'

export interface PersonRow {
  id: string
  email: string
  name: string
  jobTitle?: string | null
  role: Role
  partner?: string | null
  status: 'active' | 'removed'
  locale: Locale
  timeZone?: string | null
  mutedMails?: string[] | null
  resetPasswordToken?: string | null
  resetPasswordExpiration?: string | null
}

export type PartnerRole = 'partner-admin' | 'partner-user'

export interface InvitationRow {
  id: string
  key: string
  email: string
  name?: string | null
  role: PartnerRole
  partner: string
  locale: Locale
  invitedBy?: string | null
  state: 'open' | 'accepted' | 'withdrawn'
  expiresAt: string
  nonce: string
  createdAt: string
}

export interface ApiKeyRow {
  id: string
  name: string
  user: string
  prefix: string
  keyHash: string
  lastUsedAt?: string | null
  revokedAt?: string | null
  createdAt: string
}
