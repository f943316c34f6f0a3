import { expect, type Page, test } from '@playwright/test'
import { axeFindings } from './axe-findings'
import { apiOf, signIn, type Api } from './sign-in'

/** The admin renders its first page on demand. */
const FIRST = { timeout: 30_000 }

/** Whose rooms are looked at: the list of each, and one of its records. */
const ROOMS: Record<string, string[]> = {
  'mara@halden.example': ['assets', 'files', 'copies', 'bulk-runs', 'recalls', 'courses', 'lessons', 'exams', 'questions', 'certifications'],
  'tomas@halden.example': ['deals', 'partners', 'certificates'],
  'admin@halden.example': ['users', 'tiers', 'rule-sets', 'deal-programs', 'notifications', 'audit'],
}

async function firstOf(api: Api, collection: string): Promise<string | undefined> {
  const { body } = await api.get(`/api/${collection}?limit=1&depth=0&sort=createdAt`)
  return (body.docs as { id: string }[])[0]?.id
}

async function look(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await expect(page.locator('.template-default')).toBeVisible(FIRST)
  await expect(page.locator('.shimmer-effect')).toHaveCount(0, FIRST)
  // Asked until the page has come to life: only then are Payload's controls made reachable.
  await expect.configure({ soft: true }).poll(() => axeFindings(page), { message: `${path} is open to everyone`, timeout: 10_000 }).toEqual([])
  expect.soft(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), `${path} fits the screen`).toBeLessThanOrEqual(0)
}

for (const [width, colorScheme] of [[1440, 'light'], [390, 'dark']] as const) {
  test.describe(`at ${width} px, ${colorScheme}`, () => {
    test.use({ viewport: { width, height: 900 }, colorScheme })

    for (const [email, rooms] of Object.entries(ROOMS)) {
      test(`the desk and the rooms of ${email} fit and pass axe-core`, async ({ page, request }) => {
        test.setTimeout(300_000)
        const api = await apiOf(request, email)
        await signIn(page, email, '/admin')
        await look(page, '/admin')
        for (const room of rooms) {
          await look(page, `/admin/collections/${room}`)
          const id = await firstOf(api, room)
          if (id) await look(page, `/admin/collections/${room}/${id}`)
        }
        await look(page, '/admin/account')
      })
    }

    test('what a bulk run and a recall say on top fits and passes axe-core', async ({ page, request }) => {
      test.setTimeout(120_000)
      const author = await apiOf(request, 'mara@halden.example')
      await signIn(page, 'mara@halden.example', '/admin')
      for (const room of ['bulk-runs', 'recalls']) {
        await page.goto(`/admin/collections/${room}/${await firstOf(author, room)}`)
        await expect(page.locator('.copies-panel')).toBeVisible(FIRST)
        await expect.poll(() => axeFindings(page, '.copies-panel')).toEqual([])
      }
      await page.goto(`/admin/collections/bulk-runs/${await firstOf(author, 'bulk-runs')}`)
      await expect(page.locator('.copies-panel').getByRole('link', { name: /proof sheet/i }).or(page.locator('.copies-panel').getByRole('button', { name: /proof sheet/i }))).toBeVisible(FIRST)
    })
  })
}
