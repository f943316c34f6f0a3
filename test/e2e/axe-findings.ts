import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Finding {
  id: string
  impact: string
  nodes: { html: string; failureSummary: string }[]
}

/** What axe-core finds to be serious or critical, by the rules of WCAG 2.2 AA; on the whole page or within an element. */
export async function axeFindings(page: Page, within?: string): Promise<string[]> {
  await page.evaluate(AXE)
  const found = await page.evaluate(async (selector) => {
    const { violations } = await (window as unknown as { axe: { run: (root: Document | string, options: object) => Promise<{ violations: Finding[] }> } }).axe.run(selector ?? document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    })
    return violations
  }, within)
  return found.filter(({ impact }) => impact === 'serious' || impact === 'critical').flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary.slice(0, 200)}`))
}
