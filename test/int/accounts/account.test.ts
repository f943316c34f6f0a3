import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { changePassword } from '~/src/accounts/change-password'
import { createApiKey } from '~/src/accounts/create-api-key'
import { endSession } from '~/src/accounts/end-session'
import { listApiKeys } from '~/src/accounts/list-api-keys'
import { listNotices } from '~/src/accounts/list-notices'
import { markNoticesRead } from '~/src/accounts/mark-notices-read'
import { countUnreadNotices } from '~/src/accounts/count-unread-notices'
import { requestPasswordReset } from '~/src/accounts/request-password-reset'
import { resetPassword } from '~/src/accounts/reset-password'
import { revokeApiKey } from '~/src/accounts/revoke-api-key'
import { readProfile, updateProfile } from '~/src/accounts/update-profile'
import { viewerOfApiKey } from '~/src/accounts/viewer-of-api-key'
import { notify } from '~/src/notify/notify'
import type { Viewer } from '~/src/policy/viewer'
import { makePartner, makeViewer, openPortal, type Portal, TEST_PASSWORD } from '../../factories/portal'

let portal: Portal
let payload: Payload
let partner: string
let viewer: Viewer

beforeAll(async () => {
  portal = await openPortal()
  payload = portal.payload
})
beforeEach(async () => {
  partner = await makePartner(payload)
  viewer = await makeViewer(payload, 'partner-user', partner)
})
afterAll(() => portal.close())

const signIn = async (password = TEST_PASSWORD) => (await payload.login({ collection: 'users', data: { email: viewer.email, password } })).token ?? ''
const as = (token: string) => new Headers({ authorization: `JWT ${token}` })
const isIn = async (token: string) => Boolean((await payload.auth({ headers: as(token) })).user)
const resetToken = async () => (await payload.db.findOne<{ id: string; resetPasswordToken?: string }>({ collection: 'users', where: { id: { equals: viewer.id } } }))?.resetPasswordToken ?? ''
const NEW = 'another set of plain words'

describe('a forgotten password', () => {
  it('is replaced by the link of the mail, once, and every session ends', async () => {
    const old = await signIn()
    await requestPasswordReset({ payload, email: viewer.email.toUpperCase() })
    const token = await resetToken()
    expect(token).not.toBe('')
    await resetPassword({ payload, token, password: NEW })
    expect(await isIn(old)).toBe(false)
    expect(await isIn(await signIn(NEW))).toBe(true)
    await expect(resetPassword({ payload, token, password: `${NEW} again` })).rejects.toMatchObject({ status: 410 })
  })

  it('keeps the link when the new password will not do', async () => {
    await requestPasswordReset({ payload, email: viewer.email })
    const token = await resetToken()
    await expect(resetPassword({ payload, token, password: 'short' })).rejects.toMatchObject({ errors: [{ field: 'password' }] })
    await expect(resetPassword({ payload, token, password: 'aaaaaaaaaaaaaaaa' })).rejects.toMatchObject({ errors: [{ rule: 'password-weak' }] })
    await resetPassword({ payload, token, password: NEW })
  })

  it('is answered alike for strangers and for people who were removed, and mails nobody', async () => {
    await payload.update({ collection: 'users', id: viewer.id, data: { status: 'removed' }, overrideAccess: true })
    const before = await payload.count({ collection: 'notifications' })
    expect(await requestPasswordReset({ payload, email: 'nobody@nowhere.example' })).toBeUndefined()
    expect(await requestPasswordReset({ payload, email: viewer.email })).toBeUndefined()
    expect(await payload.count({ collection: 'notifications' })).toEqual(before)
    for (const token of ['', 'x']) await expect(resetPassword({ payload, token, password: NEW })).rejects.toMatchObject({ status: 410 })
  })

  it('asked for twice within a minute sends one mail', async () => {
    await requestPasswordReset({ payload, email: viewer.email })
    await requestPasswordReset({ payload, email: viewer.email })
    expect((await payload.count({ collection: 'notifications', where: { user: { equals: viewer.id } } })).totalDocs).toBe(1)
  })
})

describe('a password', () => {
  it('is changed by whoever knows the one before; other sessions end', async () => {
    const elsewhere = await signIn()
    await expect(changePassword({ payload, viewer, current: 'a wrong guess of it', password: NEW })).rejects.toMatchObject({ errors: [{ field: 'current', rule: 'password-wrong' }] })
    const { token } = await changePassword({ payload, viewer, current: TEST_PASSWORD, password: NEW })
    expect(await isIn(token)).toBe(true)
    expect(await isIn(elsewhere)).toBe(false)
  })

  it('is held to the same rule through REST', async () => {
    const user = { ...(await payload.findByID({ collection: 'users', id: viewer.id, depth: 0 })), collection: 'users' }
    await expect(payload.update({ collection: 'users', id: viewer.id, data: { password: 'short' }, overrideAccess: false, user: user as never })).rejects.toThrow()
    expect(await isIn(await signIn())).toBe(true)
  })
})

describe('signing out', () => {
  it('ends the session on the server, and that one only', async () => {
    const [here, there] = [await signIn(), await signIn()]
    await endSession({ payload, headers: as(here) })
    expect(await isIn(here)).toBe(false)
    expect(await isIn(there)).toBe(true)
  })
})

describe('a profile', () => {
  it('keeps language, zone and the mails that are not wanted, and names what is wrong', async () => {
    const input = { name: 'Wei Ling', jobTitle: 'Sales', locale: 'id' as const, timeZone: 'Asia/Jakarta', mutedMails: ['tier-changed'] }
    await updateProfile({ payload, viewer, input })
    expect(await readProfile({ payload, viewer: { ...viewer, locale: 'id' } })).toEqual({ ...input, email: viewer.email })
    await expect(updateProfile({ payload, viewer, input: { ...input, timeZone: 'Mars/Olympus' } })).rejects.toMatchObject({ errors: [{ field: 'timeZone' }] })
    await expect(updateProfile({ payload, viewer, input: { ...input, mutedMails: ['password-reset'] } })).rejects.toMatchObject({ status: 422 })
  })
})

describe('notices', () => {
  it('are lines of one’s own, unread until looked at', async () => {
    const other = await makeViewer(payload, 'partner-user', partner)
    await notify({ payload, key: `tier:${viewer.id}`, kind: 'tier-changed', data: { from: 'registered', to: 'gold', direction: 'up' }, to: { userId: viewer.id } })
    await notify({ payload, key: `reset:${viewer.id}`, kind: 'password-reset', data: {}, to: { userId: viewer.id } })
    await notify({ payload, key: `tier:${other.id}`, kind: 'tier-changed', data: { from: '', to: 'gold', direction: 'up' }, to: { userId: other.id } })
    const [line, ...more] = await listNotices({ payload, viewer, locale: 'en' })
    expect(more).toEqual([])
    expect(line).toMatchObject({ href: '/programme', unread: true })
    await markNoticesRead({ payload, viewer })
    expect((await listNotices({ payload, viewer, locale: 'en' }))[0]?.unread).toBe(false)
    expect(await countUnreadNotices({ payload, viewer })).toBe(0)
    expect(await countUnreadNotices({ payload, viewer: other })).toBe(1)
  })
})

describe('an API key', () => {
  it('stands for its person until it is revoked, and is kept as a hash only', async () => {
    const { id, key } = await createApiKey({ payload, viewer, name: ' CRM ' })
    expect(await viewerOfApiKey({ payload, key })).toMatchObject({ id: viewer.id, partnerId: partner })
    const row = await payload.db.findOne<{ id: string }>({ collection: 'api-keys', where: { id: { equals: id } } })
    expect(JSON.stringify(row)).not.toContain(key.slice(12))
    expect(await listApiKeys({ payload, viewer })).toMatchObject([{ id, name: 'CRM', lastUsedAt: expect.any(String) }])
    const stranger = await makeViewer(payload, 'partner-user', partner)
    await expect(revokeApiKey({ payload, viewer: stranger, id })).rejects.toMatchObject({ status: 404 })
    await revokeApiKey({ payload, viewer, id })
    expect(await viewerOfApiKey({ payload, key })).toBeUndefined()
    expect(await viewerOfApiKey({ payload, key: 'tdm_unknown' })).toBeUndefined()
  })

  it('dies with its person’s access, and with their company’s', async () => {
    const { key } = await createApiKey({ payload, viewer, name: 'CRM' })
    await payload.update({ collection: 'partners', id: partner, data: { status: 'suspended' }, overrideAccess: true })
    expect(await viewerOfApiKey({ payload, key })).toBeUndefined()
    await payload.update({ collection: 'partners', id: partner, data: { status: 'active' }, overrideAccess: true })
    expect(await viewerOfApiKey({ payload, key })).toBeDefined()
    await payload.update({ collection: 'users', id: viewer.id, data: { status: 'removed' }, overrideAccess: true })
    expect(await viewerOfApiKey({ payload, key })).toBeUndefined()
  })

  it('needs a name', async () => {
    await expect(createApiKey({ payload, viewer, name: ' ' })).rejects.toMatchObject({ errors: [{ field: 'name' }] })
  })
})
