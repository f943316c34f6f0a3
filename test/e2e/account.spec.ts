import { expect, test } from '@playwright/test'
import sharp from 'sharp'
import { linkMailedTo } from './mails'
import { signIn } from './sign-in'

const PASSWORD = 'plain words for testing'

test('an administrator invites a colleague, who joins by the mail, and is out once removed', async ({ page, browser }) => {
  const email = 'ines@sierraclara.example'
  await signIn(page, 'lucia@sierraclara.example', '/team')
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Name (optional)').fill('Inés Prado')
  await page.getByRole('button', { name: 'Send invitation' }).click()
  await expect(page.getByText('The invitation is on its way.')).toBeVisible()
  await expect(page.getByText(email)).toBeVisible()

  const theirs = await (await browser.newContext()).newPage()
  const link = await linkMailedTo(email, '/invitation/')
  await theirs.goto(link)
  await expect(theirs.getByRole('heading', { level: 1 })).toContainText('Sierra Clara')
  await theirs.locator('input[name="password"]').fill('short')
  await theirs.getByRole('button', { name: 'Join' }).click()
  await expect(theirs.getByText('Use at least 12 characters').last()).toBeVisible()
  await expect(theirs.getByLabel('Your name')).toHaveValue('Inés Prado')
  await theirs.locator('input[name="password"]').fill(PASSWORD)
  await theirs.getByRole('button', { name: 'Join' }).click()
  await expect(theirs.getByRole('heading', { level: 1 })).toContainText('Inés')
  await theirs.goto(link)
  await expect(theirs.getByRole('heading', { name: 'This invitation is over' })).toBeVisible()

  await page.reload()
  await page.getByRole('button', { name: 'Remove Inés Prado' }).click()
  await expect(page.getByRole('dialog')).toContainText('no longer count for your tier')
  await page.getByRole('button', { name: 'Remove from team' }).click()
  await expect(page.getByText(email)).toHaveCount(0)
  await theirs.goto('/learn')
  await expect(theirs).toHaveURL(/\/sign-in/)
})

test('a forgotten password is replaced by the link of the mail', async ({ page }) => {
  const email = 'owen@brightwater-controls.example'
  await page.goto('/sign-in')
  await page.getByRole('link', { name: 'Forgot your password?' }).click()
  await expect(page.getByRole('heading', { name: 'Choose a new password' })).toBeVisible()
  await page.getByLabel('Email').fill(email)
  await page.getByRole('button', { name: 'Send the link' }).click()
  await expect(page.getByRole('status')).toContainText('If somebody signs in with this address')
  const link = await linkMailedTo(email, '/reset-password/')
  await page.goto(link)
  await page.locator('input[name="password"]').fill(PASSWORD)
  await page.getByRole('button', { name: 'Set password' }).click()
  await expect(page).toHaveURL(/\/$/)
  await page.context().clearCookies()
  await page.goto(link)
  await expect(page.getByRole('heading', { name: 'This link is over' })).toBeVisible()
})

test('a brand kit refuses what is no logo beside its field, keeps what was typed, then takes a good one', async ({ page }) => {
  await signIn(page, 'katarzyna@baltyk-systemy.example', '/brand-kit')
  const phone = page.locator('input[name="contact.phone"]')
  const version = Number(/\d+/.exec((await page.locator('.page-title + p').textContent()) ?? '')?.[0])
  await phone.fill('+48 58 555 01 02')
  await page.locator('input[type="file"][name="logo"]').setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: Buffer.from('no picture at all') })
  await page.locator('form.card, section.card form').locator('button[type="submit"]').click()
  await expect(page.locator('form').getByRole('alert').first()).toBeVisible()
  await expect(phone).toHaveValue('+48 58 555 01 02')
  const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="900" height="300"><rect width="900" height="300" rx="60" fill="#7a1f5c"/></svg>')
  await page.locator('input[type="file"][name="logo"]').setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: await sharp(drawing).png().toBuffer() })
  await page.locator('section.card form').locator('button[type="submit"]').click()
  await expect(page.locator('.page-title + p')).toContainText(String(version + 1))
  await expect(page.locator('img[src*="/v1/me/brand-kit/logo/onLight"]')).toHaveJSProperty('naturalWidth', 900)
})

test('a brand kit takes logos beside the main one, opens what is wrong with them, and derives them again', async ({ page }) => {
  await signIn(page, 'anna@nordlicht-it.example', '/brand-kit')
  const others = page.locator('form details')
  const mark = (width: number) => ({ name: 'mark.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="200"><ellipse cx="${width / 2}" cy="100" rx="${width / 2}" ry="100" fill="#1B3A6B"/></svg>`) })
  const save = () => page.locator('section.card form').locator('button[type="submit"]').click()
  const shown = page.locator('img[src*="/v1/me/brand-kit/logo/square"]')
  await page.locator('input[name="logoSquare"]').setInputFiles(mark(800))
  if (await others.evaluate((element: HTMLDetailsElement) => element.open)) await others.locator('summary').click()
  await save()
  await expect(others).toHaveJSProperty('open', true)
  await expect(others).toContainText('about as wide as it is high')
  await page.locator('input[name="logoSquare"]').setInputFiles(mark(200))
  await save()
  await expect(shown).toBeVisible()
  await page.locator('input[name="logoSquareDerived"]').check()
  await save()
  await expect(shown).toHaveCount(0)
})

test('the profile changes the language of the whole portal', async ({ page }) => {
  await signIn(page, 'piotr@nordlicht-it.example', '/profile')
  await page.locator('select[name="locale"]').selectOption('ru')
  await page.locator('form').filter({ has: page.locator('select[name="locale"]') }).locator('button[type="submit"]').click()
  await expect(page.getByRole('heading', { level: 1, name: 'Профиль' })).toBeVisible()
  await page.goto('/learn')
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru')
  await page.goto('/profile')
  await page.locator('select[name="locale"]').selectOption('pl')
  await page.locator('form').filter({ has: page.locator('select[name="locale"]') }).locator('button[type="submit"]').click()
  await expect(page.getByRole('heading', { level: 1, name: 'Profil' })).toBeVisible()
})

test('an API key opens /v1 until it is revoked', async ({ page, playwright, baseURL }) => {
  await signIn(page, 'jonas@nordlicht-it.example', '/profile')
  await page.getByLabel('What will use the key').fill('CRM')
  await page.getByRole('button', { name: 'Make key' }).click()
  const key = (await page.locator('code').textContent()) ?? ''
  expect(key).toMatch(/^tdm_/)
  const machine = await playwright.request.newContext({ baseURL, extraHTTPHeaders: { Authorization: `Bearer ${key}` } })
  const standing = await machine.get('/v1/me/standing')
  expect(standing.status()).toBe(200)
  await page.getByRole('button', { name: 'Revoke the key CRM' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Revoke key' }).click()
  await expect(page.getByText('CRM')).toHaveCount(0)
  expect((await machine.get('/v1/me/standing')).status()).toBe(401)
})

test('signing out ends the session on the server', async ({ page, playwright, baseURL }) => {
  await signIn(page, 'jonas@nordlicht-it.example')
  const cookie = (await page.context().cookies()).find(({ name }) => name === 'payload-token')?.value ?? ''
  const copied = await playwright.request.newContext({ baseURL, extraHTTPHeaders: { Authorization: `JWT ${cookie}` } })
  expect((await copied.get('/v1/me/standing')).status()).toBe(200)
  await page.locator('.rail').getByRole('button', { name: 'Sign out' }).click()
  await expect(page).toHaveURL(/\/sign-in/)
  expect((await copied.get('/v1/me/standing')).status()).toBe(401)
})
