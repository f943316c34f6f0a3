import type { Payload } from 'payload'
import type { BulkItemRow, CopyRow } from '~/media/rows'
import { type Clock, systemClock } from '~/src/platform/clock'
import { notify } from '~/src/notify/notify'
import { peopleOf } from './people'

/** Tells the administrators of partners for whom a bulk run has made a copy. Safe to run twice. */
export async function tellOfDeliveries({ payload, clock = systemClock }: { payload: Payload; clock?: Clock }): Promise<void> {
  const all = { pagination: false, limit: 0 } as const
  const { docs: items } = await payload.db.find<BulkItemRow>({ collection: 'bulk-items', where: { and: [{ state: { equals: 'made' } }, { toldAt: { exists: false } }] }, ...all })
  if (items.length === 0) return
  const [{ docs: copies }, people] = await Promise.all([
    payload.db.find<CopyRow>({ collection: 'copies', where: { id: { in: items.flatMap(({ copy }) => copy ?? []) } }, ...all }),
    peopleOf(payload, items),
  ])
  const byId = new Map(copies.map((one) => [one.id, one]))
  for (const { id, run, partner, copy } of items) {
    const made = byId.get(copy ?? '')
    for (const person of people) {
      if (!made || person.partner !== partner || person.role !== 'partner-admin') continue
      await notify({ payload, key: `copy-delivered:${run}:${person.id}`, kind: 'copy-delivered', data: { asset: made.assetTitle, serial: made.serial }, to: { userId: person.id } })
    }
    await payload.db.updateOne({ collection: 'bulk-items', id, data: { toldAt: clock().toISOString() } })
  }
}

/** Tells the administrators of a partner of a copy that was made for it, in the place of one that is good no more. Safe to run twice. */
export async function tellOfDelivery({ payload, copy }: { payload: Payload; copy: CopyRow }): Promise<void> {
  for (const { id, role } of await peopleOf(payload, [copy])) {
    if (role === 'partner-admin') await notify({ payload, key: `copy-delivered:${copy.id}:${id}`, kind: 'copy-delivered', data: { asset: copy.assetTitle, serial: copy.serial }, to: { userId: id } })
  }
}
