import type { Payload } from 'payload'
import { compareAndSet } from '~/src/platform/compare-and-set'
import { RECALLED_STATES } from '../copies/copy-states'
import type { CopyRow, RecallRow } from '../rows'

/** Marks every copy of a recalled asset, whatever edition it was made from and whether it waits. Safe to run twice. */
export async function recallCopies({ payload, recallId }: { payload: Payload; recallId: string }): Promise<void> {
  const recall = await payload.db.findOne<RecallRow>({ collection: 'recalls', where: { id: { equals: recallId } } })
  if (!recall) return
  const { docs } = await payload.db.find<CopyRow>({
    collection: 'copies',
    where: { and: [{ asset: { equals: recall.asset } }, { state: { in: RECALLED_STATES } }, { madeAt: { less_than_equal: recall.createdAt } }] },
    pagination: false,
    limit: 0,
  })
  for (const { id } of docs) {
    await compareAndSet({ payload, collection: 'copies', id, expect: { state: { in: RECALLED_STATES } }, data: { state: 'recalled', stateReason: recall.reason, recall: recall.id, stateSince: recall.createdAt, toldAt: null } })
  }
}
