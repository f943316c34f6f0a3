import { randomUUID } from 'node:crypto'
import { expect, type Page, test } from '@playwright/test'
import { PDFDocument } from 'pdf-lib'
import { DEMO_PASSWORD } from '../../seed/demo-logins'
import { makeSheet } from './author'
import { axeFindings } from './axe-findings'
import { apiOf, signIn } from './sign-in'

// A failed test starts the file anew, on the same database.
const DECK = { title: 'Harbour deck', slug: `harbour-deck-${randomUUID().slice(0, 8)}` }
const PAGES = 20
const LINE = { kind: 'text', pages: 'first', width: 300, height: 30, source: 'free', minSize: 12, maxSize: 16 }
const ZONES = [
  { kind: 'logo', name: 'logo', pages: 'all', x: 700, y: 20, width: 120, height: 40 },
  { ...LINE, name: 'headline', label: 'Headline', x: 40, y: 60, required: true, maxLength: 60 },
  { ...LINE, name: 'closing', label: 'Closing line', pages: 'last', x: 40, y: 60 },
  { kind: 'contact', name: 'contact', pages: 'last', x: 40, y: 200, width: 220, height: 80 },
  { kind: 'qr', name: 'check', pages: 'last', x: 700, y: 400, width: 90, height: 90 },
]

/** What a keystroke may take until its picture is seen, in ms; people notice 300, and this machine does other things, too. */
const [NOTICED, MOST] = [300, 1_500]

test.beforeAll(async ({ playwright, baseURL }) => {
  const request = await playwright.request.newContext({ ...(baseURL ? { baseURL } : {}) })
  await makeSheet(await apiOf(request, 'mara@halden.example'), { ...DECK, status: 'published', pdf: await deck(), zones: ZONES })
  await request.dispose()
})

async function deck(): Promise<Buffer> {
  const document = await PDFDocument.create()
  for (let i = 1; i <= PAGES; i += 1) document.addPage([842, 595]).drawText(`Slide ${i}`, { x: 40, y: 40, size: 24 })
  return Buffer.from(await document.save())
}

const shown = (page: Page) => page.locator('.sheet-view img').first()
const drawn = async (page: Page) => {
  await expect(shown(page)).toHaveAttribute('src', /^data:image\/webp/)
  return shown(page).getAttribute('src')
}

/** ms from each keystroke until another picture stands, as the browser measures it. */
async function keystrokes(page: Page, field: string, text: string): Promise<number[]> {
  await drawn(page)
  await page.evaluate((name) => {
    const state = { since: 0, times: [] as number[] }
    Object.assign(window, { typing: state })
    document.querySelector(`[name="${name}"]`)?.addEventListener('input', () => (state.since = performance.now()), { capture: true })
    new MutationObserver(() => {
      if (state.since === 0) return
      state.times.push(performance.now() - state.since)
      state.since = 0
    }).observe(document.querySelector('.sheet-view') as Element, { subtree: true, attributes: true, attributeFilter: ['src'] })
  }, field)
  const times = () => page.evaluate(() => (window as unknown as { typing: { times: number[] } }).typing.times)
  for (const letter of text) {
    const before = (await times()).length
    await page.locator(`[name="${field}"]`).press(letter === ' ' ? 'Space' : letter)
    if (letter !== ' ') await expect.poll(async () => (await times()).length, { intervals: [10] }).toBeGreaterThan(before)
  }
  return times()
}

/** ms that the server took for each preview so far. */
const served = (page: Page) => page.evaluate(() => (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).filter(({ name }) => name.endsWith('/preview')).map(({ requestStart, responseEnd }) => responseEnd - requestStart))

const middle = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

for (const [what, slug, field] of [['a flyer', 'retire-the-cupboard', 'inputs.offer'], [`a deck of ${PAGES} pages`, DECK.slug, 'inputs.headline']] as const) {
  test(`each keystroke on ${what} is seen in the page at once`, async ({ page }) => {
    await signIn(page, 'anna@nordlicht-it.example', `/library/${slug}`)
    const times = await keystrokes(page, field, 'Open house in March')
    const own = await served(page)
    console.log(`${what}: a keystroke is seen after ${Math.round(middle(times))} ms (most ${Math.round(Math.max(...times))}), of which the server takes ${Math.round(middle(own))}`)
    expect(times.length).toBeGreaterThan(10)
    expect(middle(own), `the server answers within ${NOTICED} ms`).toBeLessThan(NOTICED)
    expect(Math.max(...times)).toBeLessThan(MOST)
  })
}

test('by the keyboard alone a partner looks through the pages, writes, is corrected, and makes a copy', async ({ page }) => {
  await signIn(page, 'anna@nordlicht-it.example', `/library/${DECK.slug}`)
  const first = await drawn(page)
  const reach = async (name: string) => {
    for (let i = 0; i < 60; i += 1) {
      if (await page.evaluate((wanted) => document.activeElement?.getAttribute('name') === wanted, name)) return
      await page.keyboard.press('Tab')
    }
    throw new Error(`${name} is not reached by the tab key`)
  }
  await reach('page')
  await page.keyboard.press('ArrowRight')
  await expect(shown(page)).toHaveAttribute('alt', 'Page 2 of your copy')
  expect(await drawn(page)).not.toBe(first)
  await expect(page.getByRole('radio', { name: 'Page 2, your brand is on it' })).toBeChecked()

  await reach('inputs.closing')
  await expect(shown(page)).toHaveAttribute('alt', `Page ${PAGES} of your copy`)
  await page.keyboard.type('See you in Hamburg')
  await page.keyboard.press('Enter')
  const headline = page.locator('[name="inputs.headline"]')
  await expect(headline).toBeFocused()
  await expect(page.getByText('Fill this in.')).toBeVisible()
  await expect(page.locator('[name="inputs.closing"]')).toHaveValue('See you in Hamburg')

  const long = 'Wide open house with machines, people and coffee, all week long'
  await page.keyboard.type(long)
  await expect(page.getByText('Use at most 60 characters.')).toBeVisible()
  await expect(headline).toHaveValue(long)
  await expect(page.getByRole('status').filter({ hasText: 'Headline: Use at most 60 characters.' })).toHaveCount(1)
  for (let i = 0; i < 48; i += 1) await page.keyboard.press('Backspace')
  await expect(page.getByText('Use at most 60 characters.')).toHaveCount(0)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Your copy is ready' })).toBeFocused()
  await page.keyboard.press('Tab')
  const download = page.getByRole('link', { name: 'Download PDF' })
  await expect(download).toBeFocused()
  const pdf = await (await page.request.get((await download.getAttribute('href')) ?? '')).body()
  expect((await PDFDocument.load(pdf)).getPageCount()).toBe(PAGES)
  await expect(page.getByRole('link', { name: 'Email' })).toHaveAttribute('href', /^mailto:\?subject=Harbour%20deck&body=.*verify%2FTD-/)
  // The copies of the company, beside, are one more.
  await expect(page.locator('#copies ~ ul li').first()).toContainText('TD-')
})

test('a link is copied where nothing can be shared, and leads a colleague to the sheet', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await signIn(page, 'anna@nordlicht-it.example', '/library/edgerack-datasheet')
  await page.getByRole('button', { name: 'Make my copy' }).click()
  await page.getByRole('button', { name: 'Copy link' }).click()
  await expect(page.getByText('Link copied')).toBeVisible()
  await page.goto(await page.evaluate(() => navigator.clipboard.readText()))
  await expect(page.getByText('This sheet is current')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Open the PDF' })).toHaveAttribute('href', /\/v1\/copies\/TD-.*\/file$/)
})

test('the code of a preview leads to a page that says so', async ({ page }) => {
  await page.goto('/verify/TD-0000-0000-0000-0')
  await expect(page.getByRole('heading', { name: 'This is a preview, not a copy' })).toBeVisible()
})

test('whoever has no brand kit sees what is missing and where to go, and no form', async ({ page, request }) => {
  const admin = await apiOf(request, 'admin@halden.example')
  const partner = await admin.post('/api/partners', { name: 'Neuland Technik', key: 'neuland', kind: 'reseller', country: 'DE', region: 'emea', segments: [], status: 'active', joinedAt: new Date().toISOString(), tier: 'registered' })
  expect(partner.status, JSON.stringify(partner.body)).toBe(201)
  const person = { role: 'partner-admin', partner: (partner.body.doc as { id: string }).id, status: 'active', locale: 'en', password: DEMO_PASSWORD }
  expect((await admin.post('/api/users', { ...person, name: 'Nora Neu', email: 'nora@neuland.example' })).status).toBe(201)
  await signIn(page, 'nora@neuland.example', `/library/${DECK.slug}`)
  await expect(page.getByText('your brand kit: logo, colours and contact block')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Finish your brand kit' })).toHaveAttribute('href', '/brand-kit')
  await expect(page.locator('[name="inputs.headline"]')).toHaveCount(0)
  expect(await axeFindings(page)).toEqual([])
})

for (const width of [1440, 390]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`at ${width} px, ${colorScheme}`, () => {
      test.use({ viewport: { width, height: 900 }, colorScheme })

      test('the form, its errors and its result fit and are open to everyone', async ({ page }) => {
        await signIn(page, 'anna@nordlicht-it.example')
        await page.addInitScript(() => {
          Object.assign(window, { moved: 0 })
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) if (!entry.hadRecentInput) (window as unknown as { moved: number }).moved += entry.value
          }).observe({ type: 'layout-shift', buffered: true })
        })
        await page.goto(`/library/${DECK.slug}`)
        await drawn(page)
        expect(await page.evaluate(() => (window as unknown as { moved: number }).moved), 'nothing jumps').toBeLessThan(0.05)
        const look = async (state: string) => {
          expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), state).toBeLessThanOrEqual(0)
          expect(await axeFindings(page), state).toEqual([])
        }
        await look('before anything is typed')
        const make = page.getByRole('button', { name: 'Make my copy' })
        if (width === 390) await expect(make).toBeInViewport()
        await make.click()
        await expect(page.getByText('Fill this in.')).toBeVisible()
        await look('with an error')
        await page.locator('[name="inputs.headline"]').fill('Open house')
        await make.click()
        await expect(page.getByRole('heading', { name: 'Your copy is ready' })).toBeInViewport()
        await look('with a copy')
      })
    })
  }
}
