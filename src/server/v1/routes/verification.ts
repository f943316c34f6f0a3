import { z } from 'zod'
import { verifyCertificate } from '~/courses/verify-certificate'
import { copyStatus } from '~/media/read-copy'
import { forEveryone, type Route } from '../route'
import { instant, localeQuery } from '../shapes'

const serial = z.object({ serial: z.string().max(40) })

export const verificationRoutes: Route[] = [
  forEveryone({
    method: 'get',
    path: '/copies/{serial}',
    tag: 'Verification',
    summary: 'Is this sheet current?',
    params: serial,
    answers: {
      200: {
        description: 'Its state',
        schema: z.object({ serial: z.string(), title: z.string(), partner: z.string(), state: z.enum(['current', 'outdated', 'recalled']), madeAt: instant, stateSince: instant.optional(), reason: z.string().optional() }),
      },
    },
    problems: [404],
    handle: async ({ payload, params }) => ({ body: await copyStatus({ payload, serial: params.serial }) }),
  }),
  forEveryone({
    method: 'get',
    path: '/certificates/{serial}',
    tag: 'Verification',
    summary: 'Is this certificate valid?',
    params: serial,
    query: z.object(localeQuery),
    answers: {
      200: {
        description: 'Its state',
        schema: z.object({ serial: z.string(), state: z.enum(['valid', 'lapsed', 'revoked']), title: z.string(), holder: z.string(), partner: z.string(), issuedAt: instant, validUntil: instant }),
      },
    },
    problems: [404],
    handle: async ({ payload, locale, params }) => ({ body: await verifyCertificate({ payload, locale, serial: params.serial }) }),
  }),
]
