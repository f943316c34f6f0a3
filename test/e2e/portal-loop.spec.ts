import { expect, test } from '@playwright/test'
import { apiOf, signIn } from './sign-in'

test('three people go through the loop in the portal: published, found, learned, passed, refused, then accepted and approved', async ({ page, browser, request }) => {
  test.setTimeout(180_000)
  const author = await apiOf(request, 'mara@halden.example')
  const published = await author.post('/api/topics', { name: 'Harbour projects', key: 'harbour-projects' })
  expect(published.status).toBe(201)

  await signIn(page, 'diego@sierraclara.example', '/deals')
  await expect(page.getByRole('heading', { name: /What is missing/ })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Register deal' })).toHaveCount(0)

  await page.goto('/learn')
  await page.getByRole('link', { name: 'Selling', exact: false }).first().click()
  await page.waitForURL(/\/learn\/[\w-]+$/)
  for (let i = 0; i < 30; i += 1) {
    const next = page.getByRole('link', { name: /^Continue:/ })
    if (i === 0) await next.click()
    await page.waitForURL(/\/learn\/[\w-]+\/[\w-]+$/)
    const button = page.getByRole('button', { name: /^Done, next|^Finish the lessons/ })
    const last = (await button.textContent())?.startsWith('Finish') ?? false
    const before = page.url()
    await button.click()
    await page.waitForURL((url) => url.toString() !== before)
    if (last) break
  }
  await page.getByRole('link', { name: 'Start the exam' }).click()

  const { body } = await author.get('/api/questions?limit=500&depth=0')
  const right = new Map((body.docs as { text: string; options: { text: string; correct: boolean }[] }[]).map(({ text, options }) => [text, options.filter(({ correct }) => correct).map((option) => option.text)]))
  await expect(page.locator('fieldset.question').first()).toBeVisible()
  for (const question of await page.locator('fieldset.question').all()) {
    const text = ((await question.locator('legend').textContent()) ?? '').replace(/^\d+\. /, '')
    for (const option of right.get(text) ?? []) await question.getByLabel(option, { exact: true }).check()
  }
  await page.getByRole('button', { name: 'Hand in the exam' }).click()
  await expect(page.getByText('You have passed')).toBeVisible({ timeout: 15_000 })

  await expect(async () => {
    await page.goto('/certificates')
    await expect(page.getByText('Valid', { exact: false }).first()).toBeVisible({ timeout: 1_000 })
  }).toPass({ timeout: 30_000 })

  await expect(async () => {
    await page.goto('/deals')
    await expect(page.getByRole('link', { name: 'Register deal' })).toBeVisible({ timeout: 1_000 })
  }).toPass({ timeout: 30_000 })
  await page.getByRole('link', { name: 'Register deal' }).click()
  await page.getByLabel('Customer', { exact: false }).first().fill('Werft Nord')
  await page.locator('input[name="customer.domain"]').fill('not a domain')
  await page.locator('input[name="customer.country"]').fill('DE')
  await page.locator('input[name="amount"]').fill('52000')
  await page.getByRole('button', { name: 'Register deal' }).click()
  await expect(page.getByText('such as example.com')).toBeVisible()
  await expect(page.locator('input[name="amount"]')).toHaveValue('52000')
  await page.locator('input[name="customer.domain"]').fill('werft-nord.example')
  await page.getByRole('button', { name: 'Register deal' }).click()
  await page.waitForURL('**/deals')
  await expect(page.getByRole('heading', { name: 'Werft Nord' })).toBeVisible()

  const channel = await apiOf(request, 'tomas@halden.example')
  const waiting = (await channel.get('/v1/deals?state=submitted')).body.deals as { id: string; customer: { name: string } }[]
  const deal = waiting.find(({ customer }) => customer.name === 'Werft Nord')
  expect((await channel.post(`/v1/deals/${deal?.id}/decision`, { decision: 'approve' })).status).toBe(200)
  await page.reload()
  await expect(page.locator('.card', { hasText: 'Werft Nord' })).toContainText('Protected')

  const phone = await browser.newPage({ viewport: { width: 390, height: 844 } })
  await signIn(phone, 'diego@sierraclara.example', '/deals')
  await expect(phone.getByRole('heading', { name: 'Werft Nord' })).toBeVisible()
  expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await phone.close()
})
