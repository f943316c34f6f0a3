import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import sharp from 'sharp'
import { axeFindings } from './axe-findings'
import { type Api, apiOf, signIn } from './sign-in'

const AUTHOR = 'mara@halden.example'
const PARTNER = 'jonas@nordlicht-it.example'
/** The admin renders its first page on demand. */
const FIRST = { timeout: 30_000 }

async function makeCopy(page: Page, slug: string, label: string, text: string, format: string): Promise<Buffer> {
  await page.goto(`/library/${slug}`)
  await page.getByLabel(label).fill(text)
  await page.getByRole('button', { name: 'Make my copy' }).click()
  const download = page.getByRole('link', { name: `Download ${format}` })
  await expect(download).toBeVisible({ timeout: 20_000 })
  return (await page.request.get((await download.getAttribute('href')) ?? '')).body()
}

async function draftOf(author: Api, slug: string, file: { name: string; mimeType: string; buffer: Buffer }): Promise<string> {
  const uploaded = await author.upload('/api/files', file)
  expect(uploaded.status, JSON.stringify(uploaded.body)).toBe(201)
  const { id } = uploaded.body.doc as { id: string }
  const made = await author.post('/api/assets', { title: slug, slug, file: id, kind: 'image', language: 'en', _status: 'draft' })
  return (made.body.doc as { id: string }).id
}

test('a partner makes a picture, a deck and a mail their own', async ({ page }) => {
  const violations: string[] = []
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) violations.push(message.text())
  })
  await signIn(page, PARTNER)
  const card = await makeCopy(page, 'edgerack-social-card', 'Your own line, such as a date', 'Open day on 14 January', 'JPEG')
  expect(await sharp(card).metadata()).toMatchObject({ format: 'jpeg', width: 1200, height: 630 })
  const deck = await makeCopy(page, 'first-meeting-deck', 'Your customer', 'Hafenwerk Kiel', 'PPTX')
  expect(deck.subarray(0, 2).toString()).toBe('PK')
  await page.goto('/library/invitation-mail')
  const mail = page.frameLocator('iframe').last()
  await expect(mail.getByRole('heading', { name: 'See it run' })).toBeVisible()
  await expect(mail.getByAltText('Nordlicht IT')).toHaveJSProperty('complete', true)
  const html = await makeCopy(page, 'invitation-mail', 'Day, time and place', 'Monday at nine, Kiel', 'HTML')
  expect(html.toString()).toContain('Monday at nine, Kiel')
  expect(await axeFindings(page)).toEqual([])
  await page.goto('/copies')
  const draft = page.getByRole('link', { name: 'Download mail draft' }).first()
  expect((await (await page.request.get((await draft.getAttribute('href')) ?? '')).body()).toString()).toContain('X-Unsent: 1')
  expect(violations).toEqual([])
})

test('marketing places a zone on a picture, in pixels', async ({ page, request }) => {
  const buffer = await sharp({ create: { width: 1000, height: 500, channels: 3, background: '#0F5C5C' } }).png().toBuffer()
  const id = await draftOf(await apiOf(request, AUTHOR), 'placed-picture', { name: 'placed.png', mimeType: 'image/png', buffer })
  await signIn(page, AUTHOR, '/admin')
  await page.goto(`/admin/collections/assets/${id}`)
  await page.getByRole('button', { name: 'Make it yours' }).click(FIRST)
  const editor = page.locator('.zone-editor')
  await expect(editor.getByRole('group', { name: /1,?000 by 500 pixels/ })).toBeVisible(FIRST)
  await expect(editor.getByRole('button', { name: 'Find zones in the file' })).toHaveCount(0)
  await editor.getByRole('button', { name: 'Add Logo' }).click()
  await expect(editor.locator('.zone-editor__zone[data-zone="logo"]')).toBeVisible()
  await editor.getByLabel('Try with a partner').selectOption({ index: 1 })
  await expect(editor.locator('figure.zone-editor__page img')).toBeVisible(FIRST)
})

test('marketing finds the placeholders of a deck, and tries them with a partner slide by slide', async ({ page, request }) => {
  const author = await apiOf(request, AUTHOR)
  const buffer = await readFile('seed/collateral/decks/halden-first-meeting-en.pptx')
  const id = await draftOf(author, 'found-deck', { name: 'found.pptx', mimeType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation', buffer })
  await signIn(page, AUTHOR, '/admin')
  await page.goto(`/admin/collections/assets/${id}`)
  await page.getByRole('button', { name: 'Make it yours' }).click(FIRST)
  await page.getByRole('button', { name: 'Find zones in the file' }).click(FIRST)
  await expect(page.getByRole('status').filter({ hasText: '7 zones were found' })).toBeVisible()
  await page.getByLabel('Try with a partner').selectOption({ label: 'Nordlicht IT' })
  await expect(page.getByRole('img', { name: 'Page 1 as Nordlicht IT would get it' })).toBeVisible(FIRST)
  await page.getByRole('button', { name: 'Next' }).click()
  await expect(page.getByRole('img', { name: 'Page 2 as Nordlicht IT would get it' })).toBeVisible(FIRST)
  expect(await axeFindings(page, '.zone-editor')).toEqual([])
  await page.getByRole('button', { name: 'Publish changes' }).click()
  await expect.poll(async () => ((await author.get(`/api/assets/${id}?depth=0&draft=false`)).body.zones as unknown[] | undefined)?.length, FIRST).toBe(7)
})
