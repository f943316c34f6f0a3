import { timingSafeEqual } from 'node:crypto'
import type { Payload } from 'payload'
import { invitationToken } from '~/src/notify/invitation-token'
import { type Clock, systemClock } from '~/src/platform/clock'
import { Problem } from '~/src/platform/problem'
import type { InvitationRow } from './rows'

export interface OpenInvitation {
  email: string
  name: string
  company: string
  inviter: string
  locale: InvitationRow['locale']
  expiresAt: string
}

interface Args {
  payload: Payload
  token: string
  clock?: Clock
}

/**
 * What an invited person sees before they join.
 * @throws Problem 404 `invitation-unknown` for a token that was not made here, 410 `invitation-over` when it was used, withdrawn or is stale
 */
export async function openInvitation({ payload, token, clock = systemClock }: Args): Promise<OpenInvitation> {
  const { email, name, partner, invitedBy, locale, expiresAt } = await invitationOf({ payload, token, clock })
  const [company, inviter] = await Promise.all([
    payload.db.findOne<{ id: string; name: string }>({ collection: 'partners', where: { id: { equals: partner } } }),
    invitedBy ? payload.db.findOne<{ id: string; name: string }>({ collection: 'users', where: { id: { equals: invitedBy } } }) : null,
  ])
  return { email, name: name ?? '', company: company?.name ?? '', inviter: inviter?.name ?? '', locale, expiresAt }
}

/** The open invitation that a token stands for. @throws Problem 404, 410 as `openInvitation` */
export async function invitationOf({ payload, token, clock = systemClock }: Args): Promise<InvitationRow> {
  const [id = ''] = token.split('.')
  const row = /^[\w-]{1,60}$/.test(id) ? await payload.db.findOne<InvitationRow>({ collection: 'invitations', where: { id: { equals: id } } }).catch(() => null) : null
  const right = Buffer.from(row ? invitationToken(payload.secret, row) : '')
  const given = Buffer.from(token)
  if (!row || right.length !== given.length || !timingSafeEqual(right, given)) {
    throw new Problem({ status: 404, code: 'invitation-unknown', title: 'This invitation is not one of ours', detail: 'Open the newest mail, or ask for a new invitation.' })
  }
  if (row.state !== 'open' || row.expiresAt <= clock().toISOString()) {
    throw new Problem({ status: 410, code: 'invitation-over', title: 'This invitation is over', detail: 'It was used, withdrawn, or is too old. Ask for a new one.' })
  }
  return row
}
