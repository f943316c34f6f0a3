import type { Payload } from 'payload'
import type { CopyRow } from '~/media/rows'
import { type Clock, systemClock } from '~/src/platform/clock'
import { notify } from '~/src/notify/notify'
import type { Role } from '~/src/policy/roles'

/**
 * Tells marketing that copies wait for approval: each person once a day, however many come; administrators where there
 * is nobody in marketing. Safe to run twice.
 */
export async function tellReviewers({ payload, clock = systemClock }: { payload: Payload; clock?: Clock }): Promise<void> {
  const where = { state: { equals: 'waiting' } }
  const [{ totalDocs }, { docs: oldest }] = await Promise.all([
    payload.db.count({ collection: 'copies', where }),
    payload.db.find<CopyRow>({ collection: 'copies', where, sort: 'stateSince', limit: 1, pagination: false }),
  ])
  const [copy] = oldest
  if (!copy) return
  const [partner, { docs: staff }] = await Promise.all([
    payload.db.findOne<{ id: string; name: string }>({ collection: 'partners', where: { id: { equals: copy.partner } } }),
    payload.db.find<{ id: string; role: Role }>({ collection: 'users', where: { and: [{ role: { in: ['marketing', 'admin'] } }, { status: { equals: 'active' } }] }, pagination: false, limit: 0 }),
  ])
  const marketing = staff.filter(({ role }) => role === 'marketing')
  const day = clock().toISOString().slice(0, 10)
  for (const { id } of marketing.length > 0 ? marketing : staff) {
    await notify({ payload, key: `copies-waiting:${day}:${id}`, kind: 'copies-waiting', data: { count: String(totalDocs), asset: copy.assetTitle, partner: partner?.name ?? '' }, to: { userId: id } })
  }
}
