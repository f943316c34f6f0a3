import { type APIRequestContext, expect, type Page } from '@playwright/test'
import { DEMO_PASSWORD } from '../../seed/demo-logins'

/** Signs a demo person in through the portal's own page. */
export async function signIn(page: Page, email: string, next = '/'): Promise<void> {
  await page.goto(`/sign-in?next=${encodeURIComponent(next)}`)
  await page.getByLabel('Email').fill(email)
  await page.locator('input[name="password"]').fill(DEMO_PASSWORD)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL((url) => url.pathname !== '/sign-in', { timeout: 20_000 })
}

export interface Api {
  get: (path: string) => Promise<{ status: number; body: Record<string, unknown> }>
  post: (path: string, data?: unknown) => Promise<{ status: number; body: Record<string, unknown> }>
  upload: (path: string, file: { name: string; mimeType: string; buffer: Buffer }) => Promise<{ status: number; body: Record<string, unknown> }>
  patch: (path: string, data: unknown) => Promise<{ status: number; body: Record<string, unknown> }>
  put: (path: string, data: unknown) => Promise<{ status: number; body: Record<string, unknown> }>
}

/** Calls the API as a demo person, as an integration would: by the token that the sign-in call gives. */
export async function apiOf(request: APIRequestContext, email: string): Promise<Api> {
  const answer = await request.post('/api/users/login', { data: { email, password: DEMO_PASSWORD } })
  expect(answer.status()).toBe(200)
  const { token } = (await answer.json()) as { token: string }
  const headers = { Authorization: `JWT ${token}` }
  const read = async (response: Awaited<ReturnType<APIRequestContext['get']>>) => {
    const json = /json/.test(response.headers()['content-type'] ?? '')
    return { status: response.status(), body: json ? ((await response.json()) as Record<string, unknown>) : {} }
  }
  return {
    get: async (path) => read(await request.get(path, { headers })),
    post: async (path, data = {}) => read(await request.post(path, { headers, data })),
    upload: async (path, file) => read(await request.post(path, { headers, multipart: { file } })),
    patch: async (path, data) => read(await request.patch(path, { headers, data })),
    put: async (path, data) => read(await request.put(path, { headers, data })),
  }
}
