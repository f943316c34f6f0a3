import type { Finding } from '../zones/finding'

/** Whether copies of an asset wait for a reviewer: none, all, or those with something to remark. */
export const APPROVALS = ['free', 'review', 'warnings'] as const
export type Approval = (typeof APPROVALS)[number]

/** Whether a copy waits for a reviewer before its partner may have it. Assets from before there were reviews say nothing. */
export const mustWait = (approval: Approval | null | undefined, findings: readonly Pick<Finding, 'code'>[]): boolean =>
  approval === 'review' || (approval === 'warnings' && findings.length > 0)
