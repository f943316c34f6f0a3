import type { Payload } from 'payload'
import { recordAudit } from '~/src/platform/audit'
import { type Clock, systemClock } from '~/src/platform/clock'
import { forgetPartnerFacts } from '~/src/policy/facts'
import type { Viewer } from '~/src/policy/viewer'
import { changeColleague } from './colleague'
import { endAllSessions } from './end-all-sessions'
import { revokeKeysOf } from './revoke-api-key'

/**
 * Ends a colleague's access at once: sessions and API keys with it. What they earned stays on record, but counts for
 * the company's tier no more.
 * @throws Problem 403, 404, 409 as `changeColleague`
 */
export async function removeColleague({ payload, viewer, userId, clock = systemClock }: { payload: Payload; viewer: Viewer; userId: string; clock?: Clock }): Promise<void> {
  const { partnerId } = await changeColleague({ payload, viewer, userId, data: { status: 'removed' } })
  await endAllSessions({ payload, userId })
  await revokeKeysOf({ payload, userId, clock })
  forgetPartnerFacts(partnerId)
  await recordAudit({ payload, actor: viewer, action: 'removed', subject: { collection: 'users', id: userId }, data: {} })
  await payload.jobs.queue({ task: 'evaluate-standing', input: { partnerId } })
}
