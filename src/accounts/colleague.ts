import type { Payload, Where } from 'payload'
import { compareAndSet } from '~/src/platform/compare-and-set'
import { Problem } from '~/src/platform/problem'
import type { Viewer } from '~/src/policy/viewer'
import { companyAdmin } from './company-admin'
import type { PersonRow } from './rows'

interface Args {
  payload: Payload
  viewer: Viewer
  userId: string
  data: Partial<Pick<PersonRow, 'role' | 'status'>>
}

/**
 * Changes an active colleague, and takes it back when it would leave the company without an administrator, as when two
 * of them remove each other at once.
 * @throws Problem 403 `not-your-team`; 404 for people of others; 409 `own-account`, `last-admin`
 */
export async function changeColleague({ payload, viewer, userId, data }: Args): Promise<{ partnerId: string; before: PersonRow }> {
  const { partnerId } = companyAdmin(viewer)
  const active: Where = { and: [{ partner: { equals: partnerId } }, { status: { equals: 'active' } }] }
  const before = await payload.db.findOne<PersonRow>({ collection: 'users', where: { and: [{ id: { equals: userId } }, active] } })
  if (!before) throw new Problem({ status: 404, code: 'not-found', title: 'There is no such colleague' })
  if (userId === viewer.id) throw new Problem({ status: 409, code: 'own-account', title: 'Another administrator changes your own account' })
  await compareAndSet({ payload, collection: 'users', id: userId, expect: active, data })
  const { totalDocs } = await payload.db.count({ collection: 'users', where: { and: [active, { role: { equals: 'partner-admin' } }] } })
  if (totalDocs === 0) {
    await payload.db.updateOne({ collection: 'users', id: userId, data: { role: before.role, status: before.status } })
    throw new Problem({ status: 409, code: 'last-admin', title: 'A company keeps at least one administrator' })
  }
  return { partnerId, before }
}
