import { z } from 'zod'
import { certificateCredential } from '~/courses/certificate-credential'
import { verifyCertificate } from '~/courses/verify-certificate'
import { copyStatus } from '~/media/copies/read-copy'
import { env } from '~/src/platform/env'
import { certificatePdf } from '../certificate-pdf'
import { forEveryone, type Route } from '../route'
import { copyStatusShape, instant, localeQuery } from '../shapes'

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
        schema: copyStatusShape,
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
  forEveryone({
    method: 'get',
    path: '/certificates/{serial}/pdf',
    tag: 'Verification',
    summary: 'The certificate to print; whoever holds its serial may',
    params: serial,
    query: z.object(localeQuery),
    answers: { 200: { description: 'The PDF', mediaType: 'application/pdf' } },
    problems: [404, 410],
    handle: async ({ payload, locale, params, res }) => {
      const { pdf, name } = await certificatePdf({ payload, locale, serial: params.serial })
      res.attachment(name).type('application/pdf').setHeader('Cache-Control', 'private, no-store')
      res.send(pdf)
      return undefined
    },
  }),
  forEveryone({
    method: 'get',
    path: '/certificates/{serial}/credential',
    tag: 'Verification',
    summary: 'The certificate as an Open Badges 3.0 credential, unsigned',
    params: serial,
    query: z.object(localeQuery),
    answers: { 200: { description: 'The credential', schema: z.looseObject({ id: z.string(), type: z.array(z.string()) }) } },
    problems: [404, 410],
    handle: async ({ payload, locale, params }) => {
      const status = await verifyCertificate({ payload, locale, serial: params.serial })
      const { vendorName, website } = await payload.findGlobal({ slug: 'branding', depth: 0, overrideAccess: true })
      return { body: certificateCredential({ status, issuer: { name: vendorName, url: website ?? env().PUBLIC_URL }, verifyUrl: `${env().PUBLIC_URL}/verify/${status.serial}` }) }
    },
  }),
]
