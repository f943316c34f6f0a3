import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { FieldError } from '~/src/platform/problem'
import { FACES } from '../type/font-catalogue'
import { readClear } from './fit-logo'
import { TEXT_SOURCES } from './text-sources'

const HEX = /^#[0-9a-f]{6}$/i
const points = (what: string) => z.number(`Give ${what} in points.`).min(0, `Give ${what} as 0 or more.`).max(14_400, `Give ${what} as 14400 or less.`)
const pageNumber = z.int().min(1)
const pageRange = z.tuple([pageNumber, z.union([pageNumber, z.literal('last')])]).refine(([from, to]) => to === 'last' || from <= to)
/** A rule of pages, as `readPageRule` gives it. */
const pages = z.union([z.enum(['all', 'first', 'last']), z.array(z.union([pageNumber, pageRange])).min(1).max(100)], 'Use all, first, last, or numbers such as 1, 3-5 or 2-last.')
/** Off where it is absent, so that zones from before it keep their version. */
const flag = z
  .boolean()
  .optional()
  .transform((on) => on || undefined)
const hex = z.string().regex(HEX, 'Use a colour such as #13262A.')

const zone = z.object({
  id: z.string().regex(/^[\w-]{1,40}$/, 'Use letters, digits, hyphens and underscores.'),
  kind: z.enum(['logo', 'text', 'contact', 'qr', 'colour', 'image'], 'Choose logo, text, contact, qr, colour or image.'),
  pages,
  /** From the top left corner of the page as it is seen, in points of 1/72 inch; of a picture in pixels. */
  x: points('x'),
  y: points('y'),
  width: points('width').min(4, 'A zone is at least 4 points wide.'),
  height: points('height').min(4, 'A zone is at least 4 points high.'),
  align: z.enum(['left', 'center', 'right']).default('left'),
  /** What fills a text or QR zone; a free one is an input of the form, named by the zone's id. */
  source: z.enum(TEXT_SOURCES).default('free'),
  label: z.string().max(60).default(''),
  maxLength: z.int().min(1).max(600).default(120),
  required: z.boolean().default(false),
  /** Of a typed text: `locked` prints its default whoever makes the copy, `must-change` takes it for an example only. */
  editing: z
    .enum(['editable', 'locked', 'must-change'], 'Use editable, locked or must-change.')
    .optional()
    .transform((editing) => (editing === 'editable' ? undefined : editing)),
  /** What a typed text says for whoever says nothing else. */
  defaultText: z.string().max(600).optional(),
  /** Type sizes in points: text shrinks from the largest to the smallest to fit. */
  minSize: z.number().min(4).max(200).default(7),
  maxSize: z.number().min(4).max(200).default(14),
  bold: flag,
  /** Of a text or contact block. */
  face: z
    .enum(FACES, 'Use sans or serif.')
    .optional()
    .transform((face) => (face === 'serif' ? face : undefined)),
  color: hex.default('#13262A'),
  /** Colour painted behind the zone. */
  plate: hex.optional(),
  /** A plate `needed` is painted only where nothing would stand out without, in the plate's colour or else a fitting one. */
  plateWhen: z
    .enum(['always', 'needed'], 'Use always or needed.')
    .optional()
    .transform((when) => (when === 'needed' ? when : undefined)),
  /** A zone that nothing fills shows nothing at all, its plate neither. */
  hideEmpty: flag,
  /** What a logo keeps clear on each side within its zone: points such as `8`, or a share of its own height such as `25%`. */
  clear: z
    .string()
    .refine((rule) => readClear(rule) !== undefined, 'Use points such as 8, or a share of the logo’s height such as 25%.')
    .optional(),
  /** Which colour of the partner a zone of colour is painted in; where there is no second one, the first. */
  tone: z
    .enum(['primary', 'secondary'], 'Use primary or secondary.')
    .optional()
    .transform((tone) => (tone === 'secondary' ? tone : undefined)),
  /** How a partner's picture stands in its zone: cut to fill it, or shown whole. */
  fit: z
    .enum(['cover', 'contain'], 'Use cover or contain.')
    .optional()
    .transform((fit) => (fit === 'contain' ? fit : undefined)),
  /** Which of a partner's pictures may stand in the zone: any, or those of the brand kit only. */
  media: z
    .enum(['any', 'kit'], 'Use any or kit.')
    .optional()
    .transform((media) => (media === 'kit' ? media : undefined)),
})

export type Zone = z.infer<typeof zone>
export type ZoneInput = z.input<typeof zone>

export const zonesSchema = z
  .array(zone)
  .max(40, 'An asset has at most 40 zones.')
  .superRefine((zones, ctx) => {
    zones.forEach(({ id, minSize, maxSize, clear, width, height, editing, defaultText = '', maxLength }, i) => {
      if (zones.findIndex((other) => other.id === id) < i) ctx.addIssue({ code: 'custom', path: [i, 'id'], message: `The name ${id} is taken by another zone.` })
      if (minSize > maxSize) ctx.addIssue({ code: 'custom', path: [i, 'minSize'], message: 'The smallest type size is above the largest.' })
      if (editing === 'locked' && defaultText.trim() === '') ctx.addIssue({ code: 'custom', path: [i, 'defaultText'], message: 'A locked text needs its words.' })
      if (defaultText.length > maxLength) ctx.addIssue({ code: 'custom', path: [i, 'defaultText'], message: `The text is longer than its ${maxLength} characters.` })
      if (clear && Math.min(width, height) - 2 * (readClear(clear)?.points ?? 0) < 4) ctx.addIssue({ code: 'custom', path: [i, 'clear'], message: 'The clear space leaves no room for the logo.' })
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
