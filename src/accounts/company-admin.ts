import { Problem } from '~/src/platform/problem'
import type { Viewer } from '~/src/policy/viewer'

/** The company whose people the viewer looks after. @throws Problem 403 `not-your-team` for everyone but partner administrators */
export function companyAdmin({ role, partnerId }: Viewer): { partnerId: string } {
  if (role !== 'partner-admin' || !partnerId) throw new Problem({ status: 403, code: 'not-your-team', title: 'Only an administrator of your company changes the team' })
  return { partnerId }
}
