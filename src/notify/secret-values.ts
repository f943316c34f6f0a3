import type { Payload } from 'payload'
import { invitationToken } from './invitation-token'
import type { NotificationRow } from './send-notification-mail'

/** The keys to a door that a mail carries. They are derived or read when it is written, and never kept in the notice. */
export async function secretValues(payload: Payload, { kind, user, data }: NotificationRow): Promise<Record<string, string>> {
  if (kind === 'password-reset' && user) {
    const row = await payload.db.findOne<{ id: string; resetPasswordToken?: string | null }>({ collection: 'users', where: { id: { equals: user } } })
    return { token: row?.resetPasswordToken ?? '' }
  }
  if (kind === 'invitation' && data?.invitation) {
    const row = await payload.db.findOne<{ id: string; nonce: string }>({ collection: 'invitations', where: { id: { equals: data.invitation } } })
    return row ? { token: invitationToken(payload.secret, row) } : {}
  }
  return {}
}
