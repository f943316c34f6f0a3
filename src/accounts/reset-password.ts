import type { Payload } from 'payload'
import { recordAudit } from '~/src/platform/audit'
import { type Clock, systemClock } from '~/src/platform/clock'
import { Problem } from '~/src/platform/problem'
import { endAllSessions } from './end-all-sessions'
import { passwordErrors } from './password-rule'
import type { PersonRow } from './rows'

interface Args {
  payload: Payload
  token: string
  password: string
  clock?: Clock
}

/**
 * Sets a new password by the link of a mail, and ends every session there was.
 * @throws Problem 410 `reset-over` for a link that is unknown, used or older than an hour; 422 naming the field
 */
export async function resetPassword({ payload, token, password, clock = systemClock }: Args): Promise<{ email: string }> {
  const person = await personOfReset({ payload, token, clock })
  const errors = passwordErrors({ password, about: [person.email, person.name] })
  if (errors.length > 0) throw new Problem({ status: 422, code: 'invalid-password', title: 'This password will not do', errors })
  await payload.resetPassword({ collection: 'users', data: { token, password }, overrideAccess: true }).catch((error: unknown) => {
    if ((error as { status?: number }).status === 403) throw over()
    throw error
  })
  // Payload opens a session with the reset, which nobody asked for.
  await endAllSessions({ payload, userId: person.id })
  await recordAudit({ payload, actor: person, action: 'reset password', subject: { collection: 'users', id: person.id }, data: {} })
  return { email: person.email }
}

/** Who asked for the link. @throws Problem 410 `reset-over` */
export async function personOfReset({ payload, token, clock = systemClock }: Omit<Args, 'password'>): Promise<PersonRow> {
  const person =
    token &&
    (await payload.db.findOne<PersonRow>({
      collection: 'users',
      where: { and: [{ resetPasswordToken: { equals: token } }, { resetPasswordExpiration: { greater_than: clock().toISOString() } }, { status: { equals: 'active' } }] },
    }))
  if (!person) throw over()
  return person
}

const over = () => new Problem({ status: 410, code: 'reset-over', title: 'This link is over', detail: 'It works for an hour, and once. Ask for a new one.' })
