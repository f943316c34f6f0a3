import type { Locale } from '~/src/policy/roles'
import type { CertificateStatus } from './verify-certificate'

/** What a certificate says of its holder; a template's texts are named so. */
export const CERTIFICATE_FACTS = ['holder', 'partner', 'certification', 'issued', 'until', 'serial'] as const
export type CertificateFact = (typeof CERTIFICATE_FACTS)[number]

/** What a template must have a place for, to be a certificate that can be told and verified. */
const NEEDED = ['holder', 'certification', 'serial'] as const satisfies readonly CertificateFact[]

/** Which facts a template with texts of these names has no place for, though it must. */
export const missingFacts = (texts: readonly string[]): CertificateFact[] => NEEDED.filter((fact) => !texts.includes(fact))

/** The facts of a certificate as they are printed, days written out as the reader does. */
export function certificateFacts({ serial, title, holder, partner, issuedAt, validUntil }: CertificateStatus, locale: Locale): Record<CertificateFact, string> {
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  return { holder, partner, certification: title, issued: day.format(new Date(issuedAt)), until: day.format(new Date(validUntil)), serial }
}
