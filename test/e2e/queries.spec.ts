import { type APIRequestContext, expect, test } from '@playwright/test'
import { makeSheet, publishCourse } from './author'
import { type Api, apiOf } from './sign-in'
import { REMEMBERED_FOR } from '../../src/policy/remembered'
import { DEMO_PASSWORD } from '../../seed/demo-logins'

const PARTNER = 'katarzyna@baltyk-systemy.example'
const MORE = 9
/** What a job that ran meanwhile made be read anew; less than a query for each added row. */
const SLACK = 4
/** Calls of the database for one page or answer, whatever is stored. */
const MOST = 24

const PATHS = ['/', '/library', '/library/edgerack-datasheet', '/copies', '/learn', '/learn/selling-halden', '/certificates', '/programme', '/deals', '/deals/new', '/team', '/brand-kit', '/notices', '/profile', '/more']
const ROUTES = ['/v1/search', '/v1/assets/edgerack-datasheet', '/v1/copies', '/v1/courses', '/v1/courses/selling-halden', '/v1/me/certificates', '/v1/me/standing', '/v1/deals', '/v1/deal-programs']

test('no page and no route asks the database more often when there are more rows', async ({ playwright, baseURL, request }) => {
  test.setTimeout(300_000)
  const [author, seller] = [await apiOf(request, 'mara@halden.example'), await apiOf(request, PARTNER)]
  const partner = await playwright.request.newContext({ baseURL })
  expect((await partner.post('/api/users/login', { data: { email: PARTNER, password: DEMO_PASSWORD } })).status()).toBe(200)

  const before = await queriesOf(partner, REMEMBERED_FOR + 100)
  await grow(author, seller)
  const after = await queriesOf(partner)

  console.log(Object.entries(after).map(([path, queries]) => `${path} ${before[path]} to ${queries}`).join(', '))
  for (const [path, queries] of Object.entries(after)) {
    expect.soft(queries, path).toBeLessThanOrEqual((before[path] ?? 0) + SLACK)
    expect.soft(queries, path).toBeLessThanOrEqual(MOST)
  }
  expect(Math.max(...Object.values(before)), 'the count counts').toBeGreaterThan(1)
  await partner.dispose()
})

/** More of everything that the lists show. */
async function grow(author: Api, seller: Api): Promise<void> {
  for (let i = 0; i < MORE; i += 1) {
    const slug = `growth-sheet-${i}`
    await makeSheet(author, { title: `Growth sheet ${i}`, slug, status: 'published' })
    expect((await seller.post(`/v1/assets/${slug}/copies`, { inputs: {} })).status).toBe(201)
    expect((await seller.post('/v1/deals', { program: 'ascend-protect', customer: { name: `Growth ${i}`, domain: `growth-${i}.example`, country: 'PL' }, amount: 1_000 })).status).toBe(201)
    await publishCourse(author, { title: `Growth course ${i}`, slug: `growth-course-${i}` })
    expect((await seller.post(`/v1/courses/growth-course-${i}/enrolments`)).status).toBeLessThan(300)
  }
}

/**
 * Calls of the database by path: of the first request, which may fill what is remembered until a row is written, and of
 * the next. @param pause ms before each path; beyond what anything is remembered for, a first request finds nothing
 */
async function queriesOf(partner: APIRequestContext, pause = 0): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const path of [...PATHS, ...ROUTES]) {
    await new Promise((resolve) => setTimeout(resolve, pause))
    for (const when of ['first', 'next']) {
      const from = await sum(partner)
      expect((await partner.get(path)).status(), path).toBe(200)
      counts[`${path} ${when}`] = (await sum(partner)) - from
    }
  }
  return counts
}

/** Calls of the database that answered requests have made so far. */
async function sum(partner: APIRequestContext): Promise<number> {
  const page = await (await partner.get('/metrics')).text()
  return [...page.matchAll(/^http_request_queries_sum\{[^}]*\} (\d+)/gm)].reduce((total, [, value]) => total + Number(value), 0)
}
