import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Viewer } from '~/src/policy/viewer'
import { closeDeal } from '~/src/program/close-deal'
import { decideDeal } from '~/src/program/decide-deal'
import { listDeals } from '~/src/program/list-deals'
import { registerDeal } from '~/src/program/register-deal'
import { repairClaims } from '~/src/program/repair-claims'
import { makePartner, makeViewer, openPortal, type Portal } from '../../factories/portal'

let portal: Portal
let payload: Payload
let seller: Viewer
let rival: Viewer
let channel: Viewer

beforeAll(async () => {
  portal = await openPortal()
  payload = portal.payload
  for (const [rank, key] of ['registered', 'silver', 'gold'].entries()) {
    await payload.create({ collection: 'tiers', overrideAccess: true, data: { key, rank, name: key, colour: '#123456' } })
  }
  await payload.create({
    collection: 'deal-programs',
    overrideAccess: true,
    data: { key: 'protect', name: 'Protect', eligibility: { tierAtLeast: 'silver' }, protectionDays: 90, autoApproveBelow: 1_000_000, currency: 'EUR', active: true },
  })
  const [silver, alsoSilver] = [await makePartner(payload, { tier: 'silver' }), await makePartner(payload, { tier: 'silver' })]
  seller = await makeViewer(payload, 'partner-user', silver)
  rival = await makeViewer(payload, 'partner-user', alsoSilver)
  channel = await makeViewer(payload, 'channel')
})

afterAll(() => portal.close())

const deal = (domain: string, amount = 5_000_000) => ({ program: 'protect', customer: { name: 'Customer', domain, country: 'DE' }, amount })

describe('registerDeal', () => {
  it('refuses a partner below the tier, and says what is missing', async () => {
    const newcomer = await makeViewer(payload, 'partner-user', await makePartner(payload))
    await expect(registerDeal({ payload, viewer: newcomer, input: deal('refused.example') })).rejects.toMatchObject({
      status: 403,
      code: 'not-eligible',
      extra: { explanation: { kind: 'tierAtLeast', have: 'registered', need: 'silver', met: false } },
    })
  })

  it('gives exactly one of twenty parallel registrations the customer', async () => {
    const tries = await Promise.allSettled(Array.from({ length: 20 }, (_, i) => registerDeal({ payload, viewer: i % 2 ? seller : rival, input: deal('https://www.Race.example/x') })))
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const reasons = tries.flatMap((one) => (one.status === 'rejected' ? [(one.reason as { code: string }).code] : []))
    expect(new Set(reasons)).toEqual(new Set(['deal-conflict']))
    const { docs } = await payload.db.find({ collection: 'deal-claims', where: { and: [{ live: { equals: true } }, { key: { like: 'race.example' } }] } })
    expect(docs).toHaveLength(1)
  })

  it('tells a rival until when the customer is protected, and not by whom', async () => {
    await registerDeal({ payload, viewer: seller, input: deal('quiet.example') })
    const refusal = await registerDeal({ payload, viewer: rival, input: deal('quiet.example') }).catch((error: unknown) => error)
    expect(refusal).toMatchObject({ status: 409, extra: { own: false } })
    expect(JSON.stringify(refusal)).not.toContain(seller.partnerId)
  })

  it('names every wrong field', async () => {
    const wrong = { program: 'protect', customer: { name: '', domain: 'no domain', country: 'Germany' }, amount: 1.5 }
    const refusal = (await registerDeal({ payload, viewer: seller, input: wrong }).catch((error: unknown) => error)) as { errors: { field: string }[] }
    expect(refusal.errors.map(({ field }) => field).sort()).toEqual(['amount', 'customer.country', 'customer.domain', 'customer.name'])
  })

  it('accepts a small deal at once', async () => {
    const { state, protectedUntil } = await registerDeal({ payload, viewer: seller, input: deal('small.example', 999_999) })
    expect(state).toBe('approved')
    expect(protectedUntil).toBeTruthy()
  })
})

describe('decideDeal', () => {
  it('decides once, whoever else decides at the same time', async () => {
    const { id } = await registerDeal({ payload, viewer: seller, input: deal('decide.example') })
    const decisions = await Promise.allSettled([
      decideDeal({ payload, viewer: channel, dealId: id, decision: 'approve' }),
      decideDeal({ payload, viewer: channel, dealId: id, decision: 'reject', note: 'Another partner is there already.' }),
    ])
    expect(decisions.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  it('gives the customer free when it rejects', async () => {
    const { id } = await registerDeal({ payload, viewer: seller, input: deal('free.example') })
    await decideDeal({ payload, viewer: channel, dealId: id, decision: 'reject', note: 'No project there.' })
    await expect(registerDeal({ payload, viewer: rival, input: deal('free.example') })).resolves.toMatchObject({ state: 'submitted' })
  })

  it('is not for partners', async () => {
    const { id } = await registerDeal({ payload, viewer: seller, input: deal('self.example') })
    await expect(decideDeal({ payload, viewer: seller, dealId: id, decision: 'approve' })).rejects.toMatchObject({ status: 403 })
  })
})

describe('what others may see', () => {
  it('shows a company its own deals and nobody else’s', async () => {
    const [own, foreign] = await Promise.all([listDeals({ payload, viewer: seller, locale: 'en' }), listDeals({ payload, viewer: rival, locale: 'en' })])
    const ids = new Set(own.map(({ id }) => id))
    expect(foreign.some(({ id }) => ids.has(id))).toBe(false)
    const [first] = own
    await expect(closeDeal({ payload, viewer: rival, dealId: first?.id ?? '', outcome: 'lost' })).rejects.toMatchObject({ status: 404 })
  })
})

describe('repairClaims', () => {
  it('gives a customer free whose registration was cut off before the deal was written', async () => {
    const { docs } = await payload.db.find<{ id: string }>({ collection: 'deal-programs', limit: 1 })
    await payload.db.create({ collection: 'deal-claims', data: { key: `cut.example:${docs[0]?.id}`, partner: seller.partnerId, until: '2099-01-01T00:00:00.000Z', live: true } })
    await expect(registerDeal({ payload, viewer: rival, input: deal('cut.example') })).rejects.toMatchObject({ code: 'deal-conflict' })
    await repairClaims({ payload, clock: () => new Date(Date.now() + 600_000) })
    await expect(registerDeal({ payload, viewer: rival, input: deal('cut.example') })).resolves.toMatchObject({ state: 'submitted' })
  })
})
