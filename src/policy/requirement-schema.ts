import { z } from 'zod'
import { type FieldError, Problem } from '~/src/platform/problem'
import type { Requirement } from './requirement'
import { MAX_DEPTH, MAX_NODES } from './requirement-limits'
import { PARTNER_KINDS, REGIONS, ROLES, SEGMENTS } from './roles'

const ONE_OF_THE_KINDS =
  'A condition has exactly one of all, any, tierAtLeast, certified, wonRevenue, wonDeals, region, partnerKind, segment, role.'

const key = (what: string) =>
  z
    .string(`Name the ${what} by its key.`)
    .trim()
    .min(1, `Choose a ${what}.`)
    .max(100, `A ${what} key has at most 100 characters.`)

const whole = (what: string, max: number) =>
  z
    .int(`Give ${what} as a whole number.`)
    .min(1, `Give ${what} as 1 or more.`)
    .max(max, `Give ${what} as ${max} or less.`)

const oneOf = <const T extends readonly string[]>(what: string, values: T) =>
  z
    .array(z.enum(values, `Choose from ${values.join(', ')}.`), `Give ${what} as a list.`)
    .min(1, `Choose at least one ${what}.`)

const won = (what: string, max: number) =>
  z.strictObject(
    { atLeast: whole(what, max), months: whole('the months', 120) },
    'Give atLeast and months, and nothing else.',
  )

// A node reads as an object of optional keys of which it must have exactly one, because a union of ten shapes could
// only say "invalid input", not what is wrong where. The cast states what that check has made sure of.
const node = z.lazy(() =>
  z
    .strictObject(
      {
        all: z.array(node, 'Give the conditions as a list.').optional(),
        any: z.array(node, 'Give the conditions as a list.').optional(),
        tierAtLeast: key('tier').optional(),
        certified: z
          .strictObject(
            {
              certification: key('certification'),
              people: z.union([z.literal('self'), whole('the people', 1_000)], {
                error: "Give how many people as a whole number from 1 to 1000, or 'self' for the viewer in person.",
              }),
            },
            'Give certification and people, and nothing else.',
          )
          .optional(),
        wonRevenue: won('the revenue in minor units', Number.MAX_SAFE_INTEGER).optional(),
        wonDeals: won('the deals', 100_000).optional(),
        region: oneOf('region', REGIONS).optional(),
        partnerKind: oneOf('partner kind', PARTNER_KINDS).optional(),
        segment: oneOf('segment', SEGMENTS).optional(),
        role: oneOf('role', ROLES).optional(),
      },
      ONE_OF_THE_KINDS,
    )
    .refine((given) => Object.values(given).filter((value) => value !== undefined).length === 1, ONE_OF_THE_KINDS),
) as z.ZodType as z.ZodType<Requirement>

/**
 * A requirement from outside: at most MAX_DEPTH levels (a single condition is one) and MAX_NODES groups and
 * conditions. The size is measured first and without recursion, so that no input can exhaust the stack.
 */
export const requirementSchema = z.preprocess((input, ctx) => {
  const oversize = findOversize(input)
  if (!oversize) return input
  ctx.addIssue({ code: 'custom', ...oversize })
  return z.NEVER
}, node)

/** What is wrong with the input, field by field below the given name; empty for a valid requirement. */
export function requirementErrors(input: unknown, field = 'requirement'): FieldError[] {
  const parsed = requirementSchema.safeParse(input)
  return parsed.success ? [] : toFieldErrors(parsed.error, field)
}

/**
 * Reads a requirement from outside.
 * @throws Problem 422 `invalid-requirement` with one error per wrong place, each naming its path below `field`.
 */
export function parseRequirement(input: unknown, field = 'requirement'): Requirement {
  const parsed = requirementSchema.safeParse(input)
  if (parsed.success) return parsed.data
  throw new Problem({
    status: 422,
    code: 'invalid-requirement',
    title: 'This requirement cannot be read',
    errors: toFieldErrors(parsed.error, field),
  })
}

// An unknown key is told twice by zod: as unrecognised, and as none of the known ones.
function toFieldErrors(error: z.ZodError, field: string): FieldError[] {
  const errors = error.issues.map(({ path, message }) => ({ field: [field, ...path].join('.'), message }))
  return [...new Map(errors.map((one) => [JSON.stringify(one), one])).values()]
}

function findOversize(root: unknown): { path: (string | number)[]; message: string } | undefined {
  const open: { value: unknown; path: (string | number)[] }[] = [{ value: root, path: [] }]
  let nodes = 0
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, path } = next
    nodes += 1
    if (nodes > MAX_NODES) return { path: [], message: `Use at most ${MAX_NODES} groups and conditions in total.` }
    // Every level adds two steps to the path: the group's kind and the place in it.
    if (path.length / 2 >= MAX_DEPTH) return { path, message: `Nest at most ${MAX_DEPTH} levels deep.` }
    if (typeof value !== 'object' || value === null) continue
    for (const kind of ['all', 'any'] as const) {
      const children: unknown = (value as Record<string, unknown>)[kind]
      if (!Array.isArray(children)) continue
      // Enough to see that there are too many, however long the list.
      children.slice(0, MAX_NODES + 1).forEach((child, i) => open.push({ value: child, path: [...path, kind, i] }))
    }
  }
  return undefined
}
