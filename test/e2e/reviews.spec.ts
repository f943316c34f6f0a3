import { expect, type Page, test } from '@playwright/test'
import { axeFindings } from './axe-findings'
import { apiOf, signIn } from './sign-in'

/** The admin renders its first page on demand. */
const FIRST = { timeout: 30_000 }
const WIDTHS = [1440, 390]
const PARTNER = 'anna@nordlicht-it.example'
const SHEET = 'Campaign flyer: retire the cupboard'

const cardOf = (page: Page, serial: string) => page.locator('main li.card').filter({ hasText: serial })

async function askFor(page: Page, offer: string): Promise<string> {
  await page.goto('/library/retire-the-cupboard')
  await expect(page.getByText('Marketing at Halden Systems looks at every copy of this')).toBeVisible()
  await page.getByLabel('Your own line').fill(offer)
  await page.getByRole('button', { name: 'Make my copy' }).click()
  const told = page.getByRole('heading', { name: 'Your copy waits for approval' })
  await expect(told).toBeVisible({ timeout: 20_000 })
  await expect(page.getByRole('link', { name: 'Download PDF' })).toHaveCount(0)
  return (await told.locator('xpath=following-sibling::p[1]').textContent()) ?? ''
}

test('a copy waits until marketing approves it beside the original, then its partner downloads it', async ({ page, browser }) => {
  test.setTimeout(180_000)
  const partner = await browser.newPage()
  await signIn(partner, PARTNER)
  const serial = await askFor(partner, 'Thursdays in the harbour, at ten')
  await partner.goto('/copies?state=waiting')
  await expect(cardOf(partner, serial)).toContainText('waiting for approval by marketing at Halden Systems')
  await expect(cardOf(partner, serial).getByRole('img')).toHaveJSProperty('complete', true)
  await expect(cardOf(partner, serial).getByRole('link', { name: 'Download PDF' })).toHaveCount(0)
  expect((await partner.request.get(`/v1/copies/${serial}/file`)).status()).toBe(409)
  await partner.goto(`/verify/${serial}`)
  await expect(partner.getByText('This sheet is not approved yet')).toBeVisible()

  await signIn(page, 'mara@halden.example', '/admin')
  const card = page.locator('.attention__card[data-kind="reviews"]')
  await expect(card).toContainText('wait for approval', FIRST)
  await card.getByRole('link', { name: serial }).click()
  await expect(page.getByRole('heading', { name: `Nordlicht IT asks for ${SHEET}` })).toBeVisible(FIRST)
  await expect(page.getByText('Thursdays in the harbour, at ten')).toBeVisible()
  for (const name of ['Original, page 1', 'Proof, page 1']) {
    const picture = page.getByRole('img', { name })
    await expect(picture).toHaveJSProperty('complete', true)
    expect(await picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(1_100)
  }
  await page.getByRole('button', { name: 'Send back' }).click()
  await expect(page.getByText('Say what is to be changed')).toBeVisible()
  await page.getByRole('button', { name: 'Approve copy' }).click()
  await expect(page.getByText('Copy approved. The partner is told.').first()).toBeVisible()
  await expect(page.locator('.copy-review__state')).toHaveText('Approved', FIRST)
  await expect(page.getByRole('button', { name: 'Approve copy' })).toHaveCount(0)

  await partner.goto('/copies')
  const answer = await partner.request.get((await cardOf(partner, serial).getByRole('link', { name: 'Download PDF' }).getAttribute('href')) ?? '')
  expect((await answer.body()).subarray(0, 5).toString()).toBe('%PDF-')
  await expect(async () => {
    await partner.goto('/notices')
    await expect(partner.getByText(`Approved: ${SHEET}`).first()).toBeVisible({ timeout: 1_000 })
  }).toPass({ timeout: 30_000 })
  await partner.goto(`/verify/${serial}`)
  await expect(partner.getByText('This sheet is current')).toBeVisible()
  await partner.close()
})

test('a copy that is sent back says why, and one that waits can be withdrawn', async ({ page, request }) => {
  test.setTimeout(120_000)
  await signIn(page, PARTNER)
  const [refused, withdrawn] = [await askFor(page, 'Half the price this week'), await askFor(page, 'Never mind this one')]
  const reviewer = await apiOf(request, 'mara@halden.example')
  expect((await reviewer.post(`/v1/reviews/${refused}/decision`, { decision: 'send-back', reason: 'No prices on this flyer, please.' })).status).toBe(200)
  await page.goto('/copies')
  await expect(cardOf(page, refused)).toContainText('Half the price this week')
  await expect(cardOf(page, refused)).toContainText('No prices on this flyer, please.')
  await cardOf(page, withdrawn).getByRole('button', { name: `Withdraw ${SHEET}` }).click()
  await page.getByRole('button', { name: 'Withdraw copy' }).click()
  await expect(cardOf(page, withdrawn)).toContainText('withdrawn', FIRST)
  await cardOf(page, refused).getByRole('link', { name: 'Make it again' }).click()
  await page.getByLabel('Your own line').fill('Half the price this week')
  await page.getByRole('button', { name: 'Make my copy' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'sent back' })).toContainText('This very copy was sent back')
})

for (const width of WIDTHS) {
  test(`the review room and what a partner sees of it fit ${width} px and pass axe-core`, async ({ page, request }) => {
    test.setTimeout(120_000)
    await page.setViewportSize({ width, height: 900 })
    const reviews = (await (await apiOf(request, 'mara@halden.example')).get('/v1/reviews')).body.reviews as { serial: string; title: string }[]
    const waiting = reviews.find(({ title }) => title === SHEET)
    await signIn(page, 'jonas@nordlicht-it.example', '/copies')
    await expect(cardOf(page, waiting?.serial ?? '').getByRole('img')).toBeVisible()
    expect(await axeFindings(page)).toEqual([])
    await page.context().clearCookies()

    await signIn(page, 'mara@halden.example', '/admin')
    await page.locator('.attention__card[data-kind="reviews"]').getByRole('link', { name: waiting?.serial ?? '' }).click(FIRST)
    await expect(page.getByRole('button', { name: 'Approve copy' })).toBeVisible(FIRST)
    await page.waitForLoadState('networkidle')
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
    expect(await axeFindings(page, '.copy-review')).toEqual([])
  })
}
