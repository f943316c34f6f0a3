import type { Payload } from 'payload'
import { compareAndSet } from '~/src/platform/compare-and-set'
import type { CopyRow } from '../rows'

/** Lets the copy whose place another was to take be made anew once that one is sent back or withdrawn. */
export async function freePredecessor(payload: Payload, { id, replaces }: Pick<CopyRow, 'id' | 'replaces'>): Promise<void> {
  if (replaces) await compareAndSet({ payload, collection: 'copies', id: replaces, expect: { supersededBy: { equals: id } }, data: { supersededBy: null } })
}

/** Does so where a crash came between. Safe to run twice. */
export async function freePredecessors({ payload }: { payload: Payload }): Promise<void> {
  const { docs } = await payload.db.find<CopyRow>({ collection: 'copies', where: { and: [{ state: { in: ['sent-back', 'withdrawn'] } }, { replaces: { exists: true } }] }, pagination: false, limit: 0 })
  for (const copy of docs) await freePredecessor(payload, copy)
}
