import type { Payload } from 'payload'
import type { CopyRow } from '~/media/rows'
import { type Clock, systemClock } from '~/src/platform/clock'
import { notify } from '~/src/notify/notify'
import { peopleOf } from './people'

/**
 * Tells the makers of copies that were approved or sent back, of one or of all; where the maker works there no more, the administrators
 * of the company. Safe to run twice; what a crash left untold is told by the sweep.
 */
export async function tellOfDecisions({ payload, copyId, clock = systemClock }: { payload: Payload; copyId?: string; clock?: Clock }): Promise<void> {
  const { docs } = await payload.db.find<CopyRow>({
    collection: 'copies',
    where: { and: [{ decidedAt: { exists: true } }, { toldAt: { exists: false } }, { state: { in: ['current', 'sent-back'] } }, ...(copyId ? [{ id: { equals: copyId } }] : [])] },
    pagination: false,
    limit: 0,
  })
  if (docs.length === 0) return
  const people = await peopleOf(payload, docs)
  for (const { id, serial, partner, madeBy, assetTitle, state, stateReason, decidedAt } of docs) {
    const colleagues = people.filter((person) => person.partner === partner)
    const makers = colleagues.filter((person) => person.id === madeBy)
    for (const person of makers.length > 0 ? makers : colleagues.filter(({ role }) => role === 'partner-admin')) {
      await notify({
        payload,
        key: `copy-decided:${id}:${decidedAt}:${person.id}`,
        kind: 'copy-decided',
        data: { asset: assetTitle, serial, decision: state === 'current' ? 'approved' : 'sent-back', ...(state === 'sent-back' && stateReason ? { note: stateReason } : {}) },
        to: { userId: person.id },
      })
    }
    await payload.db.updateOne({ collection: 'copies', id, data: { toldAt: clock().toISOString() } })
  }
}
