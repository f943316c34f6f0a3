import { Problem } from '~/src/platform/problem'
import type { CertificateStatus } from './verify-certificate'

/**
 * A certificate as an Open Badges 3.0 credential (https://www.imsglobal.org/spec/ob/v3p0/), which is a W3C verifiable
 * credential. It is unsigned: it carries no proof, so a reader trusts it only as far as the address it came from.
 * @param verifyUrl absolute address where the certificate is verified
 * @throws Problem 410 `certificate-revoked`
 */
export function certificateCredential({ status, issuer, verifyUrl }: { status: CertificateStatus; issuer: { name: string; url: string }; verifyUrl: string }): Record<string, unknown> {
  const { serial, state, title, holder, issuedAt, validUntil } = status
  if (state === 'revoked') throw new Problem({ status: 410, code: 'certificate-revoked', title: 'This certificate was revoked' })
  return {
    '@context': ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'],
    id: verifyUrl,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: title,
    issuer: { id: issuer.url, type: ['Profile'], name: issuer.name },
    validFrom: issuedAt,
    validUntil,
    credentialSubject: {
      type: ['AchievementSubject'],
      identifier: [{ type: 'IdentityObject', hashed: false, identityHash: holder, identityType: 'name' }],
      achievement: {
        id: `${verifyUrl}#achievement`,
        type: ['Achievement'],
        name: title,
        description: title,
        criteria: { narrative: `Certificate ${serial}: every course completed and every exam passed that this certification takes.` },
      },
    },
  }
}
