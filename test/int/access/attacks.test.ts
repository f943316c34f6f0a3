import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Door, openDoor, tokenOf } from '../../factories/http'
import { openPortal, type Portal } from '../../factories/portal'
import { makeScenario, type Scenario, SECRET } from '../../factories/scenario'

let portal: Portal
let payload: Payload
let door: Door
let s: Scenario
let token: string

beforeAll(async () => {
  portal = await openPortal()
  payload = portal.payload
  s = await makeScenario(payload)
  door = await openDoor(payload)
  token = await tokenOf(payload, s.own.user)
})

afterAll(async () => {
  await door.close()
  await portal.close()
})

/** Nothing of the other company, of a locked or unpublished asset, or of an answer key. */
function expectNothing(text: string): void {
  for (const secret of [SECRET.asset, SECRET.draft, SECRET.answer, SECRET.bank, s.goldFile, s.other.copy, s.other.certificate, s.other.user.email, s.other.admin.email, s.other.deal, 'Rival Company', '"correct":', '"right":']) expect(text).not.toContain(secret)
}

describe('a partner user of the lowest tier', () => {
  const lists = ['assets', 'files', 'copies', 'courses', 'lessons', 'exams', 'question-banks', 'questions', 'certifications', 'certificates', 'enrolments', 'progress', 'attempts', 'partners', 'standings', 'deals', 'deal-claims', 'brand-kits', 'users', 'invitations', 'notifications', 'api-keys', 'audit', 'audiences', 'recalls', 'payload-jobs']

  it.each(lists)('lists nothing of others in %s, at any depth, draft or trashed', async (collection) => {
    for (const query of ['?depth=0&limit=200', '?depth=5&limit=200', '?draft=true&depth=2&limit=200', '?trash=true&depth=2&limit=200', '?locale=all&depth=2&limit=200']) {
      const { text } = await door.rest('GET', `/${collection}${query}`, { token })
      expectNothing(text)
    }
    expectNothing((await door.rest('GET', `/${collection}/versions?depth=3`, { token })).text)
  })

  it.each([
    ['assets', 'title', SECRET.asset],
    ['assets', 'slug', 'gold-prices'],
    ['assets', 'slug', 'unborn'],
    ['users', 'email', 'OTHER'],
    ['copies', 'serial', 'COPY'],
    ['certificates', 'serial', 'CERTIFICATE'],
    ['partners', 'name', 'Rival Company'],
    ['courses', 'exam.bank.title', SECRET.bank],
    ['assets', 'file.filename', 'zanzibar'],
    ['copies', 'blob', 'copies/'],
    ['users', 'hash', 'a'],
    ['users', 'resetPasswordToken', 'a'],
    ['copies', 'madeBy.resetPasswordToken', 'a'],
    ['copies', 'asset.file.text', 'a'],
  ])('cannot ask %s by %s whether something exists', async (collection, field, value) => {
    const sought = value === 'OTHER' ? s.other.user.email : value === 'COPY' ? s.other.copy : value === 'CERTIFICATE' ? s.other.certificate : value
    for (const operator of ['equals', 'like', 'contains']) {
      const where = `where[${field}][${operator}]=${encodeURIComponent(sought)}`
      const { status, body, text } = await door.rest('GET', `/${collection}?${where}`, { token })
      expectNothing(text.replaceAll(sought, ''))
      const { totalDocs } = body as { totalDocs?: number }
      expect(status >= 400 || totalDocs === 0, `${where} gave ${status} ${text.slice(0, 200)}`).toBe(true)
      const count = await door.rest('GET', `/${collection}/count?${where}`, { token })
      expect(count.status >= 400 || (count.body as { totalDocs: number }).totalDocs === 0).toBe(true)
    }
  })

  it.each([
    ['enrolments', 'where[course.exam.bank][equals]=x'],
    ['enrolments', 'where[or][0][and][0][course.exam.bank.title][like]=x'],
    ['enrolments', 'where[course__exam__bank][exists]=true'],
    ['payload-locked-documents', 'where[user.partner.tier][equals]=gold'],
  ])('cannot filter %s by what is two relations away: %s', async (collection, where) => {
    for (const path of [`/${collection}?${where}`, `/${collection}/count?${where}`]) expect((await door.rest('GET', path, { token })).status, path).toBeGreaterThanOrEqual(400)
  })

  it('sees nobody’s locks, and takes none away', async () => {
    expect((await door.rest('GET', '/payload-locked-documents', { token })).status).toBe(403)
    expect((await door.rest('DELETE', '/payload-locked-documents?where[id][exists]=true', { token })).status).toBe(403)
  })

  it('opens nothing by id or by the address of a file', async () => {
    const ids = async (collection: 'assets' | 'copies' | 'deals' | 'certificates' | 'users' | 'attempts' | 'questions') => (await payload.db.find<{ id: string; partner?: string }>({ collection, pagination: false, limit: 0 })).docs
    const foreign: [string, string][] = [
      ['assets', s.goldAsset],
      ['users', s.other.user.id],
      ['partners', s.other.id],
      ['deals', s.other.deal],
      ...(await ids('copies')).filter(({ partner }) => partner === s.other.id).map(({ id }): [string, string] => ['copies', id]),
      ...(await ids('certificates')).filter(({ partner }) => partner === s.other.id).map(({ id }): [string, string] => ['certificates', id]),
      ...(await ids('attempts')).map(({ id }): [string, string] => ['attempts', id]),
      ...(await ids('questions')).map(({ id }): [string, string] => ['questions', id]),
    ]
    expect(foreign.length).toBeGreaterThanOrEqual(9)
    for (const [collection, id] of foreign) {
      for (const query of ['', '?draft=true', '?depth=5']) {
        const { status, text } = await door.rest('GET', `/${collection}/${id}${query}`, { token })
        expect(status, `${collection}/${id}${query}`).toBeGreaterThanOrEqual(400)
        expectNothing(text)
      }
    }
    for (const file of ['open.pdf', s.goldFile, 'unborn.pdf']) expect((await door.rest('GET', `/files/file/${file}`, { token })).status).toBeGreaterThanOrEqual(400)
    expect((await door.rest('GET', `/files/file/${s.goldFile}`)).status).toBeGreaterThanOrEqual(400)
  })

  it.each([
    ['GET', () => '/assets/gold-prices/file', 403],
    ['GET', () => '/assets/gold-prices/pages/1/400', 403],
    ['POST', () => '/assets/gold-prices/copies', 403],
    ['GET', () => '/assets/unborn', 404],
    ['GET', () => '/assets/unborn/file', 404],
    ['GET', () => `/copies/${s.other.copy}/file`, 404],
    ['GET', () => `/deals/${s.other.deal}`, 404],
    ['POST', () => `/attempts/${s.other.attempt}/submission`, 404],
    ['PUT', () => `/attempts/${s.other.attempt}/answers`, 404],
  ] satisfies [string, () => string, number][])('is refused by /v1: %s %s', async (method, path, status) => {
    const answer = await door.v1(method, path(), { token, ...(method === 'GET' ? {} : { body: { inputs: {}, answers: {} } }) })
    expect(answer.status).toBe(status)
    expectNothing(answer.text)
  })

  it('sees of a locked asset its title and what it takes, and nothing that it says', async () => {
    const { body, text } = await door.v1('GET', '/assets/gold-prices', { token })
    expect(body).toMatchObject({ access: 'locked', title: SECRET.asset })
    expect(text).not.toContain(s.goldFile)
    expect(body).not.toHaveProperty('file')
    expect(body).not.toHaveProperty('summary')
  })

  it('hears of its own company only in lists of /v1', async () => {
    for (const path of ['/copies', '/deals', '/me/certificates', '/me/standing']) {
      const { status, text } = await door.v1('GET', path, { token })
      expect(status).toBe(200)
      expectNothing(text)
    }
  })

  it('never gets an answer key, not by the attempt, its saving or its failed result', async () => {
    const started = await door.v1('PUT', `/attempts/${s.own.attempt}/answers`, { token, body: { answers: {} } })
    expectNothing(started.text)
    const failed = await door.v1('POST', `/attempts/${s.own.attempt}/submission`, { token })
    expect(failed.body).toMatchObject({ passed: false })
    expect(failed.text).not.toContain(SECRET.answer)
    expect(failed.text).not.toContain('"options"')
  })

  it('writes nowhere through REST', async () => {
    const tries: [string, string, unknown][] = [
      ['POST', '/assets', { title: 'Mine' }],
      ['POST', '/copies', { serial: 'TD-1' }],
      ['POST', '/certificates', { serial: 'HC-1' }],
      ['PATCH', `/deals/${s.own.deal}`, { state: 'won' }],
      ['PATCH', `/partners/${s.own.id}`, { tier: 'gold' }],
      ['PATCH', `/users/${s.own.admin.id}`, { name: 'Taken over' }],
      ['DELETE', `/users/${s.own.admin.id}`, undefined],
      ['POST', '/users', { email: 'new@evil.example', password: 'a long password here', name: 'New', role: 'admin' }],
      ['POST', '/users/first-register', { email: 'new@evil.example', password: 'a long password here', name: 'New', role: 'admin' }],
      ['POST', '/invitations', { email: 'new@evil.example' }],
    ]
    for (const [method, path, body] of tries) expect((await door.rest(method, path, { token, body })).status, `${method} ${path}`).toBeGreaterThanOrEqual(400)
    const own = await door.rest('PATCH', `/users/${s.own.user.id}`, { token, body: { role: 'admin', partner: s.other.id, status: 'active', name: 'Still me' } })
    expect(own.body).toMatchObject({ doc: { role: 'partner-user', name: 'Still me' } })
  })
})
