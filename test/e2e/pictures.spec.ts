import { expect, type Page, test } from '@playwright/test'
import sharp from 'sharp'
import { axeFindings } from './axe-findings'
import { signIn } from './sign-in'

const ASSET = '/library/people-beside-your-line'
/** The middle of the flyer's place for a picture, as shares of the page. */
const [ACROSS, DOWN] = [209 / 595.28, 455 / 841.89]

const magenta = () => sharp({ create: { width: 1_600, height: 1_200, channels: 3, background: '#ff00ff' } }).jpeg().toBuffer()
const chooser = (page: Page) => page.getByRole('group', { name: 'Your team, your house or your work' })

/** The colour in the middle of the place, in the preview; nothing before there is one. */
const seen = (page: Page): Promise<number[]> =>
  page.evaluate(
    async ([across, down]) => {
      const shown = document.querySelector<HTMLImageElement>('.sheet-view img')
      if (!shown?.src.startsWith('data:')) return []
      await shown.decode()
      const canvas = new OffscreenCanvas(shown.naturalWidth, shown.naturalHeight)
      const context = canvas.getContext('2d')
      context?.drawImage(shown, 0, 0)
      return [...(context?.getImageData(shown.naturalWidth * (across ?? 0), shown.naturalHeight * (down ?? 0), 1, 1).data ?? [])].slice(0, 3)
    },
    [ACROSS, DOWN],
  )
const isMagenta = async (page: Page) => {
  const [r = 0, g = 255, b = 0] = await seen(page)
  return r > 220 && g < 40 && b > 220
}

test('a picture is uploaded beside the preview, seen in it, and in the copy', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await signIn(page, 'jonas@nordlicht-it.example', ASSET)
  const choice = chooser(page)
  // One of the brand kit stands there for a beginning, so that none is no choice any more.
  await expect(choice.getByRole('radio')).toHaveCount(3)
  await expect(choice.locator('input:checked')).toHaveCount(1)
  await page.getByRole('textbox', { name: 'Your own line, such as a date' }).fill('Come and see us')

  // By keyboard: the next of them.
  await choice.getByRole('radio').first().focus()
  await choice.getByRole('radio').first().press('ArrowRight')
  await expect(choice.getByRole('radio').nth(1)).toBeChecked()
  const before = await choice.locator('input:checked').getAttribute('value')

  await choice.locator('input[type=file]').setInputFiles({ name: 'notes.png', mimeType: 'image/png', buffer: Buffer.from('no picture at all') })
  await expect(choice.getByRole('alert')).toHaveText(/Use a PNG, JPEG or WebP/)
  expect(await choice.locator('input:checked').getAttribute('value')).toBe(before)
  await expect(page.getByRole('textbox', { name: 'Your own line, such as a date' })).toHaveValue('Come and see us')
  expect(await isMagenta(page)).toBe(false)

  await choice.locator('input[type=file]').setInputFiles({ name: 'Test field.jpg', mimeType: 'image/jpeg', buffer: await magenta() })
  await expect(choice.getByRole('radio', { name: 'Test field' })).toBeChecked()
  await expect(choice.getByRole('alert')).toHaveCount(0)
  await expect.poll(() => isMagenta(page)).toBe(true)
  expect(await axeFindings(page)).toEqual([])

  const id = await choice.locator('input:checked').getAttribute('value')
  await page.getByRole('button', { name: 'Make my copy' }).click()
  const file = page.getByRole('link', { name: 'Download PDF' })
  await expect(file).toBeVisible()
  const [copy, kept] = await Promise.all([page.request.get((await file.getAttribute('href')) ?? ''), page.request.get(`/v1/pictures/${id}/file`)])
  expect((await copy.body()).includes(await kept.body())).toBe(true)
})

test('a place that must have a picture asks for one', async ({ page }) => {
  // Of a company that has none yet.
  await signIn(page, 'derek@cascaderidge.example', ASSET)
  await expect(page.getByRole('paragraph').filter({ hasText: 'Still to fill in: Your team, your house or your work' })).toBeVisible()
  await page.getByRole('button', { name: 'Make my copy' }).click()
  await expect(chooser(page).getByText('Choose a picture.')).toBeVisible()
  await expect(chooser(page).getByRole('radio').first()).toBeFocused()
})

test('administrators keep the pictures of the brand kit', async ({ page }) => {
  await signIn(page, 'anna@nordlicht-it.example', '/brand-kit')
  const shelf = page.getByRole('region', { name: 'Pictures' })
  await shelf.locator('input[type=file]').setInputFiles([
    { name: 'front.jpg', mimeType: 'image/jpeg', buffer: await sharp(await magenta()).rotate(90).resize(800).jpeg().toBuffer() },
    { name: 'too-small.png', mimeType: 'image/png', buffer: await sharp({ create: { width: 20, height: 20, channels: 3, background: '#fff' } }).png().toBuffer() },
  ])
  await expect(shelf.getByRole('alert')).toHaveText('too-small.png: Use a picture of at least 100 pixels a side.')
  const name = shelf.getByRole('textbox', { name: 'What it shows: front' })
  await name.fill('The front door')
  await name.press('Enter')
  await expect(shelf.getByText('Saved.')).toBeVisible()
  await shelf.getByRole('checkbox', { name: 'In the brand kit: The front door' }).check()
  await expect(shelf.getByRole('checkbox', { name: 'In the brand kit: The front door' })).toBeChecked()
  expect(await axeFindings(page)).toEqual([])
  await page.reload()
  await expect(shelf.getByRole('checkbox', { name: 'In the brand kit: The front door' })).toBeChecked()
  page.once('dialog', (dialog) => void dialog.accept())
  await shelf.getByRole('button', { name: 'Remove The front door' }).click()
  await expect(shelf.getByRole('textbox', { name: 'What it shows: The front door' })).toHaveCount(0)
})

test('a photograph of fifty megapixels is made smaller before it is sent', async ({ page }) => {
  await signIn(page, 'jonas@nordlicht-it.example', ASSET)
  const noise = Buffer.from(Array.from({ length: 300 * 200 * 3 }, (_, i) => (i * 7_919) % 251))
  const photograph = await sharp(noise, { raw: { width: 300, height: 200, channels: 3 } }).resize(8_640, 5_760, { fit: 'fill' }).jpeg({ quality: 96 }).toBuffer()
  expect(photograph.length).toBeGreaterThan(4 * 1024 * 1024)
  await expect(chooser(page).getByRole('radio', { name: 'The Nordlicht team' })).toBeVisible()
  await chooser(page).locator('input[type=file]').setInputFiles({ name: 'Great hall.jpg', mimeType: 'image/jpeg', buffer: photograph })
  await expect(chooser(page).getByRole('radio', { name: 'Great hall' })).toBeChecked({ timeout: 30_000 })
})
