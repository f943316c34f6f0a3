import { z } from 'zod'
import { readStanding } from '~/src/program/read-standing'
import { forSignedIn, type Route } from '../route'
import { explanation, instant, localeQuery } from '../shapes'

const tier = z.looseObject({ key: z.string(), name: z.string(), rank: z.int(), held: z.boolean(), explanation: explanation.optional() })

export const standingRoutes: Route[] = [
  forSignedIn({
    method: 'get',
    path: '/me/standing',
    tag: 'Programme',
    summary: 'Where the caller’s company stands, what is missing and what may lapse',
    query: z.object(localeQuery),
    answers: {
      200: {
        description: 'The standing',
        schema: z.looseObject({
          tier,
          since: instant.optional(),
          graceUntil: instant.optional(),
          ladder: z.array(tier),
          next: tier.optional(),
          plan: z.array(z.looseObject({ shortfall: explanation, candidates: z.array(z.object({ userId: z.string(), name: z.string() })) })),
          forecast: z.array(z.object({ at: instant, certification: z.string(), holder: z.string(), tierAfter: z.string() })),
          history: z.array(z.object({ tier: z.string(), reason: z.string(), at: instant })),
        }),
      },
    },
    problems: [403],
    handle: async ({ payload, viewer, locale }) => ({ body: await readStanding({ payload, viewer, locale }) }),
  }),
]
