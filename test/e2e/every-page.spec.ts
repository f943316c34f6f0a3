import { expect, type Page, test } from '@playwright/test'
import { axeFindings } from './axe-findings'
import { pageOf, portalPages, withIds } from './portal-pages'
import { signIn } from './sign-in'

const WIDTHS = [1440, 390]

/** Who looks at which pages; `:deal` and `:lesson` stand for the first that they find. */
const TOURS: Record<string, string[]> = {
  'anna@nordlicht-it.example': ['/', '/library', '/library?q=edge', '/library/edgerack-datasheet', '/library/partner-price-guide', '/learn', '/learn/selling-halden', '/learn/selling-halden/halden-in-half-a-minute', '/certificates', '/deals', '/programme', '/copies', '/copies?of=mine&state=outdated', '/verify', '/brand-kit', '/team', '/notices', '/profile', '/more', '/nothing-here'],
  'katarzyna@baltyk-systemy.example': ['/', '/deals', '/deals/new', '/deals/:deal', '/certificates', '/copies', '/programme', '/team', '/learn/selling-halden/exam'],
  'tomas@halden.example': ['/', '/library', '/deals', '/deals/:deal', '/profile', '/notices', '/more'],
  'mara@halden.example': ['/', '/learn/selling-halden/halden-in-half-a-minute', '/preview/lessons/:lesson', '/deals'],
}
const DOORS = ['/sign-in', '/forgot-password', '/reset-password/unknown', '/invitation/unknown.token', '/verify/HC-0000-0000-0000-0']

async function look(page: Page, path: string): Promise<void> {
  const broken: string[] = []
  const listen = (error: Error) => broken.push(error.message)
  page.on('pageerror', listen)
  await page.goto(path)
  await page.waitForLoadState('networkidle')
  page.off('pageerror', listen)
  expect(broken, `${path} runs without an error`).toEqual([])
  await expect(page.locator('h1')).toHaveCount(1)
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), `${path} fits the screen`).toBeLessThanOrEqual(0)
  expect(await axeFindings(page), `${path} is open to everyone`).toEqual([])
}

test('no page of the portal is left out', () => {
  const pages = portalPages()
  const looked = new Set([...Object.values(TOURS).flat(), ...DOORS].map((address) => pageOf(address, pages)))
  const left = pages.filter((page) => !looked.has(page))
  expect(left).toEqual([])
})

for (const width of WIDTHS) {
  for (const scheme of ['light', 'dark'] as const) {
    test.describe(`at ${width} px, ${scheme}`, () => {
      test.use({ viewport: { width, height: 900 }, colorScheme: scheme })

      for (const [email, paths] of Object.entries(TOURS)) {
        test(`every page that ${email} sees fits and passes axe-core`, async ({ page }) => {
          test.setTimeout(180_000)
          await signIn(page, email)
          for (const path of paths) await look(page, await withIds(page.request, email, path))
        })
      }

      test('every page that anyone sees fits and passes axe-core', async ({ page }) => {
        for (const path of DOORS) await look(page, path)
      })
    })
  }
}
