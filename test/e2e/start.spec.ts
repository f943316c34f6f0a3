import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { DEMO_PASSWORD } from '../../seed/demo-logins'

const SECRET = 'f3b9c1d27a8e4b6590d1e2f3a4b5c6d7e8f90123'
const PRODUCTION = { TANDEM_PROFILE: 'production', PAYLOAD_SECRET: SECRET, PUBLIC_URL: 'https://partners.example.com' }

interface Program {
  child: ChildProcess
  /** What it has printed so far. */
  printed: () => string
  ended: Promise<number | null>
}

/** Starts the portal's program with these settings alone. */
function start(settings: Record<string, string>): Program {
  const kept = Object.fromEntries(Object.entries(process.env).filter(([name]) => ['PATH', 'HOME', 'TMPDIR', 'NODE_EXTRA_CA_CERTS'].includes(name)))
  const child = spawn(process.execPath, ['--no-deprecation', '--conditions=production', 'scripts/run.mjs', 'src/server.ts'], { env: { ...kept, NODE_ENV: 'production', ...settings } as unknown as NodeJS.ProcessEnv })
  let text = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (text += chunk.toString()))
  return { child, printed: () => text, ended: once(child, 'exit').then(([code]) => code as number | null) }
}

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })

const WRONG: [string, Record<string, string>, RegExp][] = [
  ['a port that is none', { PORT: 'http' }, /^PORT must be a port number/],
  ['a database of another kind', { DATABASE_URI: 'postgres://localhost/tandem' }, /^DATABASE_URI must begin with file: .* or mongodb:/],
  ['a database file that cannot be', { DATABASE_URI: 'file:/proc/nowhere/tandem.db' }, /^DATABASE_URI names a file that cannot be opened: \/proc\/nowhere\/tandem\.db/],
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
  test.setTimeout(240_000)
  const folder = mkdtempSync(path.join(os.tmpdir(), 'tandem-kill-'))
  const port = await freePort()
  const settings = { PORT: String(port), DATA_DIR: folder, LOG_LEVEL: 'error', RATE_LIMIT_SCALE: '50' }
  const running: ChildProcess[] = []
  const begin = () => {
    const program = start(settings)
    running.push(program.child)
    return program
  }
  const ready = (program: Program) => expect.poll(program.printed, { timeout: 120_000, intervals: [200] }).toContain('Tandem is ready')
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
    const tries = Array.from({ length: 12 }, (_, i) => ({ program: 'ascend-protect', customer: { name: `Cut off ${i}`, domain: `cut-off-${i}.example`, country: 'PL' }, amount: 1_000 }))
    const asked = tries.map((data) => caller.post('/v1/deals', { headers: seller, data }).then((answer) => answer.status(), () => 0))
    await Promise.race(asked)
    await kill(second)
    await Promise.all(asked)

    const third = begin()
    await ready(third)
    const statuses = await Promise.all(tries.map(async (data) => (await caller.post('/v1/deals', { headers: seller, data })).status()))
    // Registered before, or now: no claim without a deal keeps a customer.
    for (const status of statuses) expect([201, 409]).toContain(status)
    const rows = async () => ((await (await caller.get('/api/deals?limit=100&where[customerName][like]=Cut off', { headers: admin })).json()) as { totalDocs: number }).totalDocs
    expect(await rows()).toBe(tries.length)
    await kill(third)

    const began = Date.now()
    const fourth = begin()
    await ready(fourth)
    expect(Date.now() - began).toBeLessThan(15_000)
    expect(fourth.printed()).not.toContain('Setting up the demo')
    expect(await rows()).toBe(tries.length)
    const stopped = caller.get('/v1/assets/edgerack-datasheet/file', { headers: seller }).then((answer) => answer.status())
    await new Promise((resolve) => setTimeout(resolve, 50))
    fourth.child.kill('SIGTERM')
    expect(await stopped).toBe(200)
    expect(await fourth.ended).toBe(0)
    await caller.dispose()
  } finally {
    for (const child of running) child.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  }
})
