import type { Payload } from 'payload'
import type { Viewer } from '~/src/policy/viewer'
import { SPENT_STATES } from './copy-states'
import { currentFiles, isReplaceable } from './replaceable'
import type { CopyRow } from '../rows'

/** How many copies of the viewer's company can be made anew from a newer edition. */
export async function countReplaceableCopies({ payload, viewer }: { payload: Payload; viewer: Viewer }): Promise<number> {
  if (!viewer.partnerId) return 0
  const { docs } = await payload.db.find<CopyRow>({
    collection: 'copies',
    where: { and: [{ partner: { equals: viewer.partnerId } }, { state: { in: SPENT_STATES } }, { supersededBy: { exists: false } }] },
    pagination: false,
    limit: 0,
  })
  const files = await currentFiles(payload, docs)
  return docs.filter((copy) => isReplaceable(copy, files)).length
}
