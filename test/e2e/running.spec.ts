import { mkdtempSync, rmSync } from 'node:fs'
import { request as ask } from 'node:http'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { freePort, type Program, ready, start } from './program'
import { apiOf } from './sign-in'

test('Express and Next hold one Payload, so that an error of the one keeps its fields in the other', async ({ request }) => {
  const author = await apiOf(request, 'mara@halden.example')
  const { status, body } = await author.post('/api/topics', {})
  expect(status).toBe(400)
  expect((body.errors as { data: { errors: { path: string }[] } }[])[0]?.data.errors.map((error) => error.path).sort()).toEqual(['key', 'name'])
  await request.get('/sign-in')
  expect(await (await request.get('/metrics')).text()).toMatch(/^tandem_payload_instances 1$/m)
})

test('health is told to everybody, and what is needed by name', async ({ request }) => {
  const alive = await request.get('/healthz')
  expect([alive.status(), await alive.json()]).toEqual([200, { status: 'ok' }])
  const whole = await request.get('/readyz')
  expect([whole.status(), await whole.json()]).toEqual([200, { status: 'ok', database: 'ok', queue: 'ok', search: 'ok', files: 'ok', mail: 'ok' }])
  expect(await (await request.get('/metrics')).text()).toMatch(/^http_request_duration_seconds_count\{method="GET",area="\/readyz",status="2xx"\} \d+$/m)
})

for (const [who, address, inline] of [['the portal', '/sign-in', false], ['the admin', '/admin/login', true]] as const) {
  test(`${who} runs no script without the nonce of its request`, async ({ request }) => {
    const policies = []
    for (let i = 0; i < 2; i += 1) {
      const answer = await request.get(address)
      const headers = answer.headers()
      const policy = Object.fromEntries((headers['content-security-policy'] ?? '').split('; ').map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1).join(' ')]))
      expect(policy['script-src']).toMatch(/^'self' 'nonce-[A-Za-z0-9+/=]{24}' 'strict-dynamic'$/)
      expect(policy['style-src']?.includes("'unsafe-inline'")).toBe(inline)
      expect(policy).toMatchObject({ 'default-src': "'self'", 'object-src': "'none'", 'base-uri': "'self'", 'form-action': "'self'", 'frame-ancestors': "'self'" })
      expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'SAMEORIGIN' })
      expect(headers['x-powered-by']).toBeUndefined()
      const nonce = /'nonce-([^']+)'/.exec(policy['script-src'] ?? '')?.[1]
      const scripts = [...(await answer.text()).matchAll(/<script(?=[\s>])([^>]*)>/g)].map(([, attributes = '']) => attributes)
      expect(scripts.length).toBeGreaterThan(0)
      for (const attributes of scripts) expect(attributes).toContain(`nonce="${nonce}"`)
      policies.push(nonce)
    }
    expect(policies[0]).not.toBe(policies[1])
  })
}

test.describe('a portal of its own', () => {
  test.describe.configure({ mode: 'serial' })
  const PERSON = { email: 'first.person@running.example', password: 'a-long-password-of-nobody-7431' }
  const MAILED = 'Zanzibar-token-4242424242424242'
  const METRICS_TOKEN = 'a-token-for-metrics-58129'
  let folder: string
  let program: Program
  let origin: string
  let token: string

  test.beforeAll(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'tandem-running-'))
    const port = await freePort()
    origin = `http://127.0.0.1:${port}`
    // No mail server listens there, which is no reason not to start.
    program = start({ PORT: String(port), HOST: '127.0.0.1', PUBLIC_URL: origin, DATA_DIR: folder, SEED: 'none', LOG_LEVEL: 'info', SMTP_URL: 'smtp://127.0.0.1:1', METRICS_TOKEN })
    await ready(program)
  })

  test.afterAll(() => {
    program.child.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  })

  test('is alive and says what it cannot reach', async ({ request }) => {
    expect((await request.get(`${origin}/healthz`)).status()).toBe(200)
    const answer = await request.get(`${origin}/readyz`)
    expect([answer.status(), await answer.json()]).toMatchObject([503, { status: 'unavailable', database: 'ok', search: 'ok', files: 'ok', mail: 'unreachable' }])
  })

  test('tells its figures to whoever brings the token alone', async ({ request }) => {
    expect((await request.get(`${origin}/metrics`)).status()).toBe(404)
    expect((await request.get(`${origin}/metrics`, { headers: { Authorization: 'Bearer another' } })).status()).toBe(404)
    expect((await request.get(`${origin}/metrics`, { headers: { Authorization: `Bearer ${METRICS_TOKEN}` } })).status()).toBe(200)
  })

  test('logs each request and nothing that opens a door or names a person', async ({ page, request }) => {
    expect((await request.post(`${origin}/api/users/first-register`, { data: { ...PERSON, 'confirm-password': PERSON.password, name: 'First Person', role: 'admin', locale: 'en', status: 'active' } })).status()).toBe(200)
    expect((await request.post(`${origin}/api/users/login`, { data: { ...PERSON, password: `${PERSON.password}-wrong` } })).status()).toBe(401)
    const login = await request.post(`${origin}/api/users/login`, { data: PERSON })
    token = ((await login.json()) as { token: string }).token
    expect((await request.get(`${origin}/v1/me/standing?email=${PERSON.email}`, { headers: { Authorization: `JWT ${token}` } })).status()).toBeLessThan(500)
    await request.get(`${origin}/reset-password/${MAILED}`)
    await request.get(`${origin}/invitation/${MAILED}`)
    await request.post(`${origin}/api/users/forgot-password`, { data: { email: PERSON.email } })

    await page.goto(`${origin}/sign-in`)
    await page.getByLabel('Email').fill(PERSON.email)
    await page.locator('input[name="password"]').fill(PERSON.password)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.waitForURL((url) => url.pathname !== '/sign-in')
    await page.goto(`${origin}/profile`)
    await page.getByLabel('What will use the key').fill('Log reader')
    await page.getByRole('button', { name: 'Make key' }).click()
    const key = (await page.locator('code').textContent()) ?? ''
    expect((await request.get(`${origin}/v1/search`, { headers: { Authorization: `Bearer ${key}` } })).status()).toBe(200)
    const cookie = (await page.context().cookies()).find(({ name }) => name === 'payload-token')?.value ?? ''

    const log = program.printed()
    const lines = log.split('\n').filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as { req?: { path: string }; res?: { status: number } })
    expect(lines.filter(({ req }) => req?.path === '/api/users/login').map(({ res }) => res?.status)).toEqual([401, 200])
    expect(lines.some(({ req }) => req?.path === '/reset-password/…')).toBe(true)
    for (const secret of [PERSON.email, PERSON.password, token, token.split('.')[2] ?? '', key, cookie, MAILED, METRICS_TOKEN]) {
      expect(secret.length).toBeGreaterThan(10)
      expect(log).not.toContain(secret)
    }
  })

  test('finishes what it was asked before it was told to stop, takes nothing new, and ends with 0', async () => {
    const [body, boundary] = [Buffer.alloc(2_000_000, 'WEBVTT of a slow upload. '), 'a-boundary']
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="slow.vtt"\r\nContent-Type: text/vtt\r\n\r\n`
    const parts = Buffer.concat([Buffer.from(head), body, Buffer.from(`\r\n--${boundary}--\r\n`)])
    const answered = new Promise<number>((resolve, reject) => {
      const slow = ask(`${origin}/api/files`, { method: 'POST', headers: { Authorization: `JWT ${token}`, 'Content-Type': `multipart/form-data; boundary=${boundary}`, 'Content-Length': parts.length } }, (answer) => {
        answer.resume().on('end', () => resolve(answer.statusCode ?? 0))
      })
      slow.on('error', reject)
      slow.write(parts.subarray(0, 1_000_000))
      setTimeout(() => program.child.kill('SIGTERM'), 300)
      setTimeout(() => slow.end(parts.subarray(1_000_000)), 1_500)
    })
    await new Promise((resolve) => setTimeout(resolve, 900))
    await expect(fetch(`${origin}/healthz`)).rejects.toThrow('fetch failed')
    expect(program.child.exitCode).toBeNull()
    expect(await answered).toBe(201)
    const began = Date.now()
    expect(await program.ended).toBe(0)
    expect(Date.now() - began).toBeLessThan(3_000)
  })
})
