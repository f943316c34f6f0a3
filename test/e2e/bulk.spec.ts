import { type ChildProcess, execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { type APIRequestContext, expect, test } from '@playwright/test'
import Database from 'libsql'
import { freePort, type Program, ready, start } from './program'

const PARTNERS = 500
const BARE = 5
const PASSWORD = 'a-deck-for-everyone'

interface Run {
  state: string
  total: number
  made: number
  failed: number
  toMend: { problem: string }[]
}

test('500 partners get a deck of 20 pages each though the program is killed midway; its recall marks and tells them all, and all are made anew', async ({ playwright }) => {
  test.setTimeout(600_000)
  const folder = mkdtempSync(path.join(os.tmpdir(), 'tandem-bulk-'))
  const port = await freePort()
  const settings = { PORT: String(port), DATA_DIR: folder, SEED: 'none', LOG_LEVEL: 'error', RATE_LIMIT_SCALE: '50' }
  const running: ChildProcess[] = []
  const begin = async () => {
    const program = start(settings)
    running.push(program.child)
    await ready(program)
    return program
  }
  const kill = async ({ child, ended }: Program) => {
    child.kill('SIGKILL')
    await ended
  }
  const caller = await playwright.request.newContext({ baseURL: `http://localhost:${port}` })
  const began = Date.now()
  const lap = (what: string) => console.log(`  ${((Date.now() - began) / 1000).toFixed(1)} s: ${what}`)
  try {
    await promisify(execFile)(process.execPath, ['--no-deprecation', '--conditions=production', 'scripts/run.mjs', 'test/e2e/fill-with-partners.ts', String(PARTNERS), String(BARE), PASSWORD], { env: { ...process.env, NODE_ENV: 'production', ...settings } })
    lap('filled')
    const first = await begin()
    lap('started')
    const [marketing, admin] = [await login(caller, 'marketing@deck.example'), await login(caller, 'admin@deck.example')]
    const posted = await caller.post('/v1/bulk-runs', { headers: marketing, data: { name: 'A deck for all', asset: 'deck', inputs: { headline: 'Together' } } })
    expect(posted.status()).toBe(202)
    const { url } = (await posted.json()) as { url: string }
    const stateOf = async () => (await (await caller.get(url, { headers: marketing })).json()) as Run
    await expect.poll(async () => (await stateOf()).made, { timeout: 120_000, intervals: [200] }).toBeGreaterThan(PARTNERS / 3)
    await kill(first)
    lap('killed')

    // Looked at while nothing runs: the next start takes the run up before it answers.
    expect(query<{ state: string }>(folder, 'select state from bulk_runs')).toEqual([{ state: 'running' }])
    const midway = query<{ many: number }>(folder, "select count(*) as many from bulk_items where state = 'made'")[0]?.many
    expect(midway).toBeGreaterThan(PARTNERS / 3)
    expect(midway).toBeLessThan(PARTNERS)

    const second = await begin()
    await expect.poll(async () => (await stateOf()).state, { timeout: 300_000, intervals: [500] }).toBe('done')
    lap('done')
    expect(await stateOf()).toMatchObject({ total: PARTNERS + BARE, made: PARTNERS, failed: BARE })
    expect((await stateOf()).toMend.map(({ problem }) => problem)).toEqual(Array.from({ length: BARE }, () => 'no-brand-kit'))
    const rows = query<{ blob: string; partner_id: string }>(folder, 'select blob, partner_id from copies')
    expect(rows).toHaveLength(PARTNERS)
    expect(new Set(rows.map(({ partner_id: partner }) => partner)).size).toBe(PARTNERS)
    for (const { blob } of rows) expect(existsSync(path.join(folder, 'files', blob)), blob).toBe(true)
    const told = (kind: string) => query<{ user_id: string; mail: string }>(folder, 'select user_id, mail from notifications where kind = ?', kind)
    const mailed = (kind: string) => expect.poll(() => told(kind).filter(({ mail }) => mail === 'sent').length, { timeout: 120_000, intervals: [500] })
    await mailed('copy-delivered').toBe(PARTNERS)
    expect(readdirSync(path.join(folder, 'outbox'))).toHaveLength(PARTNERS)
    lap('delivered')

    const { docs: [asset] } = (await (await caller.get('/api/assets?where[slug][equals]=deck&depth=0', { headers: admin })).json()) as { docs: { id: string }[] }
    const recalled = await caller.post('/api/recalls', { headers: marketing, data: { asset: asset?.id, reason: 'A wrong figure on page 7' } })
    expect(recalled.status()).toBe(201)
    const { doc: { id: recall } } = (await recalled.json()) as { doc: { id: string } }
    await mailed('asset-recalled').toBe(PARTNERS)
    expect(states(folder)).toEqual([{ state: 'recalled', many: PARTNERS }])
    lap('recalled')

    const people = await Promise.all([0, 1, 2].map((i) => login(caller, `admin@partner-000${i}.example`)))
    for (const person of people) expect((await caller.post(`/v1/recalls/${recall}/acknowledgements`, { headers: person, data: {} })).status()).toBe(201)
    const holders = async () => (await (await caller.get(`/v1/recalls/${recall}/holders`, { headers: marketing })).json()) as { copies: number; replaced: number; acknowledged: number }
    expect(await holders()).toMatchObject({ copies: PARTNERS, replaced: 0, acknowledged: people.length })
    expect((await caller.post('/v1/assets/deck/renewals', { headers: marketing, data: {} })).status()).toBe(409)

    const file = await caller.post('/api/files', { headers: marketing, multipart: { file: { name: 'deck-2.pdf', mimeType: 'application/pdf', buffer: await mended(caller, people[0] ?? {}) } } })
    expect(file.status()).toBe(201)
    const published = await caller.patch(`/api/assets/${asset?.id}`, { headers: marketing, data: { file: ((await file.json()) as { doc: { id: string } }).doc.id, _status: 'published' } })
    expect(published.status()).toBe(200)
    // One company does it by itself, and marketing for all the others.
    const own = await caller.post('/v1/copies/regenerations', { headers: people[0], data: {} })
    expect(((await own.json()) as { made: unknown[] }).made).toHaveLength(1)
    const renewal = await caller.post('/v1/assets/deck/renewals', { headers: marketing, data: {} })
    expect(await renewal.json()).toEqual({ due: PARTNERS - 1 })
    await expect.poll(async () => (await holders()).replaced, { timeout: 300_000, intervals: [500] }).toBe(PARTNERS)
    lap('made anew')
    expect(states(folder)).toEqual([{ state: 'current', many: PARTNERS }, { state: 'recalled', many: PARTNERS }])
    expect(query<{ many: number }>(folder, "select count(distinct partner_id) as many from copies where state = 'current'")).toEqual([{ many: PARTNERS }])
    expect(await holders()).toMatchObject({ copies: PARTNERS, replaced: PARTNERS, acknowledged: people.length })
    second.child.kill('SIGTERM')
    expect(await second.ended).toBe(0)
  } finally {
    await caller.dispose()
    for (const child of running) child.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  }
})

async function login(caller: APIRequestContext, email: string): Promise<{ Authorization: string }> {
  const answer = await caller.post('/api/users/login', { data: { email, password: PASSWORD } })
  expect(answer.status()).toBe(200)
  return { Authorization: `JWT ${((await answer.json()) as { token: string }).token}` }
}

/** The deck as it is, with a byte more: an edition of its own. */
async function mended(caller: APIRequestContext, headers: Record<string, string>): Promise<Buffer> {
  return Buffer.concat([await (await caller.get('/v1/assets/deck/file', { headers })).body(), Buffer.from('\n')])
}

function query<Row>(folder: string, sql: string, ...values: string[]): Row[] {
  const database = new Database(path.join(folder, 'tandem.db'), { readonly: true })
  try {
    return database.prepare(sql).all(...values) as Row[]
  } finally {
    database.close()
  }
}

const states = (folder: string) => query<{ state: string; many: number }>(folder, 'select state, count(*) as many from copies group by state order by state')
