import type { Payload } from 'payload'
import { remembered } from '~/src/policy/remembered'
import type { Viewer } from '~/src/policy/viewer'

/** How many copies of the viewer's company were made from an edition that has been replaced, and have no successor yet. */
export async function countOutdatedCopies({ payload, viewer }: { payload: Payload; viewer: Viewer }): Promise<number> {
  const { partnerId } = viewer
  if (!partnerId) return 0
  const { totalDocs } = await remembered({
    payload,
    key: `outdated:${partnerId}`,
    of: ['copies'],
    load: () => payload.db.count({ collection: 'copies', where: { and: [{ partner: { equals: partnerId } }, { state: { equals: 'outdated' } }, { supersededBy: { exists: false } }] } }),
  })
  return totalDocs
}
