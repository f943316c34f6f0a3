import type { Payload } from 'payload'
import { recordAudit } from '~/src/platform/audit'
import { type Clock, systemClock } from '~/src/platform/clock'
import { compareAndSet } from '~/src/platform/compare-and-set'
import { Problem } from '~/src/platform/problem'
import type { Viewer } from '~/src/policy/viewer'

/** Ends one of the viewer's keys for good. @throws Problem 404 also for somebody else's */
export async function revokeApiKey({ payload, viewer, id, clock = systemClock }: { payload: Payload; viewer: Viewer; id: string; clock?: Clock }): Promise<void> {
  const row = await compareAndSet({
    payload,
    collection: 'api-keys',
    id,
    expect: { and: [{ user: { equals: viewer.id } }, { revokedAt: { exists: false } }] },
    data: { revokedAt: clock().toISOString() },
  })
  if (!row) throw new Problem({ status: 404, code: 'not-found', title: 'There is no such key' })
  await recordAudit({ payload, actor: viewer, action: 'revoked', subject: { collection: 'api-keys', id }, data: {} })
}

/** Ends every key of a person who leaves. */
export async function revokeKeysOf({ payload, userId, clock }: { payload: Payload; userId: string; clock: Clock }): Promise<void> {
  await payload.db.updateMany({
    collection: 'api-keys',
    where: { and: [{ user: { equals: userId } }, { revokedAt: { exists: false } }] },
    data: { revokedAt: clock().toISOString() },
  })
}
