import { z } from 'zod'
import { COPY_STATES } from '~/media/copies/copy-states'

/** A requirement's explanation; see `src/policy/explain.ts`. */
export const explanation = z.looseObject({ kind: z.string(), met: z.boolean() }).meta({ id: 'Explanation', description: 'What is asked, how it stands and what is missing.' })

export const problem = z
  .looseObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    instance: z.string().optional(),
    errors: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: 'Problem', description: 'RFC 9457' })

export const instant = z.string().meta({ format: 'date-time' })

export const localeQuery = { locale: z.enum(['en', 'id', 'pl', 'ru']).optional().meta({ description: 'Language of the words; otherwise the caller’s own.' }) }

/** What somebody should look at in a copy; see `Finding`. */
export const finding = z.object({ code: z.string(), zone: z.string(), page: z.int().optional(), value: z.string().optional() })

/** What anyone may know of a copy; see `CopyStatus`. */
export const copyStatusShape = z.object({
  serial: z.string(),
  title: z.string(),
  partner: z.string(),
  state: z.enum(COPY_STATES).meta({ description: 'Good to use when it is `current`. One that is `waiting`, `sent-back` or `withdrawn` was not approved.' }),
  madeAt: instant,
  stateSince: instant.optional(),
  reason: z.string().optional(),
  newEditionSince: instant.optional().meta({ description: 'Of an outdated or recalled copy: since when there is a newer edition' }),
})
