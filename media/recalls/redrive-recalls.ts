import type { Payload } from 'payload'
import { recallCopies } from './recall-copies'

/** Finishes recalls whose job a crash took before it had marked every copy. Safe to run twice. */
export async function redriveRecalls({ payload }: { payload: Payload }): Promise<void> {
  const { docs } = await payload.db.find<{ id: string }>({ collection: 'recalls', sort: 'createdAt', pagination: false, limit: 0 })
  for (const { id } of docs) await recallCopies({ payload, recallId: id })
}
