import { existsSync } from 'node:fs'
import { readdir, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { invitationToken } from '~/src/notify/invitation-token'
import { notify } from '~/src/notify/notify'
import { redriveMails } from '~/src/notify/redrive-mails'
import { sendNotificationMail } from '~/src/notify/send-notification-mail'
import { makePartner, makeViewer, openPortal, type Portal, runJobs } from '../../factories/portal'

let portal: Portal
let payload: Payload
let partner: string

beforeAll(async () => {
  portal = await openPortal()
  payload = portal.payload
  partner = await makePartner(payload)
  await payload.create({ collection: 'tiers', overrideAccess: true, data: { key: 'gold', rank: 2, name: 'Gold of the house', colour: '#123456' } })
})

afterAll(() => portal.close())

const outbox = () => path.join(process.env.DATA_DIR ?? '', 'outbox')
beforeEach(() => rm(outbox(), { recursive: true, force: true }))

/** The mails that were written, with soft line breaks and escapes of the transport taken out. */
async function mails(): Promise<string[]> {
  if (!existsSync(outbox())) return []
  return Promise.all(
    (await readdir(outbox())).map(async (name) => {
      const raw = (await readFile(path.join(outbox(), name), 'latin1')).replaceAll('=\n', '')
      return Buffer.from(raw.replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))), 'latin1').toString('utf8')
    }),
  )
}

const somebody = async (data: Record<string, unknown> = {}) => {
  const { id } = await makeViewer(payload, 'partner-user', partner)
  await payload.update({ collection: 'users', id, overrideAccess: true, data })
  return id
}

const rise = (userId: string) =>
  notify({ payload, key: `tier-changed:1:${userId}`, kind: 'tier-changed', data: { from: '', to: 'gold', direction: 'up' }, to: { userId } })

const stateOf = async (userId: string) => (await payload.find({ collection: 'notifications', where: { user: { equals: userId } }, overrideAccess: true, depth: 0 })).docs.map(({ mail }) => mail)

describe('a notice', () => {
  it('is mailed once in the reader’s language, however often it is told', async () => {
    const userId = await somebody({ locale: 'pl' })
    await Promise.all([rise(userId), rise(userId), rise(userId)])
    await rise(userId)
    await runJobs(payload)
    const [mail = '', ...others] = await mails()
    expect(others).toEqual([])
    expect(mail).toContain('<html lang="pl"')
    expect(mail).toContain('Twoja firma osiągnęła poziom Gold of the house.')
    expect(await stateOf(userId)).toEqual(['sent'])
  })

  it('that somebody reads in the portal only is not mailed', async () => {
    const userId = await somebody({ mutedMails: ['tier-changed'] })
    await rise(userId)
    await runJobs(payload)
    expect(await mails()).toEqual([])
    expect(await stateOf(userId)).toEqual(['none'])
  })

  it('is not mailed to whoever left', async () => {
    const userId = await somebody({ status: 'removed' })
    await rise(userId)
    await runJobs(payload)
    expect(await mails()).toEqual([])
  })

  it('whose job was lost is mailed by the next sweep', async () => {
    const userId = await somebody()
    await rise(userId)
    await payload.delete({ collection: 'payload-jobs', where: { id: { exists: true } }, overrideAccess: true })
    await runJobs(payload)
    expect(await mails()).toEqual([])
    await redriveMails({ payload, clock: () => new Date(Date.now() + 3_600_000) })
    await runJobs(payload)
    expect(await mails()).toHaveLength(1)
  })
})

describe('the mail of a new password', () => {
  const ask = async (userId: string, key: string) => {
    await notify({ payload, key, kind: 'password-reset', data: {}, to: { userId } })
    await runJobs(payload)
  }

  it('holds the link, which the notice never holds', async () => {
    const userId = await somebody()
    const { email } = await payload.findByID({ collection: 'users', id: userId, overrideAccess: true, depth: 0 })
    const token = await payload.forgotPassword({ collection: 'users', data: { email }, disableEmail: true })
    await ask(userId, `password-reset:${userId}:1`)
    const [mail = ''] = await mails()
    expect(mail).toContain(`/reset-password/${token}`)
    const { docs } = await payload.find({ collection: 'notifications', where: { user: { equals: userId } }, overrideAccess: true, depth: 0 })
    expect(JSON.stringify(docs)).not.toContain(token)
  })

  it('is not sent when the link would lead nowhere', async () => {
    const userId = await somebody()
    await ask(userId, `password-reset:${userId}:2`)
    expect(await mails()).toEqual([])
    expect(await stateOf(userId)).toEqual(['none'])
  })
})

describe('an invitation', () => {
  const invite = async (state: 'open' | 'withdrawn') => {
    const expiresAt = new Date(Date.now() + 86_400_000).toISOString()
    const email = `new-${state}@test.example`
    const row = await payload.create({
      collection: 'invitations',
      overrideAccess: true,
      depth: 0,
      data: { key: email, email, role: 'partner-user', partner, locale: 'ru', state, expiresAt, nonce: 'n1' },
    })
    const key = `invitation:${row.id}`
    await notify({ payload, key, kind: 'invitation', data: { inviter: 'Ana', partner: 'Test Partner', expiresAt, invitation: String(row.id) }, to: { email, locale: 'ru' } })
    await runJobs(payload)
    return { row, email }
  }

  it('goes to its address in its language, with the token that opens the door', async () => {
    const { row, email } = await invite('open')
    const [mail = ''] = await mails()
    expect(mail).toContain(`To: ${email}`)
    expect(mail).toContain('<html lang="ru"')
    expect(mail).toContain(`/invitation/${invitationToken(payload.secret, { id: row.id, nonce: 'n1' })}`)
  })

  it('that was withdrawn before it went is not sent', async () => {
    await invite('withdrawn')
    expect(await mails()).toEqual([])
  })
})

it('a mail that was sent is not sent again by a second run of its job', async () => {
  const userId = await somebody()
  await rise(userId)
  await runJobs(payload)
  await rm(outbox(), { recursive: true })
  const { docs } = await payload.find({ collection: 'notifications', where: { user: { equals: userId } }, overrideAccess: true, depth: 0 })
  await sendNotificationMail({ payload, id: String(docs[0]?.id) })
  expect(await mails()).toEqual([])
})
