/** Pages from one to another, both counted from 1 and on it. */
export type PageRange = [from: number, to: number | 'last']

/** Which pages of a document a zone is on: in words, or pages by number from 1 and ranges of them. */
export type PageRule = 'all' | 'first' | 'last' | (number | PageRange)[]

const WORDS = ['all', 'first', 'last'] as const
const PART = /^(\d{1,6})(?:\s*[-–]\s*(\d{1,6}|last))?$/

/** A rule as people write it, such as `first`, `1, 3-5` or `2-last`; undefined for what is none. */
export function readPageRule(text: string): PageRule | undefined {
  const written = text.trim().toLowerCase()
  const word = WORDS.find((one) => one === written)
  if (word) return word
  const parts = written.split(',').map((part) => PART.exec(part.trim()))
  if (!parts.every((part) => part !== null)) return undefined
  return parts.map(([, from, to]) => (to === undefined ? Number(from) : [Number(from), to === 'last' ? to : Number(to)]))
}

/** A rule as `readPageRule` reads it. */
export const writePageRule = (rule: PageRule): string => (typeof rule === 'string' ? rule : rule.map((part) => (typeof part === 'number' ? part : part.join('-'))).join(', '))

/** Page numbers, from 0, that a zone is on in a document of so many pages. */
export function pagesOf({ pages }: { pages: PageRule }, count: number): number[] {
  if (pages === 'all') return span(1, count)
  if (pages === 'first') return [0]
  if (pages === 'last') return [count - 1]
  const numbers = pages.flatMap((part) => (typeof part === 'number' ? [part - 1] : span(part[0], part[1] === 'last' ? count : Math.min(part[1], count))))
  return [...new Set(numbers)].filter((page) => page >= 0 && page < count)
}

/** Whether a page, counted from 1, is one of them: without listing them all. */
export function isPageOf(rule: PageRule, page: number, count: number): boolean {
  if (rule === 'all') return true
  if (rule === 'first') return page === 1
  if (rule === 'last') return page === count
  return rule.some((part) => (typeof part === 'number' ? part === page : part[0] <= page && page <= (part[1] === 'last' ? count : part[1])))
}

/** Pages, from 1, that any of some zones is on in a document of so many pages; in a word when it is all of them. */
export function brandedPages(zones: readonly { pages: PageRule }[], count: number): 'all' | number[] {
  const pages = new Set(zones.flatMap((zone) => pagesOf(zone, count)))
  return pages.size === count ? 'all' : [...pages].map((page) => page + 1).sort((a, b) => a - b)
}

const span = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i - 1)
