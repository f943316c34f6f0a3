import { Problem } from '~/src/platform/problem'
import type { Role } from '~/src/policy/roles'
import type { Viewer } from '~/src/policy/viewer'

/** Who decides on copies that wait: those who publish what they are made from. */
export const REVIEWERS = ['admin', 'marketing'] as const satisfies readonly Role[]

export const isReviewer = ({ role }: Pick<Viewer, 'role'>): boolean => (REVIEWERS as readonly Role[]).includes(role)

/** @throws Problem 403 `not-your-room` */
export function refuseOthers(viewer: Viewer): void {
  if (!isReviewer(viewer)) throw new Problem({ status: 403, code: 'not-your-room', title: 'Marketing decides on copies' })
}
