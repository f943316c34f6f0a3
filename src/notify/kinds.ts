/** What a notice of each kind tells, as it is kept. Dates are ISO 8601; tiers and certifications go by their keys. */
export interface NoticeData {
  /** `invitation` is the id of the row that its link is derived from. */
  invitation: { inviter: string; partner: string; expiresAt: string; invitation: string }
  'password-reset': { minutes?: string }
  'certificate-earned': { certification: string; serial: string; validUntil: string }
  'certificate-lapsing': { certification: string; validUntil: string }
  'tier-changed': { from: string; to: string; direction: 'up' | 'down' | 'grace'; graceUntil?: string }
  'deal-decided': { decision: string; customer: string; dealId: string; program?: string; protectedUntil?: string; note?: string }
  'deal-submitted': { partner: string; customer: string; amountText: string; dealId: string }
  /** `count` of copies in digits. */
  'copy-outdated': { asset: string; count: string }
  'asset-recalled': { asset: string; reason: string; reminder: 'yes' | 'no' }
  'copy-delivered': { asset: string; serial: string }
  /** What a brand kit lacks that copies were to be made with. */
  'brand-wanted': { asset: string; missing: 'kit' | 'logo' | 'picture' }
  /** Of a copy that waited for approval; `note` is the reason of a decision that is none. */
  'copy-decided': { asset: string; serial: string; decision: 'approved' | 'sent-back' | 'recalled'; note?: string }
  /** For reviewers; `count` of copies in digits, and the asset and partner of the one that waits longest. */
  'copies-waiting': { count: string; asset: string; partner: string }
}

export type NoticeKind = keyof NoticeData

/** What people are told. The first two are always mailed; the others a person can read in the portal only. */
export const NOTICE_KINDS = [
  'invitation',
  'password-reset',
  'certificate-earned',
  'certificate-lapsing',
  'tier-changed',
  'deal-decided',
  'deal-submitted',
  'copy-outdated',
  'asset-recalled',
  'copy-delivered',
  'brand-wanted',
  'copy-decided',
  'copies-waiting',
] as const satisfies readonly NoticeKind[]

export const isNoticeKind = (kind: string): kind is NoticeKind => (NOTICE_KINDS as readonly string[]).includes(kind)

/** Whether somebody may choose not to be mailed. The others open a door that only the mail leads to. */
export const isMutable = (kind: NoticeKind): boolean => kind !== 'invitation' && kind !== 'password-reset'

/** Values the words of a notice are filled with: what is kept, with names for keys and the secret of its link. */
export type NoticeValues = Record<string, string>

/** Where a notice leads in the portal. */
export function pathOf(kind: NoticeKind, values: NoticeValues): string {
  const part = (name: string) => encodeURIComponent(values[name] ?? '')
  switch (kind) {
    case 'invitation':
      return `/invitation/${part('token')}`
    case 'password-reset':
      return `/reset-password/${part('token')}`
    case 'certificate-earned':
    case 'certificate-lapsing':
      return '/certificates'
    case 'tier-changed':
      return '/programme'
    case 'deal-decided':
      return `/deals/${part('dealId')}`
    case 'deal-submitted':
      return `/admin/collections/deals/${part('dealId')}`
    case 'copy-outdated':
    case 'asset-recalled':
    case 'copy-delivered':
    case 'copy-decided':
      return '/copies'
    case 'copies-waiting':
      return '/admin/collections/copies?where%5Bstate%5D%5Bequals%5D=waiting'
    case 'brand-wanted':
      return '/brand-kit'
  }
}
