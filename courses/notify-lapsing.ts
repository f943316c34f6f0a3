import type { Payload } from 'payload'
import { addDays } from '~/src/platform/calendar'
import { type Clock, systemClock } from '~/src/platform/clock'
import { notify } from '~/src/notify/notify'
import type { CertificateRow } from './rows'

const NOTICE_DAYS = 30

/** Tells people whose certificate ends within 30 days, once for each. */
export async function notifyLapsing({ payload, clock = systemClock }: { payload: Payload; clock?: Clock }): Promise<void> {
  const now = clock()
  const { docs } = await payload.db.find<CertificateRow>({
    collection: 'certificates',
    where: { and: [{ validUntil: { greater_than: now.toISOString() } }, { validUntil: { less_than_equal: addDays(now, NOTICE_DAYS).toISOString() } }, { lapseNoticeAt: { exists: false } }] },
    pagination: false,
    limit: 0,
  })
  for (const { id, user, certificationKey, validUntil, revokedAt } of docs) {
    if (revokedAt) continue
    await notify({ payload, key: `certificate-lapsing:${id}`, kind: 'certificate-lapsing', data: { certification: certificationKey, validUntil }, to: { userId: user } })
    await payload.db.updateOne({ collection: 'certificates', id, data: { lapseNoticeAt: now.toISOString() } })
  }
}
