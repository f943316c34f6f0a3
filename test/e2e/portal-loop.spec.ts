import { expect, test } from '@playwright/test'
import { makeSheet, publishCourse, rightAnswers } from './author'
import { apiOf, signIn } from './sign-in'
import { finishLessons, passExam } from './take-course'

test('three people go through the loop: marketing publishes, a partner user is refused, learns, passes and is accepted, channel approves', async ({ page, browser, request }) => {
  test.setTimeout(240_000)
  const author = await apiOf(request, 'mara@halden.example')
  const sheet = { title: 'Harbour site checklist', slug: 'harbour-site-checklist' }
  const course = { title: 'Harbour site visits', slug: 'harbour-site-visits' }
  await makeSheet(author, { ...sheet, status: 'published' })
  await publishCourse(author, course)

  await signIn(page, 'diego@sierraclara.example', '/deals')
  await expect(page.getByRole('heading', { name: /What is missing/ })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Register deal' })).toHaveCount(0)

  await test.step('finds the sheet and makes it the company’s own', async () => {
    await expect(async () => {
      await page.goto('/library?q=harbour+checklist')
      await expect(page.getByRole('link', { name: new RegExp(sheet.title) }).first()).toBeVisible({ timeout: 1_000 })
    }).toPass({ timeout: 30_000 })
    await page.goto(`/library/${sheet.slug}`)
    await page.getByRole('button', { name: 'Make my copy' }).click()
    const download = page.getByRole('link', { name: 'Download PDF' })
    await expect(download).toBeVisible({ timeout: 30_000 })
    const copy = await page.request.get((await download.getAttribute('href')) ?? '')
    expect((await copy.body()).subarray(0, 5).toString()).toBe('%PDF-')
  })

  const right = await rightAnswers(author)
  await test.step('learns what marketing has just published, and passes its exam', async () => {
    await page.goto('/learn')
    await page.getByRole('link', { name: course.title, exact: true }).click()
    await page.waitForURL(`**/learn/${course.slug}`)
    await finishLessons(page)
    await passExam(page, right)
  })

  await test.step('earns the certification that the next tier asks for', async () => {
    await page.goto('/learn/selling-halden')
    await finishLessons(page)
    await passExam(page, right)
    await expect(async () => {
      await page.goto('/certificates')
      await expect(page.getByText('Valid', { exact: false }).first()).toBeVisible({ timeout: 1_000 })
    }).toPass({ timeout: 30_000 })
  })

  await test.step('registers the deal that was refused before, keeping what was typed after an error', async () => {
    await expect(async () => {
      await page.goto('/deals')
      await expect(page.getByRole('link', { name: 'Register deal' })).toBeVisible({ timeout: 1_000 })
    }).toPass({ timeout: 30_000 })
    await page.getByRole('link', { name: 'Register deal' }).click()
    await page.getByLabel('Customer', { exact: false }).first().fill('Werft Nord')
    await page.locator('input[name="customer.domain"]').fill('not a domain')
    await page.locator('[name="customer.country"]').fill('DE')
    await page.locator('input[name="amount"]').fill('52000')
    await page.getByRole('button', { name: 'Register deal' }).click()
    await expect(page.getByText('such as example.com')).toBeVisible()
    await expect(page.locator('input[name="amount"]')).toHaveValue('52000')
    await page.locator('input[name="customer.domain"]').fill('werft-nord.example')
    await page.getByRole('button', { name: 'Register deal' }).click()
    await page.waitForURL((url) => /^\/deals(?!\/new)/.test(url.pathname))
    await page.goto('/deals')
    await expect(page.getByText('Werft Nord').first()).toBeVisible()
  })

  await test.step('channel sees why it may be approved, and approves it', async () => {
    const desk = await browser.newPage()
    await signIn(desk, 'tomas@halden.example', '/admin/collections/deals?search=Werft+Nord')
    await desk.locator('td a').first().click()
    await expect(desk.getByRole('heading', { name: 'Sierra Clara Energía asks for Werft Nord' })).toBeVisible({ timeout: 30_000 })
    await expect(desk.getByText('May register: every condition is met')).toBeVisible()
    await expect(desk.getByText('No other deal holds this customer.')).toBeVisible()
    await desk.getByRole('button', { name: 'Approve deal' }).click()
    await expect(desk.getByText('Deal approved. The partner is told.').first()).toBeVisible()
    await desk.close()
  })

  await page.goto('/deals')
  await expect(page.getByText(/Protected/).first()).toBeVisible()

  const phone = await browser.newPage({ viewport: { width: 390, height: 844 } })
  await signIn(phone, 'diego@sierraclara.example', '/deals')
  await expect(phone.getByText('Werft Nord').first()).toBeVisible()
  expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await phone.close()
})
