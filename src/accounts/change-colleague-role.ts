import type { Payload } from 'payload'
import { recordAudit } from '~/src/platform/audit'
import { Problem } from '~/src/platform/problem'
import { PARTNER_ROLES } from '~/src/policy/roles'
import type { Viewer } from '~/src/policy/viewer'
import { changeColleague } from './colleague'
import type { PartnerRole } from './rows'

/** Makes a colleague an administrator of the company, or a user again. @throws Problem 422; 403, 404, 409 as `changeColleague` */
export async function changeColleagueRole({ payload, viewer, userId, role }: { payload: Payload; viewer: Viewer; userId: string; role: PartnerRole }): Promise<void> {
  if (!PARTNER_ROLES.includes(role)) {
    throw new Problem({ status: 422, code: 'invalid-role', title: 'There is no such role', errors: [{ field: 'role', message: `Choose ${PARTNER_ROLES.join(' or ')}.`, rule: 'choice' }] })
  }
  const { before } = await changeColleague({ payload, viewer, userId, data: { role } })
  await recordAudit({ payload, actor: viewer, action: 'changed role', subject: { collection: 'users', id: userId }, data: { from: before.role, to: role } })
}
