import type { Payload } from 'payload'
import { SPENT_STATES } from '~/media/copies/copy-states'
import { currentFiles } from '~/media/copies/replaceable'
import type { CopyRow, RecallRow } from '~/media/rows'
import { type Clock, systemClock } from '~/src/platform/clock'
import { notify } from '~/src/notify/notify'
import { concernedBy, peopleOf } from './people'

/**
 * Tells the makers of copies that are good no more, and the administrators of their companies: one notice for each
 * person and asset, whatever the number of copies. Safe to run twice; what a crash left untold is told by the sweep.
 */
export async function tellOfCopies({ payload, assetId, clock = systemClock }: { payload: Payload; assetId?: string; clock?: Clock }): Promise<void> {
  const { docs } = await payload.db.find<CopyRow>({
    collection: 'copies',
    where: { and: [{ state: { in: SPENT_STATES } }, { toldAt: { exists: false } }, ...(assetId ? [{ asset: { equals: assetId } }] : [])] },
    pagination: false,
    limit: 0,
  })
  if (docs.length === 0) return
  const [files, recalls, people] = await Promise.all([currentFiles(payload, docs), recallsOf(payload, docs), peopleOf(payload, docs)])
  for (const copies of occasions(docs)) {
    const [first] = copies
    if (!first) continue
    const recall = recalls.get(first.recall ?? '')
    // Who has the newer copy already need not be told that there is one.
    const concerning = first.state === 'outdated' ? copies.filter(({ supersededBy }) => !supersededBy) : copies
    for (const person of concernedBy(people, concerning)) {
      const to = { userId: person.id }
      const asset = first.assetTitle
      if (first.state === 'outdated') await notify({ payload, key: `copy-outdated:${first.asset}:${files.get(first.asset) ?? first.file}:${person.id}`, kind: 'copy-outdated', data: { asset, count: String(concerning.length) }, to })
      else if (recall && first.held) await notify({ payload, key: `copy-decided:${first.id}:recalled:${person.id}`, kind: 'copy-decided', data: { asset, serial: first.serial, decision: 'recalled', note: recall.reason }, to })
      else if (recall) await notify({ payload, key: `asset-recalled:${recall.id}:${person.id}`, kind: 'asset-recalled', data: { asset, reason: recall.reason, reminder: 'no' }, to })
    }
    for (const { id } of copies) await payload.db.updateOne({ collection: 'copies', id, data: { toldAt: clock().toISOString() } })
  }
}

/** Copies of one company that one thing happened to. */
function occasions(copies: readonly CopyRow[]): CopyRow[][] {
  const groups = new Map<string, CopyRow[]>()
  for (const copy of copies) {
    // One that waited is told of by itself: it lies with nobody, so that nothing is to be taken out of use.
    const occasion = [copy.partner, copy.asset, copy.state, copy.recall, copy.held && copy.state === 'recalled' ? copy.id : ''].join()
    groups.set(occasion, [...(groups.get(occasion) ?? []), copy])
  }
  return [...groups.values()]
}

async function recallsOf(payload: Payload, copies: readonly CopyRow[]): Promise<Map<string, RecallRow>> {
  const ids = [...new Set(copies.flatMap(({ recall }) => recall ?? []))]
  if (ids.length === 0) return new Map()
  const { docs } = await payload.db.find<RecallRow>({ collection: 'recalls', where: { id: { in: ids } }, pagination: false, limit: 0 })
  return new Map(docs.map((recall) => [recall.id, recall]))
}
