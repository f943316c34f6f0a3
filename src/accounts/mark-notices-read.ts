import type { Payload } from 'payload'
import { type Clock, systemClock } from '~/src/platform/clock'
import type { Viewer } from '~/src/policy/viewer'

/** Notes that the viewer has read all that they were told until now. */
export async function markNoticesRead({ payload, viewer, clock = systemClock }: { payload: Payload; viewer: Viewer; clock?: Clock }): Promise<void> {
  await payload.db.updateMany({
    collection: 'notifications',
    where: { and: [{ user: { equals: viewer.id } }, { readAt: { exists: false } }] },
    data: { readAt: clock().toISOString() },
  })
}
