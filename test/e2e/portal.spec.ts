import { expect, test } from '@playwright/test'
import { signIn } from './sign-in'

test('a wrong password is refused in words, and the address stays', async ({ page }) => {
  await page.goto('/sign-in')
  await page.getByLabel('Email').fill('anna@nordlicht-it.example')
  await page.locator('input[name="password"]').fill('wrong')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'do not fit together' })).toBeVisible()
  await expect(page.getByLabel('Email')).toHaveValue('anna@nordlicht-it.example')
})

test('home tells the tier and what is missing for the next', async ({ page }) => {
  await signIn(page, 'anna@nordlicht-it.example')
  await expect(page.getByText('Your tier')).toBeVisible()
  await expect(page.getByRole('heading', { name: /On the way to/ })).toBeVisible()
})

test('the library finds, filters, and says what opens a locked piece', async ({ page }) => {
  await signIn(page, 'piotr@nordlicht-it.example', '/library')
  await page.goto('/library?q=price')
  const locked = page.locator('[data-locked="true"]').first()
  await expect(locked).toContainText('Złoty')
})

test('a partner makes a sheet their own and downloads it', async ({ page }) => {
  await signIn(page, 'anna@nordlicht-it.example', '/library/edgerack-datasheet')
  await expect(page.locator('.sheet-view img').first()).toHaveJSProperty('complete', true)
  await page.getByRole('button', { name: 'Make my copy' }).click()
  const download = page.getByRole('link', { name: 'Download PDF' })
  await expect(download).toBeVisible({ timeout: 20_000 })
  const answer = await page.request.get((await download.getAttribute('href')) ?? '')
  expect((await answer.body()).subarray(0, 5).toString()).toBe('%PDF-')
})

test('pages run under the strict policy without a violation', async ({ page }) => {
  const violations: string[] = []
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) violations.push(message.text())
  })
  await signIn(page, 'anna@nordlicht-it.example')
  for (const path of ['/', '/library', '/library/edgerack-datasheet', '/v1/docs/']) await page.goto(path, { waitUntil: 'networkidle' })
  expect(violations).toEqual([])
})

test('anyone can verify a serial, and an unknown one is said to be unknown', async ({ page }) => {
  await page.goto('/verify/HC-0000-0000-0000-0')
  await expect(page.getByRole('heading', { name: 'We do not know this serial' })).toBeVisible()
})

test('staff work in the admin, partners do not get in', async ({ page }) => {
  await signIn(page, 'mara@halden.example', '/admin')
  await expect(page.getByRole('link', { name: /Assets/ }).first()).toBeVisible({ timeout: 20_000 })
  await page.context().clearCookies()
  await signIn(page, 'jonas@nordlicht-it.example', '/')
  await page.goto('/admin')
  await expect(page.getByRole('link', { name: /Assets/ })).toHaveCount(0)
})
