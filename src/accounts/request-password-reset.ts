import type { Payload } from 'payload'
import { notify } from '~/src/notify/notify'
import { type Clock, systemClock } from '~/src/platform/clock'
import type { PersonRow } from './rows'

/** ms that a link is good for; Payload's setting in `collections/users.ts` says the same. */
const LIFETIME = 60 * 60_000
/** ms in which a second request for the same address sends nothing. */
const PAUSE = 60_000

/** Sends the link to a new password. Gives the same answer for every address, so that nobody learns who has an account. */
export async function requestPasswordReset({ payload, email, clock = systemClock }: { payload: Payload; email: string; clock?: Clock }): Promise<void> {
  const person = await payload.db.findOne<PersonRow>({ collection: 'users', where: { and: [{ email: { equals: email.trim().toLowerCase() } }, { status: { equals: 'active' } }] } })
  if (!person) return
  const askedAt = person.resetPasswordExpiration ? Date.parse(person.resetPasswordExpiration) - LIFETIME : 0
  if (person.resetPasswordToken && clock().getTime() - askedAt < PAUSE) return
  await payload.forgotPassword({ collection: 'users', data: { email: person.email }, disableEmail: true })
  await notify({ payload, key: `password-reset:${person.id}:${clock().toISOString()}`, kind: 'password-reset', data: {}, to: { userId: person.id } })
}
