import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { DEMO_PASSWORD } from '../../seed/demo-logins'
import { freePort, type Program, ready, start } from './program'
import { digestTables } from './tables'

const SECRET = 'f3b9c1d27a8e4b6590d1e2f3a4b5c6d7e8f90123'
const PRODUCTION = { TANDEM_PROFILE: 'production', PAYLOAD_SECRET: SECRET, PUBLIC_URL: 'https://partners.example.com' }

const WRONG: [string, Record<string, string>, RegExp][] = [
  ['a port that is none', { PORT: 'http' }, /^PORT must be a port number/],
  ['a database of another kind', { DATABASE_URI: 'postgres://localhost/tandem' }, /^DATABASE_URI must begin with file: .* or mongodb:/],
  ['a database file that cannot be', { DATABASE_URI: 'file:/proc/nowhere/tandem.db' }, /^DATABASE_URI names a file that cannot be opened: \/proc\/nowhere\/tandem\.db/],
  ['a database file that is none', { DATABASE_URI: 'file:package.json' }, /^DATABASE_URI names a file that is no SQLite database: /],
  ['an address that this machine has not', { HOST: '203.0.113.7' }, /^HOST 203\.0\.113\.7 is no address of this machine/],
  ['a database server that is not there', { ...PRODUCTION, DATABASE_URI: 'mongodb://me:hidden@127.0.0.1:1/tandem' }, /^DATABASE_URI names a MongoDB server that does not answer as it should: mongodb:\/\/…@127\.0\.0\.1:1/],
  ['a data folder that cannot be written', { DATA_DIR: '/dev/null/data' }, /^DATA_DIR must be a folder that can be written to/],
  ['no secret in production', { ...PRODUCTION, PAYLOAD_SECRET: '' }, /^PAYLOAD_SECRET must be set/],
  ['a weak secret in production', { ...PRODUCTION, PAYLOAD_SECRET: 'changeme' }, /^PAYLOAD_SECRET is too weak/],
  ['no address in production', { ...PRODUCTION, PUBLIC_URL: '' }, /^PUBLIC_URL must be set/],
]

test.describe('a wrong setting ends the start with one sentence that names it', () => {
  let folder: string
  test.beforeAll(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'tandem-start-'))
  })
  test.afterAll(() => rmSync(folder, { recursive: true, force: true }))

  for (const [what, settings, sentence] of WRONG) {
    test(what, async () => {
      const { ended, printed } = start({ PORT: String(await freePort()), DATA_DIR: path.join(folder, 'data'), ...settings })
      expect(await ended).toBe(1)
      const lines = printed().trim().split('\n').filter((line) => line !== 'Opening the database …')
      expect(lines).toHaveLength(1)
      expect(lines[0]).toMatch(sentence)
      expect(lines[0]).not.toContain('hidden')
    })
  }

  test('a port that is taken', async () => {
    const other = createServer().listen(0, '0.0.0.0')
    await once(other, 'listening')
    const { port } = other.address() as { port: number }
    const { ended, printed } = start({ PORT: String(port), DATA_DIR: path.join(folder, 'data') })
    expect(await ended).toBe(1)
    expect(printed().trim()).toBe(`PORT ${port} is taken by another program: stop it or set PORT to another number.`)
    other.close()
  })
})

test('killed while it seeds and again while it answers, the portal is whole at the next start, which is quick and changes nothing', async ({ playwright }) => {
  test.setTimeout(300_000)
  const folder = mkdtempSync(path.join(os.tmpdir(), 'tandem-kill-'))
  const port = await freePort()
  const settings = { PORT: String(port), DATA_DIR: folder, LOG_LEVEL: 'error', RATE_LIMIT_SCALE: '50' }
  const running: ChildProcess[] = []
  const begin = () => {
    const program = start(settings)
    running.push(program.child)
    return program
  }
  const kill = async ({ child, ended }: Program) => {
    child.kill('SIGKILL')
    await ended
  }
  try {
    const seeding = begin()
    await expect.poll(seeding.printed, { timeout: 60_000, intervals: [100] }).toContain('courses, exams')
    await kill(seeding)

    const second = begin()
    await ready(second)
    expect(second.printed()).toContain('The last start was cut off')
    const caller = await playwright.request.newContext({ baseURL: `http://localhost:${port}` })
    const login = async (email: string) => {
      const answer = await caller.post('/api/users/login', { data: { email, password: DEMO_PASSWORD } })
      expect(answer.status()).toBe(200)
      return { Authorization: `JWT ${((await answer.json()) as { token: string }).token}` }
    }
    const [admin, seller] = [await login('admin@halden.example'), await login('katarzyna@baltyk-systemy.example')]
    const { hits } = (await (await caller.get('/v1/search?pageSize=100', { headers: seller })).json()) as { hits: { slug: string; access: string; coBrandable: boolean }[] }
    const slugs = hits.filter(({ access, coBrandable }) => access === 'open' && coBrandable).map(({ slug }) => slug)
    expect(slugs.length).toBeGreaterThan(3)
    const deals = Array.from({ length: 12 }, (_, i) => ({ program: 'ascend-protect', customer: { name: `Cut off ${i}`, domain: `cut-off-${i}.example`, country: 'PL' }, amount: 1_000 }))
    const register = () => deals.map(async (data) => (await caller.post('/v1/deals', { headers: seller, data })).status())
    const coBrand = () => slugs.map(async (slug) => (await caller.post(`/v1/assets/${slug}/copies`, { headers: seller, data: { inputs: {} } })).status())
    const asked = [...register(), ...coBrand()].map((status) => status.catch(() => 0))
    await Promise.race(asked)
    await kill(second)
    expect(await Promise.all(asked)).toContain(0)

    const third = begin()
    await ready(third)
    // Registered before, or now: no claim without a deal keeps a customer.
    for (const status of await Promise.all(register())) expect([201, 409]).toContain(status)
    const rows = async () => ((await (await caller.get('/api/deals?limit=100&where[customerName][like]=Cut off', { headers: admin })).json()) as { totalDocs: number }).totalDocs
    expect(await rows()).toBe(deals.length)
    // Made before, or now; and whatever has a row has its bytes.
    for (const status of await Promise.all(coBrand())) expect([200, 201, 202, 422]).toContain(status)
    const { copies } = (await (await caller.get('/v1/copies', { headers: seller })).json()) as { copies: { serial: string; available: boolean }[] }
    const kept = copies.filter(({ available }) => available)
    expect(kept.length).toBeGreaterThan(3)
    for (const { serial } of kept) expect((await caller.get(`/v1/copies/${serial}/file`, { headers: seller })).status()).toBe(200)
    const file = caller.get('/v1/assets/edgerack-datasheet/file', { headers: seller }).then((answer) => answer.status())
    await new Promise((resolve) => setTimeout(resolve, 50))
    third.child.kill('SIGTERM')
    expect(await file).toBe(200)
    expect(await third.ended).toBe(0)

    // What was left to do is done by the next start; the one after finds nothing to do.
    const fourth = begin()
    await ready(fourth)
    await expect.poll(async () => ((await (await caller.get('/api/payload-jobs?limit=0&where[waitUntil][exists]=false&where[hasError][not_equals]=true', { headers: admin })).json()) as { totalDocs: number }).totalDocs, { timeout: 30_000 }).toBe(0)
    fourth.child.kill('SIGTERM')
    expect(await fourth.ended).toBe(0)
    const before = digestTables(path.join(folder, 'tandem.db'), /^payload_jobs/)
    const began = Date.now()
    const fifth = begin()
    await ready(fifth)
    expect(Date.now() - began).toBeLessThan(15_000)
    expect(fifth.printed()).not.toContain('Setting up the demo')
    fifth.child.kill('SIGTERM')
    expect(await fifth.ended).toBe(0)
    expect(digestTables(path.join(folder, 'tandem.db'), /^payload_jobs/)).toEqual(before)
    await caller.dispose()
  } finally {
    for (const child of running) child.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  }
})
