import type { Payload } from 'payload'
import { certificateFacts } from '~/courses/certificate-facts'
import { blankCertificate, type CertificateFace, certificateZones } from '~/courses/certificate-template'
import { findCertificate, statusOf } from '~/courses/verify-certificate'
import { fillTemplate, templateOfAsset, templateOfPdf } from '~/media/templates/fill-template'
import type { PdfTemplate } from '~/media/templates/prepared-files'
import { systemClock } from '~/src/platform/clock'
import { env } from '~/src/platform/env'
import { ExpiringCache } from '~/src/platform/expiring-cache'
import { Problem } from '~/src/platform/problem'
import { singleton } from '~/src/platform/singleton'
import type { Locale } from '~/src/policy/roles'

const TTL = 10 * 60_000

/**
 * A certificate to print: the certification's own template, filled, or the portal's. Here, as learning gives the facts
 * and co-branding fills them in, and neither knows of the other.
 * @throws Problem 404 `not-found`, 410 `certificate-revoked`
 */
export async function certificatePdf({ payload, serial, locale }: { payload: Payload; serial: string; locale: Locale }): Promise<{ pdf: Buffer; name: string }> {
  const certificate = await findCertificate(payload, serial)
  const status = statusOf(certificate, locale, systemClock())
  if (status.state === 'revoked') throw new Problem({ status: 410, code: 'certificate-revoked', title: 'This certificate was revoked' })
  const pdf = await fillTemplate({
    payload,
    template: (await ownTemplate(payload, certificate.certification, locale)) ?? (await portalTemplate(payload, locale)),
    partner: { id: certificate.partner, name: certificate.partnerName },
    texts: certificateFacts(status, locale),
    serial: status.serial,
    verifyUrl: `${env().PUBLIC_URL}/verify/${status.serial}`,
    madeAt: new Date(status.issuedAt),
  })
  return { pdf, name: `${status.serial}.pdf` }
}

async function ownTemplate(payload: Payload, certificationId: string, locale: Locale): Promise<PdfTemplate | undefined> {
  const certification = await payload.db.findOne<{ id: string; template?: string | null }>({ collection: 'certifications', where: { id: { equals: certificationId } } })
  return certification?.template ? templateOfAsset({ payload, assetId: certification.template, locale }) : undefined
}

/** The portal's design in the vendor's colours, from memory for up to 10 minutes: it changes with those alone. */
async function portalTemplate(payload: Payload, locale: Locale): Promise<PdfTemplate> {
  const { vendorName, programmeName, primary, accent } = await payload.findGlobal({ slug: 'branding', depth: 0, overrideAccess: true })
  const face: CertificateFace = { vendorName, programmeName, primary, accent }
  const templates = singleton('certificate-templates', () => new ExpiringCache<PdfTemplate>(TTL))
  return templates.get(JSON.stringify([face, locale]), async () => templateOfPdf(await blankCertificate(face, locale), certificateZones(face)))
}
