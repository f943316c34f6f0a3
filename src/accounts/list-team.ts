import type { Payload } from 'payload'
import { type Clock, systemClock } from '~/src/platform/clock'
import { Problem } from '~/src/platform/problem'
import type { Viewer } from '~/src/policy/viewer'
import type { InvitationRow, PartnerRole, PersonRow } from './rows'

export interface Team {
  people: { id: string; name: string; email: string; jobTitle: string; role: PartnerRole; self: boolean }[]
  /** Those that wait for an answer; only administrators of the company see them. `stale`: too old, to be sent again. */
  invitations: { id: string; email: string; name: string; role: PartnerRole; expiresAt: string; stale: boolean }[]
}

/** The people of the viewer's company, by name. @throws Problem 403 `no-team` for vendor staff */
export async function listTeam({ payload, viewer, clock = systemClock }: { payload: Payload; viewer: Viewer; clock?: Clock }): Promise<Team> {
  const { partnerId, role } = viewer
  if (!partnerId) throw new Problem({ status: 403, code: 'no-team', title: 'Only partners have a team here', detail: 'Staff find people in the administration.' })
  const all = { pagination: false, limit: 0 } as const
  const [people, invitations] = await Promise.all([
    payload.db.find<PersonRow>({ collection: 'users', where: { and: [{ partner: { equals: partnerId } }, { status: { equals: 'active' } }] }, sort: 'name', ...all }),
    role === 'partner-admin'
      ? payload.db.find<InvitationRow>({ collection: 'invitations', where: { and: [{ partner: { equals: partnerId } }, { state: { equals: 'open' } }] }, sort: '-createdAt', ...all })
      : { docs: [] },
  ])
  const now = clock().toISOString()
  return {
    people: people.docs.map(({ id, name, email, jobTitle, role: theirs }) => ({ id, name, email, jobTitle: jobTitle ?? '', role: theirs as PartnerRole, self: id === viewer.id })),
    invitations: invitations.docs.map(({ id, email, name, role: offered, expiresAt }) => ({ id, email, name: name ?? '', role: offered, expiresAt, stale: expiresAt <= now })),
  }
}
