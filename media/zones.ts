import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { FieldError } from '~/src/platform/problem'

const HEX = /^#[0-9a-f]{6}$/i
const points = (what: string) => z.number(`Give ${what} in points.`).min(0, `Give ${what} as 0 or more.`).max(14_400, `Give ${what} as 14400 or less.`)
const hex = z.string().regex(HEX, 'Use a colour such as #13262A.')

const zone = z.object({
  id: z.string().regex(/^[\w-]{1,40}$/, 'Use letters, digits, hyphens and underscores.'),
  kind: z.enum(['logo', 'text', 'contact', 'qr'], 'Choose logo, text, contact or qr.'),
  /** Pages by number from 1, or in words. */
  pages: z.union([z.enum(['all', 'first', 'last']), z.array(z.int().min(1)).min(1)], 'Use all, first, last, or numbers such as 1, 3.'),
  /** From the top left corner of the page as it is seen, in points of 1/72 inch. */
  x: points('x'),
  y: points('y'),
  width: points('width').min(4, 'A zone is at least 4 points wide.'),
  height: points('height').min(4, 'A zone is at least 4 points high.'),
  align: z.enum(['left', 'center', 'right']).default('left'),
  /** What fills a text or QR zone; a free one is an input of the form, named by the zone's id. */
  source: z.enum(['partnerName', 'userName', 'free']).default('free'),
  label: z.string().max(60).default(''),
  maxLength: z.int().min(1).max(600).default(120),
  required: z.boolean().default(false),
  /** Type sizes in points: text shrinks from the largest to the smallest to fit. */
  minSize: z.number().min(4).max(200).default(7),
  maxSize: z.number().min(4).max(200).default(14),
  color: hex.default('#13262A'),
  /** Colour painted behind the zone. */
  plate: hex.optional(),
})

export type Zone = z.infer<typeof zone>
export type ZoneInput = z.input<typeof zone>

export const zonesSchema = z
  .array(zone)
  .max(40, 'An asset has at most 40 zones.')
  .superRefine((zones, ctx) => {
    zones.forEach(({ id, minSize, maxSize }, i) => {
      if (zones.findIndex((other) => other.id === id) < i) ctx.addIssue({ code: 'custom', path: [i, 'id'], message: `The name ${id} is taken by another zone.` })
      if (minSize > maxSize) ctx.addIssue({ code: 'custom', path: [i, 'minSize'], message: 'The smallest type size is above the largest.' })
    })
  })

/** What is wrong with zones, field by field; empty for good ones. */
export function zonesErrors(input: unknown): FieldError[] {
  const parsed = zonesSchema.safeParse(input)
  return parsed.success ? [] : parsed.error.issues.map(({ path, message }) => ({ field: ['zones', ...path].join('.'), message }))
}

/** Names what the zones print: any change of it gives another name. Their labels differ by language and print nothing. */
export const zonesVersion = (zones: readonly Zone[]): string =>
  createHash('sha256')
    .update(JSON.stringify(zones.map((zone) => ({ ...zone, label: undefined }))))
    .digest('hex')
    .slice(0, 16)

/** Page numbers, from 0, that a zone is on in a document of so many pages. */
export function pagesOf({ pages }: Pick<Zone, 'pages'>, count: number): number[] {
  if (pages === 'all') return Array.from({ length: count }, (_, i) => i)
  if (pages === 'first') return [0]
  if (pages === 'last') return [count - 1]
  return [...new Set(pages)].filter((page) => page <= count).map((page) => page - 1)
}

/** Pages, from 1, that any of some zones is on in a document of so many pages; in a word when it is all of them. */
export function brandedPages(zones: readonly Pick<Zone, 'pages'>[], count: number): 'all' | number[] {
  const pages = new Set(zones.flatMap((zone) => pagesOf(zone, count)))
  return pages.size === count ? 'all' : [...pages].map((page) => page + 1).sort((a, b) => a - b)
}
