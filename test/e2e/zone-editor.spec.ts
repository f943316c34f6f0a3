import { type APIRequestContext, type CDPSession, expect, type Locator, type Page, test } from '@playwright/test'
import { degrees, PDFDocument, rgb } from 'pdf-lib'
import sharp from 'sharp'
import { PDFiumLibrary } from '@hyzyla/pdfium'
import { makeSheet } from './author'
import { axeFindings } from './axe-findings'
import { type Api, apiOf, signIn } from './sign-in'

/** The admin renders its first page on demand. */
const FIRST = { timeout: 30_000 }
const AUTHOR = 'mara@halden.example'
const PARTNER = 'jonas@nordlicht-it.example'
const RED = '#C81E1E'
const BLUE = '#1E50C8'

interface Box {
  x: number
  y: number
  width: number
  height: number
}

interface Stored extends Box {
  kind: string
  name: string
  pages: string
}

async function brochure(): Promise<Buffer> {
  const pdf = await PDFDocument.create()
  for (const words of ['Cover', 'Inside', 'Back']) {
    const page = pdf.addPage([595, 842])
    page.drawRectangle({ x: 0, y: 600, width: 595, height: 242, color: rgb(0.9, 0.92, 0.92) })
    page.drawText(words, { x: 56, y: 680, size: 40 })
  }
  return Buffer.from(await pdf.save())
}

/** Opens the draft of an asset at its zones. */
async function openEditor(page: Page, id: string): Promise<Locator> {
  await page.goto(`/admin/collections/assets/${id}`)
  await page.getByRole('button', { name: 'Make it yours' }).click(FIRST)
  const editor = page.locator('.zone-editor')
  await expect(editor.locator('.zone-editor__page')).toBeVisible(FIRST)
  return editor
}

const zone = (editor: Locator, name: string) => editor.locator(`.zone-editor__zone[data-zone="${name}"]`)

async function boxOf(locator: Locator): Promise<Box> {
  const box = await locator.boundingBox()
  if (!box) throw new Error('It is not to be seen')
  return box
}

/** Where a zone is on the page, in points, by what is seen of it. */
async function seenBox(editor: Locator, name: string, pageWidth = 595): Promise<Box> {
  const [page, box] = [await boxOf(editor.locator('.zone-editor__page')), await boxOf(zone(editor, name))]
  const scale = page.width / pageWidth
  return { x: (box.x - page.x) / scale, y: (box.y - page.y) / scale, width: box.width / scale, height: box.height / scale }
}

function expectNear(found: Box, wanted: Box, within: number): void {
  for (const side of ['x', 'y', 'width', 'height'] as const) expect(Math.abs(found[side] - wanted[side]), `${side}: ${found[side]} for ${wanted[side]}`).toBeLessThanOrEqual(within)
}

/** Drags by the mouse from the middle of an element so many points of the page. */
async function drag(page: Page, editor: Locator, what: Locator, dx: number, dy: number): Promise<void> {
  // Waits until it stands still: what was just added may still move the page.
  await what.hover()
  const scale = (await boxOf(editor.locator('.zone-editor__page'))).width / 595
  const { x, y, width, height } = await boxOf(what)
  await page.mouse.move(x + width / 2, y + height / 2)
  await page.mouse.down()
  await page.mouse.move(x + width / 2 + (dx * scale) / 2, y + height / 2 + (dy * scale) / 2, { steps: 4 })
  await page.mouse.move(x + width / 2 + dx * scale, y + height / 2 + dy * scale, { steps: 4 })
  await page.mouse.up()
}

async function fill(editor: Locator, label: string, value: string): Promise<void> {
  const input = editor.getByLabel(label, { exact: true })
  await input.fill(value)
  await input.press('Enter')
}

async function publish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Publish changes' }).click()
  await expect(page.getByText('Status: Published').first()).toBeVisible(FIRST)
}

const storedZones = async (author: Api, id: string) => (await author.get(`/api/assets/${id}?draft=true&depth=0`)).body.zones as Stored[]

/** A page of the copy that a partner makes, as pixels, one a point. */
async function partnerPage(request: APIRequestContext, slug: string, number: number, inputs: Record<string, string> = {}): Promise<{ data: Buffer; width: number; height: number }> {
  const token = await tokenOf(request, PARTNER)
  const made = await request.post(`/v1/assets/${slug}/copies`, { headers: { Authorization: `JWT ${token}` }, data: { inputs } })
  expect(made.status(), await made.text()).toBe(201)
  const { url } = (await made.json()) as { url: string }
  const pdf = await request.get(url, { headers: { Authorization: `JWT ${token}` } })
  expect(pdf.status()).toBe(200)
  const library = await PDFiumLibrary.init()
  const document = await library.loadDocument(await pdf.body())
  const { data, width, height } = await document.getPage(number - 1).render({ scale: 1, render: 'bitmap' })
  const pixels = await sharp(data, { raw: { width, height, channels: 4 } }).removeAlpha().raw().toBuffer()
  document.destroy()
  library.destroy()
  return { data: pixels, width, height }
}

async function tokenOf(request: APIRequestContext, email: string): Promise<string> {
  const answer = await request.post('/api/users/login', { data: { email, password: 'ascend-with-halden' } })
  return ((await answer.json()) as { token: string }).token
}

/** The box that holds every pixel of about this colour. */
function extent({ data, width }: { data: Buffer; width: number }, colour: string): Box {
  const wanted = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16))
  const seen = { left: Infinity, top: Infinity, right: -1, bottom: -1 }
  for (let at = 0; at < data.length; at += 3) {
    if (wanted.some((channel, i) => Math.abs((data[at + i] ?? 0) - channel) > 24)) continue
    const [x, y] = [(at / 3) % width, Math.floor(at / 3 / width)]
    Object.assign(seen, { left: Math.min(seen.left, x), top: Math.min(seen.top, y), right: Math.max(seen.right, x + 1), bottom: Math.max(seen.bottom, y + 1) })
  }
  return { x: seen.left, y: seen.top, width: seen.right - seen.left, height: seen.bottom - seen.top }
}

test('zones placed by mouse are saved, and filled in the same places of a partner’s copy', async ({ page, request }) => {
  test.setTimeout(180_000)
  const author = await apiOf(request, AUTHOR)
  const slug = 'zones-by-mouse'
  const id = await makeSheet(author, { title: 'Zones by mouse', slug, status: 'draft', pdf: await brochure(), zones: [] })
  await signIn(page, AUTHOR, '/admin')
  const editor = await openEditor(page, id)

  await editor.getByRole('button', { name: 'Add Logo' }).click()
  const before = await seenBox(editor, 'logo')
  await drag(page, editor, zone(editor, 'logo'), -150, -250)
  expectNear(await seenBox(editor, 'logo'), { ...before, x: before.x - 150, y: before.y - 250 }, 2)
  const moved = await seenBox(editor, 'logo')
  await drag(page, editor, zone(editor, 'logo').locator('[data-handle="se"]'), 43, 27)
  expectNear(await seenBox(editor, 'logo'), { ...moved, width: moved.width + 43, height: moved.height + 27 }, 8)
  await fill(editor, 'Colour behind', RED)

  await editor.getByRole('button', { name: 'Add Text' }).click()
  await drag(page, editor, zone(editor, 'text'), -60, 230)
  await fill(editor, 'Colour behind', BLUE)
  await expect(editor.locator('.zone-editor__said')).toContainText('points')
  const [logo, text] = [await seenBox(editor, 'logo'), await seenBox(editor, 'text')]
  await expect(page.getByText('logo · logo')).toBeVisible()
  await publish(page)

  const zones = await storedZones(author, id)
  expect(zones.map(({ kind, name, pages }) => [kind, name, pages])).toEqual([['logo', 'logo', 'first'], ['text', 'text', 'first']])
  expectNear(zones[0] as Stored, logo, 1)
  expectNear(zones[1] as Stored, text, 1)
  const made = await partnerPage(request, slug, 1)
  expect([made.width, made.height]).toEqual([595, 842])
  expectNear(extent(made, RED), logo, 2)
  expectNear(extent(made, BLUE), text, 2)
})

test('a zone snaps to the margin and the middle, and shows on which lines it lies', async ({ page, request }) => {
  test.setTimeout(120_000)
  const author = await apiOf(request, AUTHOR)
  const zones = [{ kind: 'logo', name: 'logo', pages: 'all', align: 'left', x: 100, y: 100, width: 160, height: 60 }]
  const id = await makeSheet(author, { title: 'Zones that snap', slug: 'zones-that-snap', status: 'draft', zones })
  await signIn(page, AUTHOR, '/admin')
  const editor = await openEditor(page, id)
  const scale = (await boxOf(editor.locator('.zone-editor__page'))).width / 595
  const { x, y, width, height } = await boxOf(zone(editor, 'logo'))
  await page.mouse.move(x + width / 2, y + height / 2)
  await page.mouse.down()
  await page.mouse.move(x + width / 2 - 62 * scale, y + height / 2 - 66 * scale, { steps: 5 })
  await expect(editor.locator('.zone-editor__guide')).toHaveCount(2)
  await page.mouse.up()
  await expect(editor.locator('.zone-editor__guide')).toHaveCount(0)
  await expect(zone(editor, 'logo')).toHaveAccessibleName('Logo logo: 160 by 60 points, 36 from the left, 36 from the top')
})

test('everything can be done by keyboard, taken back and done again', async ({ page, request }) => {
  test.setTimeout(180_000)
  const author = await apiOf(request, AUTHOR)
  const slug = 'zones-by-keyboard'
  const id = await makeSheet(author, { title: 'Zones by keyboard', slug, status: 'draft', pdf: await brochure(), zones: [] })
  await signIn(page, AUTHOR, '/admin')
  const editor = await openEditor(page, id)
  await editor.getByRole('button', { name: 'Page 3, no zones' }).press('Enter')
  await editor.getByRole('button', { name: 'Add Text' }).press('Enter')
  const text = zone(editor, 'text')
  await expect(text).toBeVisible()
  await fill(editor, 'From the left', '100')
  await fill(editor, 'From the top', '200')
  await fill(editor, 'Width', '200')
  await fill(editor, 'Height', '40')
  await fill(editor, 'Colour behind', RED)
  await text.focus()
  for (const key of ['ArrowRight', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Alt+ArrowRight', 'Alt+Shift+ArrowDown', 'ArrowUp']) await page.keyboard.press(key)
  const placed = 'Text text: 201 by 50 points, 101 from the left, 219 from the top'
  await expect(text).toHaveAccessibleName(placed)
  await expect(editor.locator('.zone-editor__said')).toHaveText(placed)

  await page.keyboard.press('Control+z')
  await expect(text).toHaveAccessibleName(/220 from the top/)
  await page.keyboard.press('Control+Shift+z')
  await expect(text).toHaveAccessibleName(placed)

  await page.keyboard.press('Control+d')
  await expect(zone(editor, 'text-2')).toBeVisible()
  await zone(editor, 'text-2').focus()
  await page.keyboard.press('Delete')
  await expect(zone(editor, 'text-2')).toHaveCount(0)
  await expect(editor.locator('.zone-editor__said')).toHaveText('text-2 removed.')
  await page.keyboard.press('Control+z')
  await expect(zone(editor, 'text-2')).toHaveAccessibleName(/113 from the left, 231 from the top/)
  await page.keyboard.press('Control+Shift+z')
  await expect(zone(editor, 'text-2')).toHaveCount(0)

  await text.focus()
  await page.keyboard.press('Escape')
  await expect(text).toHaveAttribute('aria-pressed', 'false')
  await publish(page)
  expect(await storedZones(author, id)).toMatchObject([{ kind: 'text', name: 'text', pages: 'last', x: 101, y: 219, width: 201, height: 50 }])
  expectNear(extent(await partnerPage(request, slug, 3), RED), { x: 101, y: 219, width: 201, height: 50 }, 2)
})

test('the page and the rows below it are the same zones', async ({ page, request }) => {
  test.setTimeout(120_000)
  const author = await apiOf(request, AUTHOR)
  const zones = [{ kind: 'logo', name: 'logo', pages: 'first', align: 'left', x: 50, y: 60, width: 160, height: 60 }]
  const id = await makeSheet(author, { title: 'Zones both ways', slug: 'zones-both-ways', status: 'draft', pdf: await brochure(), zones })
  await signIn(page, AUTHOR, '/admin')
  const editor = await openEditor(page, id)
  await page.locator('#zones-row-0 .collapsible__toggle').first().click()
  await page.locator('#field-zones__0__x').fill('75')
  await expect(zone(editor, 'logo')).toHaveAccessibleName(/75 from the left/)
  await zone(editor, 'logo').focus()
  await page.keyboard.press('Shift+ArrowRight')
  await expect(page.locator('#field-zones__0__x')).toHaveValue('85')
  await editor.getByRole('button', { name: 'Put on all pages' }).click()
  await expect(editor.getByRole('button', { name: 'Page 2, 1 zone' })).toBeVisible()
  await expect(page.locator('#field-zones__0__pages')).toHaveValue('all')
  for (let step = 0; step < 3; step += 1) await editor.getByRole('button', { name: 'Undo' }).click()
  await expect(page.locator('#field-zones__0__x')).toHaveValue('50')
  await expect(editor.getByRole('button', { name: 'Undo' })).toBeDisabled()
})

test('a bar in the partner’s colour is arranged, and an example of a text is no text', async ({ page, request }) => {
  test.setTimeout(180_000)
  const author = await apiOf(request, AUTHOR)
  const slug = 'zones-by-rules'
  const id = await makeSheet(author, { title: 'Zones by rules', slug, status: 'draft', pdf: await brochure(), zones: [] })
  await signIn(page, AUTHOR, '/admin')
  const editor = await openEditor(page, id)
  await editor.getByLabel('Arrange as').selectOption({ label: 'Bar in the partner’s colour' })
  await zone(editor, 'logo').click()
  await fill(editor, 'Kept clear around it', '25%')
  await editor.getByLabel('Paint it').selectOption({ label: 'Only where needed' })
  await editor.getByLabel('Hide with its plate when empty').check()
  await editor.getByRole('button', { name: 'Add Text' }).click()
  await editor.getByRole('textbox', { name: 'Pages' }).fill('2-last')
  await editor.getByRole('textbox', { name: 'Pages' }).press('Enter')
  await editor.getByLabel('Says', { exact: true }).selectOption({ label: 'What the person types' })
  await fill(editor, 'Says by default', 'Example: a free hour')
  await editor.getByLabel('People', { exact: true }).selectOption({ label: 'must say it in their own words' })
  await fill(editor, 'Largest type', '18')
  await publish(page)
  expect(await storedZones(author, id)).toMatchObject([
    { kind: 'colour', pages: 'last', x: 0, width: 595 },
    { kind: 'logo', clear: '25%', plateWhen: 'needed', hideEmpty: true },
    { kind: 'contact' },
    { kind: 'text', pages: '2-last', source: 'free', defaultText: 'Example: a free hour', editing: 'must-change', maxSize: 18 },
  ])
  const seller = await apiOf(request, PARTNER)
  const refused = await seller.post(`/v1/assets/${slug}/copies`, { inputs: { text: 'example: a free hour' } })
  expect([refused.status, refused.body.errors]).toMatchObject([422, [{ field: 'inputs.text' }]])
  const [bar] = await storedZones(author, id)
  expectNear(extent(await partnerPage(request, slug, 3, { text: 'Two hours' }), '#1B3A6B'), bar as Stored, 2)
})

/** Touches with one finger, as a screen reports it, and moves it by so many pixels. */
async function swipe(session: CDPSession, from: { x: number; y: number }, dx: number, dy: number): Promise<void> {
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [from] })
  for (let part = 1; part <= 5; part += 1) await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x: from.x + (dx * part) / 5, y: from.y + (dy * part) / 5 }] })
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}

test('zones are placed by touch on a phone', async ({ browser, request }) => {
  test.setTimeout(180_000)
  const author = await apiOf(request, AUTHOR)
  const slug = 'zones-by-touch'
  const id = await makeSheet(author, { title: 'Zones by touch', slug, status: 'draft', zones: [] })
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
  const page = await context.newPage()
  await signIn(page, AUTHOR, '/admin')
  const editor = await openEditor(page, id)
  const session = await context.newCDPSession(page)
  await editor.getByRole('button', { name: 'Add Logo' }).tap()
  const logo = zone(editor, 'logo')
  await logo.evaluate((element) => element.scrollIntoView({ block: 'center' }))
  const scale = (await boxOf(editor.locator('.zone-editor__page'))).width / 595
  const before = await seenBox(editor, 'logo')
  const start = await boxOf(logo)
  await swipe(session, { x: start.x + start.width / 2, y: start.y + start.height / 2 }, -70 * scale, 110 * scale)
  const moved = await seenBox(editor, 'logo')
  expectNear(moved, { ...before, x: before.x - 70, y: before.y + 110 }, 12)

  const handle = await boxOf(logo.locator('[data-handle="se"]'))
  expect(Math.min(handle.width, handle.height), 'a finger finds the handle').toBeGreaterThanOrEqual(44)
  await swipe(session, { x: handle.x + 24, y: handle.y + 24 }, 60 * scale, 40 * scale)
  expectNear(await seenBox(editor, 'logo'), { ...moved, width: moved.width + 60, height: moved.height + 40 }, 12)
  await fill(editor, 'Colour behind', RED)
  const placed = await seenBox(editor, 'logo')
  await publish(page)
  await context.close()
  expectNear((await storedZones(author, id))[0] as Stored, placed, 1.5)
  expectNear(extent(await partnerPage(request, slug, 1), RED), placed, 2.5)
})

async function withFields(): Promise<Buffer> {
  const pdf = await PDFDocument.create()
  pdf.addJavaScript('hello', 'app.alert(1)')
  const page = pdf.addPage([842, 595])
  page.setRotation(degrees(90))
  const form = pdf.getForm()
  for (const [name, at] of [['tandem.logo', { x: 100, y: 100, width: 60, height: 150 }], ['tandem.text.headline', { x: 300, y: 100, width: 40, height: 300 }]] as const) {
    const field = form.createTextField(name)
    field.addToPage(page)
    field.acroField.getWidgets()[0]?.setRectangle(at)
  }
  return Buffer.from(await pdf.save())
}

test('zones a designer left in the file are found, and tried with a partner before anything is saved', async ({ page, request }) => {
  test.setTimeout(120_000)
  const author = await apiOf(request, AUTHOR)
  const slug = 'zones-found'
  const id = await makeSheet(author, { title: 'Zones found', slug, status: 'draft', pdf: await withFields(), zones: [] })
  await signIn(page, AUTHOR, '/admin')
  const editor = await openEditor(page, id)
  await editor.getByRole('button', { name: 'Find zones in the file' }).click()
  await expect(editor.locator('.zone-editor__said')).toHaveText('2 zones were found and added.')
  await expect(zone(editor, 'logo')).toHaveAccessibleName('Logo logo: 150 by 60 points, 100 from the left, 100 from the top')
  await expect(zone(editor, 'headline')).toHaveAccessibleName('Text headline: 300 by 40 points, 100 from the left, 300 from the top')
  await editor.getByRole('button', { name: 'Find zones in the file' }).click()
  await expect(editor.locator('.zone-editor__said')).toContainText('no further form fields')

  await editor.getByLabel('Try with a partner').selectOption({ label: 'Nordlicht IT' })
  await expect(editor.getByRole('img', { name: 'Page 1 as Nordlicht IT would get it' })).toBeVisible(FIRST)
  await expect(editor.getByText('Taken out of every copy for safety: scripts (1).')).toBeVisible()
  await editor.getByRole('button', { name: 'Back to editing' }).click()
  await expect(zone(editor, 'logo')).toBeVisible()
  expect(await storedZones(author, id)).toEqual([])
})

for (const width of [1440, 390]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`the editor fits ${width} px and passes axe-core, ${colorScheme}`, async ({ browser, request }) => {
      test.setTimeout(120_000)
      const author = await apiOf(request, AUTHOR)
      const { docs } = (await author.get('/api/assets?where[slug][equals]=edgerack-datasheet&depth=0')).body as { docs: { id: string }[] }
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme })
      const broken: string[] = []
      page.on('pageerror', ({ message }) => broken.push(message))
      await signIn(page, AUTHOR, '/admin')
      const editor = await openEditor(page, docs[0]?.id ?? '')
      await zone(editor, 'logo').click()
      await expect(editor.getByLabel('From the left', { exact: true })).toHaveValue('413')
      expect(await axeFindings(page, '.zone-editor')).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
      expect(broken).toEqual([])
      await page.close()
    })
  }
}
