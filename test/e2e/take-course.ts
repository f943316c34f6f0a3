import { expect, type Page } from '@playwright/test'

/** Reads a course to its end in the portal, from its page on. */
export async function finishLessons(page: Page): Promise<void> {
  await page.getByRole('link', { name: /^Continue:/ }).first().click()
  for (let i = 0; i < 30; i += 1) {
    await page.waitForURL(/\/learn\/[\w-]+\/[\w-]+$/)
    const button = page.getByRole('button', { name: /^Done, next|^Finish the lessons/ })
    const last = (await button.textContent())?.startsWith('Finish') ?? false
    const before = page.url()
    await button.click()
    await page.waitForURL((url) => url.toString() !== before)
    if (last) return
  }
}

/** Sits the exam of the course whose page is open, and gives the right answers. */
export async function passExam(page: Page, right: Map<string, string[]>): Promise<void> {
  await page.getByRole('link', { name: 'Start the exam' }).click()
  await expect(page.locator('fieldset.question').first()).toBeVisible()
  // The exam and nothing else.
  await expect(page.getByRole('navigation')).toHaveCount(0)
  for (const question of await page.locator('fieldset.question').all()) {
    const text = ((await question.locator('legend').textContent()) ?? '').replace(/^\d+\. /, '')
    for (const option of right.get(text) ?? []) await question.getByLabel(option, { exact: true }).check()
  }
  await page.getByRole('button', { name: 'Hand in the exam' }).click()
  await expect(page.getByText('You have passed')).toBeVisible({ timeout: 15_000 })
}
