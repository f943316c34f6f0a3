import type { Payload } from 'payload'
import type { Viewer } from '~/src/policy/viewer'

/** How many copies of the viewer's company were made from an edition that has been replaced, and have no successor yet. */
export async function countOutdatedCopies({ payload, viewer }: { payload: Payload; viewer: Viewer }): Promise<number> {
  if (!viewer.partnerId) return 0
  const { totalDocs } = await payload.db.count({ collection: 'copies', where: { and: [{ partner: { equals: viewer.partnerId } }, { state: { equals: 'outdated' } }, { supersededBy: { exists: false } }] } })
  return totalDocs
}
