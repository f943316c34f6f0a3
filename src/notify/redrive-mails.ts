import type { Payload } from 'payload'
import { type Clock, systemClock } from '~/src/platform/clock'
import { waitingJobs } from '~/src/platform/waiting-jobs'
import type { NotificationRow } from './send-notification-mail'

const PATIENCE = 10 * 60_000

/**
 * Queues mails again whose job a crash or an outage took.
 * @param patience how long, in ms, whoever wrote the notice may still be about to queue its mail
 */
export async function redriveMails({ payload, clock = systemClock, patience = PATIENCE }: { payload: Payload; clock?: Clock; patience?: number }): Promise<void> {
  const before = new Date(clock().getTime() - patience).toISOString()
  const { docs } = await payload.db.find<NotificationRow>({
    collection: 'notifications',
    where: { and: [{ mail: { equals: 'queued' } }, { createdAt: { less_than_equal: before } }] },
    pagination: false,
    limit: 0,
  })
  if (docs.length === 0) return
  const waiting = await waitingJobs(payload, 'send-mail', 'notificationId')
  for (const { id } of docs) if (!waiting.has(id)) await payload.jobs.queue({ task: 'send-mail', input: { notificationId: id } })
}
