import type { Locale } from '~/src/policy/roles'
import type { CertificateStatus } from './verify-certificate'

/** What a certificate says of its holder; a template's texts are named so. */
export const CERTIFICATE_FACTS = ['holder', 'partner', 'certification', 'issued', 'until', 'serial'] as const
export type CertificateFact = (typeof CERTIFICATE_FACTS)[number]

/** The facts of a certificate as they are printed, days written out as the reader does. */
export function certificateFacts({ serial, title, holder, partner, issuedAt, validUntil }: CertificateStatus, locale: Locale): Record<CertificateFact, string> {
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  return { holder, partner, certification: title, issued: day.format(new Date(issuedAt)), until: day.format(new Date(validUntil)), serial }
}
