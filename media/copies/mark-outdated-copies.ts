import type { Payload } from 'payload'
import { type Clock, systemClock } from '~/src/platform/clock'
import { compareAndSet } from '~/src/platform/compare-and-set'
import { REPLACED_STATES } from './copy-states'
import type { AssetRow, CopyRow } from '../rows'

/**
 * Marks copies that are current or wait for approval, and whose asset has got another file since, as outdated: of one
 * asset, or of all. Safe to run twice.
 * @returns how many were marked
 */
export async function markOutdatedCopies({ payload, assetId, clock = systemClock }: { payload: Payload; assetId?: string; clock?: Clock }): Promise<number> {
  const { docs: copies } = await payload.db.find<CopyRow>({
    collection: 'copies',
    where: { and: [{ state: { in: REPLACED_STATES } }, ...(assetId ? [{ asset: { equals: assetId } }] : [])] },
    pagination: false,
    limit: 0,
  })
  const ids = [...new Set(copies.map(({ asset }) => asset))]
  if (ids.length === 0) return 0
  const { docs: assets } = await payload.db.find<AssetRow>({ collection: 'assets', where: { and: [{ id: { in: ids } }, { _status: { equals: 'published' } }] }, pagination: false, limit: 0 })
  const current = new Map(assets.map(({ id, file }) => [id, file]))
  let marked = 0
  for (const { id, asset, file } of copies) {
    const now = current.get(asset)
    if (!now || now === file) continue
    const won = await compareAndSet({ payload, collection: 'copies', id, expect: { state: { in: REPLACED_STATES } }, data: { state: 'outdated', stateReason: 'new-edition', stateSince: clock().toISOString(), toldAt: null } })
    if (won) marked += 1
  }
  return marked
}
