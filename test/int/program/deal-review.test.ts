import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays } from '~/src/platform/calendar'
import type { Viewer } from '~/src/policy/viewer'
import { askAboutDeal } from '~/src/program/ask-about-deal'
import { decideDeal } from '~/src/program/decide-deal'
import { registerDeal } from '~/src/program/register-deal'
import { reviewDeal } from '~/src/program/review-deal'
import { makePartner, makeViewer, openPortal, type Portal } from '../../factories/portal'

let portal: Portal
let payload: Payload
let seller: Viewer
let rival: Viewer
let channel: Viewer

beforeAll(async () => {
  portal = await openPortal()
  payload = portal.payload
  for (const [rank, key] of ['registered', 'silver'].entries()) {
    await payload.create({ collection: 'tiers', overrideAccess: true, data: { key, rank, name: key, colour: '#123456' } })
  }
  await payload.create({
    collection: 'deal-programs',
    overrideAccess: true,
    data: { key: 'protect', name: 'Protect', eligibility: { tierAtLeast: 'silver' }, protectionDays: 90, currency: 'EUR', active: true },
  })
  seller = await makeViewer(payload, 'partner-user', await makePartner(payload, { name: 'Seller', tier: 'silver' }))
  rival = await makeViewer(payload, 'partner-user', await makePartner(payload, { name: 'Rival', tier: 'silver' }))
  channel = await makeViewer(payload, 'channel')
})

afterAll(() => portal.close())

const register = (viewer: Viewer, domain: string, clock?: () => Date) =>
  registerDeal({ payload, viewer, input: { program: 'protect', customer: { name: 'Customer', domain, country: 'DE' }, amount: 5_000_000 }, ...(clock ? { clock } : {}) })

const monthsAgo = () => addDays(new Date(), -45)

describe('reviewDeal', () => {
  it('tells who asks, that they may, and that nobody else holds the customer', async () => {
    const { id } = await register(seller, 'calm.example')
    const review = await reviewDeal({ payload, viewer: channel, dealId: id, locale: 'en' })
    expect(review).toMatchObject({ partner: { name: 'Seller', tier: 'silver' }, registeredBy: seller.name, eligibility: { met: true }, related: [] })
    expect(review.conflict).toBeUndefined()
  })

  it('shows that another partner took the customer while the deal waited', async () => {
    const { id } = await register(seller, 'slow.example', monthsAgo)
    const taken = await register(rival, 'slow.example')
    const review = await reviewDeal({ payload, viewer: channel, dealId: id, locale: 'en' })
    expect(review.conflict).toMatchObject({ partner: 'Rival' })
    expect(review.related).toMatchObject([{ reference: taken.reference, partner: 'Rival', own: false, state: 'submitted' }])
  })

  it('is not for marketing nor for partners', async () => {
    const { id } = await register(seller, 'private.example')
    for (const viewer of [await makeViewer(payload, 'marketing'), seller]) {
      await expect(reviewDeal({ payload, viewer, dealId: id, locale: 'en' })).rejects.toMatchObject({ status: 403 })
    }
  })
})

describe('decideDeal', () => {
  it('never protects a customer twice, however long a deal has waited', async () => {
    const { id } = await register(seller, 'twice.example', monthsAgo)
    const newer = await register(rival, 'twice.example')
    await expect(decideDeal({ payload, viewer: channel, dealId: id, decision: 'approve' })).rejects.toMatchObject({ status: 409, code: 'deal-conflict' })
    expect(await decideDeal({ payload, viewer: channel, dealId: newer.id, decision: 'approve' })).toMatchObject({ state: 'approved' })
  })
})

describe('askAboutDeal', () => {
  it('leaves the deal waiting and tells the registrant what is asked', async () => {
    const { id } = await register(seller, 'asked.example')
    const asked = await askAboutDeal({ payload, viewer: channel, dealId: id, question: ' Which sites? ' })
    expect(asked).toMatchObject({ state: 'submitted', decisionNote: 'Which sites?' })
    const { docs } = await payload.find({ collection: 'notifications', overrideAccess: true, where: { user: { equals: seller.id } }, sort: '-createdAt', limit: 1 })
    expect(docs[0]?.data).toMatchObject({ decision: 'asked', note: 'Which sites?' })
  })

  it('asks nothing of a deal that is decided, and wants words', async () => {
    const { id } = await register(seller, 'done.example')
    await expect(askAboutDeal({ payload, viewer: channel, dealId: id, question: ' ' })).rejects.toMatchObject({ status: 422, errors: [{ field: 'note' }] })
    await decideDeal({ payload, viewer: channel, dealId: id, decision: 'approve' })
    await expect(askAboutDeal({ payload, viewer: channel, dealId: id, question: 'Why?' })).rejects.toMatchObject({ status: 409 })
  })
})
