import type { Payload } from 'payload'
import { recordAudit } from '~/src/platform/audit'
import { compareAndSet } from '~/src/platform/compare-and-set'
import { Problem } from '~/src/platform/problem'
import type { Viewer } from '~/src/policy/viewer'
import { companyAdmin } from './company-admin'
import { closedKey } from './invite-colleague'

/** Shuts the door of an invitation. @throws Problem 403 `not-your-team`, 404, also when it was used meanwhile */
export async function withdrawInvitation({ payload, viewer, id }: { payload: Payload; viewer: Viewer; id: string }): Promise<void> {
  const { partnerId } = companyAdmin(viewer)
  const row = await compareAndSet({
    payload,
    collection: 'invitations',
    id,
    expect: { and: [{ partner: { equals: partnerId } }, { state: { equals: 'open' } }] },
    data: { state: 'withdrawn', key: closedKey(id) },
  })
  if (!row) throw new Problem({ status: 404, code: 'not-found', title: 'There is no such open invitation' })
  await recordAudit({ payload, actor: viewer, action: 'withdrawn', subject: { collection: 'invitations', id }, data: {} })
}
