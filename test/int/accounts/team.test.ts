import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { acceptInvitation } from '~/src/accounts/accept-invitation'
import { changeColleagueRole } from '~/src/accounts/change-colleague-role'
import { inviteColleague } from '~/src/accounts/invite-colleague'
import { listTeam } from '~/src/accounts/list-team'
import { openInvitation } from '~/src/accounts/open-invitation'
import { removeColleague } from '~/src/accounts/remove-colleague'
import type { InvitationRow } from '~/src/accounts/rows'
import { withdrawInvitation } from '~/src/accounts/withdraw-invitation'
import { invitationToken } from '~/src/notify/invitation-token'
import { partnerFacts } from '~/src/policy/facts'
import type { Viewer } from '~/src/policy/viewer'
import { makePartner, makeViewer, openPortal, type Portal, TEST_PASSWORD } from '../../factories/portal'

let portal: Portal
let payload: Payload
let partner: string
let admin: Viewer

beforeAll(async () => {
  portal = await openPortal()
  payload = portal.payload
})
beforeEach(async () => {
  partner = await makePartner(payload)
  admin = await makeViewer(payload, 'partner-admin', partner)
})
afterAll(() => portal.close())

let serial = 0
const address = () => `new-${(serial += 1)}@colleague.example`
const tokenOf = async (id: string) => invitationToken(payload.secret, (await payload.db.findOne<InvitationRow>({ collection: 'invitations', where: { id: { equals: id } } })) as InvitationRow)
const input = { name: 'Nadia Petrova', password: 'four plain words here' }

describe('an invitation', () => {
  it('lets the invited person in, once, with the role and company that were offered', async () => {
    const email = address()
    const { id } = await inviteColleague({ payload, viewer: admin, input: { email: ` ${email.toUpperCase()} `, role: 'partner-admin', locale: 'pl' } })
    const token = await tokenOf(id)
    expect(await openInvitation({ payload, token })).toMatchObject({ email, company: 'Test Partner', inviter: admin.name, locale: 'pl' })
    await acceptInvitation({ payload, token, input })
    const { user } = await payload.login({ collection: 'users', data: { email, password: input.password } })
    expect(user).toMatchObject({ name: 'Nadia Petrova', role: 'partner-admin', status: 'active', locale: 'pl' })
    await expect(acceptInvitation({ payload, token, input })).rejects.toMatchObject({ code: 'invitation-over', status: 410 })
  })

  it('makes one person of twenty who accept at once', async () => {
    const { id } = await inviteColleague({ payload, viewer: admin, input: { email: address() } })
    const token = await tokenOf(id)
    const tries = await Promise.allSettled(Array.from({ length: 20 }, () => acceptInvitation({ payload, token, input })))
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect((await listTeam({ payload, viewer: admin })).people).toHaveLength(2)
  })

  it('sent again shuts the link of the mail before', async () => {
    const email = address()
    const { id } = await inviteColleague({ payload, viewer: admin, input: { email } })
    const old = await tokenOf(id)
    expect((await inviteColleague({ payload, viewer: admin, input: { email } })).id).toBe(id)
    await expect(openInvitation({ payload, token: old })).rejects.toMatchObject({ status: 404 })
    expect((await openInvitation({ payload, token: await tokenOf(id) })).email).toBe(email)
  })

  it('opens nothing when it is withdrawn, too old, or forged', async () => {
    const email = address()
    const { id } = await inviteColleague({ payload, viewer: admin, input: { email } })
    const token = await tokenOf(id)
    const later = () => new Date(Date.now() + 15 * 86_400_000)
    await expect(openInvitation({ payload, token, clock: later })).rejects.toMatchObject({ code: 'invitation-over' })
    for (const forged of [`${id}.`, `${id}.${'A'.repeat(43)}`, 'nonsense', '', `${token}x`]) await expect(openInvitation({ payload, token: forged })).rejects.toMatchObject({ status: 404 })
    await withdrawInvitation({ payload, viewer: admin, id })
    await expect(acceptInvitation({ payload, token, input })).rejects.toMatchObject({ code: 'invitation-over' })
    await expect(withdrawInvitation({ payload, viewer: admin, id })).rejects.toMatchObject({ status: 404 })
    expect((await inviteColleague({ payload, viewer: admin, input: { email } })).id).not.toBe(id)
  })

  it('is refused by name of the field', async () => {
    await expect(inviteColleague({ payload, viewer: admin, input: { email: 'no address' } })).rejects.toMatchObject({ status: 422, errors: [{ field: 'email' }] })
    await expect(inviteColleague({ payload, viewer: admin, input: { email: admin.email } })).rejects.toMatchObject({ code: 'already-joined' })
    const { id } = await inviteColleague({ payload, viewer: admin, input: { email: address() } })
    const token = await tokenOf(id)
    await expect(acceptInvitation({ payload, token, input: { name: '', password: 'short' } })).rejects.toMatchObject({ errors: [{ field: 'name' }] })
    await expect(acceptInvitation({ payload, token, input: { name: 'Nadia', password: 'short' } })).rejects.toMatchObject({ errors: [{ field: 'password', rule: 'password-short' }] })
  })

  it('is nobody’s but a company administrator’s to send', async () => {
    for (const role of ['partner-user', 'channel', 'marketing'] as const) {
      const viewer = await makeViewer(payload, role, role === 'partner-user' ? partner : undefined)
      await expect(inviteColleague({ payload, viewer, input: { email: address() } })).rejects.toMatchObject({ status: 403 })
    }
    const { id } = await inviteColleague({ payload, viewer: admin, input: { email: address() } })
    const stranger = await makeViewer(payload, 'partner-admin', await makePartner(payload))
    await expect(withdrawInvitation({ payload, viewer: stranger, id })).rejects.toMatchObject({ status: 404 })
  })
})

describe('a team', () => {
  it('shows open invitations to its administrators only, and nobody of another company', async () => {
    const user = await makeViewer(payload, 'partner-user', partner)
    await inviteColleague({ payload, viewer: admin, input: { email: address() } })
    expect((await listTeam({ payload, viewer: admin })).invitations).toHaveLength(1)
    const seen = await listTeam({ payload, viewer: user })
    expect(seen.invitations).toEqual([])
    expect(seen.people.map(({ id }) => id).sort()).toEqual([admin.id, user.id].sort())
    await expect(listTeam({ payload, viewer: await makeViewer(payload, 'channel') })).rejects.toMatchObject({ status: 403 })
  })

  it('loses a removed colleague at once: sessions, sign-in, and what they count for the tier', async () => {
    const colleague = await makeViewer(payload, 'partner-user', partner)
    const { token } = await payload.login({ collection: 'users', data: { email: colleague.email, password: TEST_PASSWORD } })
    const asked = () => payload.auth({ headers: new Headers({ authorization: `JWT ${token}` }) })
    expect((await asked()).user?.id).toBe(colleague.id)
    const day = 86_400_000
    await payload.create({
      collection: 'certificates',
      overrideAccess: true,
      depth: 0,
      data: { key: `${colleague.id}:edge:1`, serial: `HC-${serial}-TEST`, user: colleague.id, partner, certification: await certification(), certificationKey: 'edge', cycle: 1, titles: { en: 'Edge' }, holderName: colleague.name, partnerName: 'Test Partner', issuedAt: new Date(Date.now() - day).toISOString(), validUntil: new Date(Date.now() + day).toISOString() } as never,
    })
    expect((await partnerFacts(payload, partner, new Date()))?.certified.edge?.userIds).toEqual([colleague.id])
    await removeColleague({ payload, viewer: admin, userId: colleague.id })
    expect((await asked()).user).toBeNull()
    await expect(payload.login({ collection: 'users', data: { email: colleague.email, password: TEST_PASSWORD } })).rejects.toThrow()
    expect((await partnerFacts(payload, partner, new Date()))?.certified.edge).toBeUndefined()
  })

  it('brings a removed colleague back under the same row', async () => {
    const colleague = await makeViewer(payload, 'partner-user', partner)
    await removeColleague({ payload, viewer: admin, userId: colleague.id })
    const { id } = await inviteColleague({ payload, viewer: admin, input: { email: colleague.email } })
    await acceptInvitation({ payload, token: await tokenOf(id), input })
    const { user } = await payload.login({ collection: 'users', data: { email: colleague.email, password: input.password } })
    expect(user?.id).toBe(colleague.id)
  })

  it('keeps an administrator, also when two remove each other at once', async () => {
    const other = await makeViewer(payload, 'partner-admin', partner)
    await Promise.allSettled([removeColleague({ payload, viewer: admin, userId: other.id }), removeColleague({ payload, viewer: other, userId: admin.id })])
    const { totalDocs } = await payload.count({ collection: 'users', where: { and: [{ partner: { equals: partner } }, { status: { equals: 'active' } }, { role: { equals: 'partner-admin' } }] } })
    expect(totalDocs).toBeGreaterThanOrEqual(1)
  })

  it('changes roles of its own people only', async () => {
    const colleague = await makeViewer(payload, 'partner-user', partner)
    await changeColleagueRole({ payload, viewer: admin, userId: colleague.id, role: 'partner-admin' })
    expect((await listTeam({ payload, viewer: admin })).people.find(({ id }) => id === colleague.id)?.role).toBe('partner-admin')
    await expect(changeColleagueRole({ payload, viewer: admin, userId: colleague.id, role: 'admin' as never })).rejects.toMatchObject({ status: 422 })
    await expect(removeColleague({ payload, viewer: admin, userId: admin.id })).rejects.toMatchObject({ code: 'own-account' })
    const stranger = await makeViewer(payload, 'partner-user', await makePartner(payload))
    await expect(removeColleague({ payload, viewer: admin, userId: stranger.id })).rejects.toMatchObject({ status: 404 })
  })
})

async function certification(): Promise<string> {
  const known = await payload.db.findOne<{ id: string }>({ collection: 'certifications', where: { key: { equals: 'edge' } } })
  if (known) return known.id
  return String((await payload.create({ collection: 'certifications', overrideAccess: true, draft: true, data: { title: 'Edge', key: 'edge', validityMonths: 12 } as never })).id)
}
