import type { Payload } from 'payload'
import { invitationToken } from './invitation-token'
import type { NotificationRow } from './send-notification-mail'

/**
 * The keys to a door that a mail carries. They are derived or read when it is written, and never kept in the notice.
 * Undefined when the door is shut: the password was set, the invitation accepted or withdrawn.
 */
export async function secretValues(payload: Payload, { kind, user, data }: NotificationRow): Promise<Record<string, string> | undefined> {
  if (kind === 'password-reset') {
    const row = user ? await payload.db.findOne<{ id: string; resetPasswordToken?: string | null }>({ collection: 'users', where: { id: { equals: user } } }) : undefined
    return row?.resetPasswordToken ? { token: row.resetPasswordToken } : undefined
  }
  if (kind === 'invitation') {
    if (!data?.invitation) return undefined
    const row = await payload.db.findOne<{ id: string; nonce: string; state: string }>({ collection: 'invitations', where: { id: { equals: data.invitation } } })
    return row?.state === 'open' ? { token: invitationToken(payload.secret, row) } : undefined
  }
  return {}
}
