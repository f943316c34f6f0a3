/** What people are told. The first two are always mailed; the others a person can read in the portal only. */
export const NOTICE_KINDS = ['invitation', 'password-reset', 'certificate-earned', 'certificate-lapsing', 'tier-changed', 'deal-decided', 'deal-submitted'] as const
export type NoticeKind = (typeof NOTICE_KINDS)[number]

export const isNoticeKind = (kind: string): kind is NoticeKind => (NOTICE_KINDS as readonly string[]).includes(kind)

/** Whether somebody may choose not to be mailed. */
export const isMutable = (kind: NoticeKind): boolean => kind !== 'invitation' && kind !== 'password-reset'

/** Values the words of a notice are filled with; dates as ISO 8601, which the words show in the reader's way. */
export type NoticeValues = Record<string, string>

/** Where a notice leads in the portal. */
export function pathOf(kind: NoticeKind, values: NoticeValues): string {
  switch (kind) {
    case 'invitation':
      return `/invitation/${values.token ?? ''}`
    case 'password-reset':
      return `/reset-password/${values.token ?? ''}`
    case 'certificate-earned':
    case 'certificate-lapsing':
      return '/certificates'
    case 'tier-changed':
      return '/programme'
    case 'deal-decided':
      return `/deals/${values.dealId ?? ''}`
    case 'deal-submitted':
      return `/admin/collections/deals/${values.dealId ?? ''}`
  }
}
