import type { Payload } from 'payload'
import { type Clock, systemClock } from '~/src/platform/clock'
import type { NotificationRow } from './send-notification-mail'

const PATIENCE = 10 * 60_000

/** Queues mails again whose job a crash or an outage took. */
export async function redriveMails({ payload, clock = systemClock }: { payload: Payload; clock?: Clock }): Promise<void> {
  const before = new Date(clock().getTime() - PATIENCE).toISOString()
  const { docs } = await payload.db.find<NotificationRow>({
    collection: 'notifications',
    where: { and: [{ mail: { equals: 'queued' } }, { createdAt: { less_than: before } }] },
    pagination: false,
    limit: 0,
  })
  for (const { id } of docs) await payload.jobs.queue({ task: 'send-mail', input: { notificationId: id } })
}
