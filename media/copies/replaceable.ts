import type { Payload } from 'payload'
import { SPENT_STATES } from './copy-states'
import type { AssetRow, CopyRow } from '../rows'

/** By asset, the file that a copy of it would be made from now; assets that are not published have none. */
export async function currentFiles(payload: Payload, copies: readonly Pick<CopyRow, 'asset'>[]): Promise<Map<string, string>> {
  const ids = [...new Set(copies.map(({ asset }) => asset))]
  if (ids.length === 0) return new Map()
  const { docs } = await payload.db.find<AssetRow>({
    collection: 'assets',
    where: { and: [{ id: { in: ids } }, { _status: { equals: 'published' } }, { deletedAt: { exists: false } }] },
    pagination: false,
    limit: 0,
  })
  return new Map(docs.map(({ id, file }) => [id, file]))
}

/**
 * Whether a copy that is good no more can be made anew: there is another edition, and nobody made it yet. A recalled
 * copy waits for the edition that mends it.
 */
export function isReplaceable({ state, supersededBy, asset, file }: Pick<CopyRow, 'state' | 'supersededBy' | 'asset' | 'file'>, files: ReadonlyMap<string, string>): boolean {
  const now = files.get(asset)
  return SPENT_STATES.includes(state) && !supersededBy && now !== undefined && now !== file
}
