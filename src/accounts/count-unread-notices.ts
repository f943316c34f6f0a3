import type { Payload } from 'payload'
import { remembered } from '~/src/policy/remembered'
import type { Viewer } from '~/src/policy/viewer'

/** How many notices the viewer has not read yet. */
export async function countUnreadNotices({ payload, viewer }: { payload: Payload; viewer: Viewer }): Promise<number> {
  const { totalDocs } = await remembered({
    payload,
    key: `unread:${viewer.id}`,
    of: ['notifications'],
    load: () => payload.db.count({ collection: 'notifications', where: { and: [{ user: { equals: viewer.id } }, { readAt: { exists: false } }] } }),
  })
  return totalDocs
}
