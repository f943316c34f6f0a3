import { expect, type Page, test } from '@playwright/test'
import { PDFDocument, PDFName, PDFString } from 'pdf-lib'
import { makeSheet, publishCourse } from './author'
import { apiOf, signIn } from './sign-in'

/** The admin renders its first page on demand. */
const FIRST = { timeout: 30_000 }

const roomLink = (page: Page, collection: string) => page.locator(`a[href$="/admin/collections/${collection}"]`)

test('what marketing publishes in the admin is what a partner finds in the portal', async ({ page, browser, request }) => {
  test.setTimeout(120_000)
  const author = await apiOf(request, 'mara@halden.example')
  const slug = 'quarry-site-checklist'
  const id = await makeSheet(author, { title: 'Quarry site checklist', slug, status: 'draft' })
  await publishCourse(author, { title: 'Quarry site visits', slug: 'quarry-site-visits' })

  const partner = await browser.newPage()
  await signIn(partner, 'anna@nordlicht-it.example', '/learn')
  await expect(partner.getByRole('link', { name: 'Quarry site visits', exact: true })).toBeVisible()
  expect((await partner.goto(`/library/${slug}`))?.status()).toBe(404)

  await signIn(page, 'mara@halden.example', '/admin')
  await expect(page.getByRole('heading', { name: 'What waits for you' })).toBeVisible(FIRST)
  await expect(page.locator('.attention__card[data-kind="drafts"]')).toContainText('Assets')
  await page.goto(`/admin/collections/assets/${id}`)
  await page.getByRole('button', { name: 'Publish changes' }).click(FIRST)
  await expect(page.getByText('Status: Published').first()).toBeVisible(FIRST)

  await expect(async () => {
    await partner.goto('/library?q=quarry')
    await expect(partner.getByRole('link', { name: /Quarry site checklist/ }).first()).toBeVisible({ timeout: 1_000 })
  }).toPass({ timeout: 30_000 })
  await partner.goto(`/library/${slug}`)
  await expect(partner.getByRole('button', { name: 'Make my copy' })).toBeVisible()
  await partner.close()
})

test('each role sees its own rooms and no others', async ({ page }) => {
  test.setTimeout(120_000)
  await signIn(page, 'mara@halden.example', '/admin')
  await expect(page.getByRole('heading', { name: 'What waits for you' })).toBeVisible(FIRST)
  await expect(roomLink(page, 'assets').first()).toBeAttached()
  for (const room of ['deals', 'partners', 'users', 'audit']) await expect(roomLink(page, room)).toHaveCount(0)

  await page.context().clearCookies()
  await signIn(page, 'tomas@halden.example', '/admin')
  await expect(page.getByRole('heading', { name: 'What waits for you' })).toBeVisible(FIRST)
  await expect(roomLink(page, 'deals').first()).toBeAttached()
  for (const room of ['assets', 'lessons', 'questions', 'audit']) await expect(roomLink(page, room)).toHaveCount(0)
})

test('channel comes from the desk to a waiting deal, must give a reason to refuse it, and approves it', async ({ page, request }) => {
  test.setTimeout(120_000)
  await signIn(page, 'tomas@halden.example', '/admin')
  const card = page.locator('.attention__card[data-kind="deals"]')
  await expect(card).toContainText('for a decision', FIRST)
  await card.getByRole('link', { name: /Kaszuby Logistyka/ }).click()
  await expect(page.getByRole('heading', { name: 'Bałtyk Systemy asks for Kaszuby Logistyka' })).toBeVisible(FIRST)
  await page.getByRole('button', { name: 'Refuse deal' }).click()
  await expect(page.getByText('Say why, so that the partner can do better.')).toBeVisible()
  await page.getByRole('button', { name: 'Approve deal' }).click()
  await expect(page.getByText('Deal approved. The partner is told.').first()).toBeVisible()

  const partner = await apiOf(request, 'katarzyna@baltyk-systemy.example')
  const deals = (await partner.get('/v1/deals?state=approved')).body.deals as { customer: { name: string } }[]
  expect(deals.map(({ customer }) => customer.name)).toContain('Kaszuby Logistyka')
  await page.reload()
  await expect(page.locator('.deal-decision__state')).toHaveText('Approved', FIRST)
  await expect(page.getByRole('button', { name: 'Approve deal' })).toHaveCount(0)
})

test('a question to the partner leaves the deal waiting', async ({ page, request }) => {
  test.setTimeout(120_000)
  const channel = await apiOf(request, 'tomas@halden.example')
  const waiting = (await channel.get('/v1/deals?state=submitted')).body.deals as { id: string; customer: { name: string } }[]
  const deal = waiting.find(({ customer }) => customer.name === 'Dinas Transportasi Kota Biru')
  await signIn(page, 'tomas@halden.example', `/admin/collections/deals/${deal?.id}`)
  await page.getByLabel('Note to the partner').fill('Which depots are in scope?', FIRST)
  await page.getByRole('button', { name: 'Ask for more' }).click()
  await expect(page.getByText('Asked. The deal keeps waiting.').first()).toBeVisible()
  expect((await channel.get(`/v1/deals/${deal?.id}`)).body).toMatchObject({ state: 'submitted', decisionNote: 'Which depots are in scope?' })
})

test('an author previews a draft as it will be read; a partner does not', async ({ page, request }) => {
  test.setTimeout(120_000)
  const author = await apiOf(request, 'mara@halden.example')
  const { body } = await author.post('/api/lessons?draft=true', { title: 'Reading a rack label', slug: 'reading-a-rack-label', kind: 'article', minutes: 4, _status: 'draft' })
  const path = `/preview/lessons/${(body.doc as { id: string }).id}?locale=en`
  await signIn(page, 'mara@halden.example', path)
  await expect(page.getByRole('heading', { level: 1, name: 'Reading a rack label' })).toBeVisible(FIRST)
  await expect(page.getByText('Preview of the draft')).toBeVisible()
  await page.context().clearCookies()
  await signIn(page, 'jonas@nordlicht-it.example')
  expect((await page.goto(path))?.status()).toBe(404)
})

test('the desk and a deal fit a phone', async ({ browser }) => {
  test.setTimeout(120_000)
  const phone = await browser.newPage({ viewport: { width: 390, height: 844 } })
  await signIn(phone, 'tomas@halden.example', '/admin')
  await expect(phone.getByRole('heading', { name: 'What waits for you' })).toBeVisible(FIRST)
  expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await phone.locator('.attention__card[data-kind="deals"] li a').first().click()
  await expect(phone.locator('.deal-decision')).toBeVisible(FIRST)
  expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  await phone.close()
})

test('a PDF of which no copy can be made is refused at its field when it is published, with the reason', async ({ page, request }) => {
  test.setTimeout(120_000)
  const pdf = await PDFDocument.create()
  pdf.addPage()
  pdf.catalog.set(PDFName.of('AcroForm'), pdf.context.obj({ Fields: [pdf.context.obj({ FT: 'Sig', T: PDFString.of('by'), V: { Type: 'Sig' } })] }))
  const author = await apiOf(request, 'mara@halden.example')
  const id = await makeSheet(author, { title: 'Signed terms', slug: 'signed-terms', status: 'draft', pdf: Buffer.from(await pdf.save()) })
  await signIn(page, 'mara@halden.example', '/admin')
  await page.goto(`/admin/collections/assets/${id}`)
  await page.getByRole('button', { name: 'Publish changes' }).click(FIRST)
  await expect(page.locator('#field-file').getByText('This PDF is signed', { exact: false })).toBeVisible(FIRST)
  await expect(page.getByText('Status: Published')).toHaveCount(0)
})
