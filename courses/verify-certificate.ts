import type { Payload } from 'payload'
import { type Clock, systemClock } from '~/src/platform/clock'
import { Problem } from '~/src/platform/problem'
import { readSerial } from '~/src/platform/serial'
import type { Locale } from '~/src/policy/roles'
import type { CertificateRow } from './rows'

/** What anyone may know of a certificate whose serial they hold. */
export interface CertificateStatus {
  serial: string
  state: 'valid' | 'lapsed' | 'revoked'
  title: string
  holder: string
  partner: string
  issuedAt: string
  validUntil: string
}

/** Is this certificate good? For everyone. @throws Problem 404 `not-found` */
export async function verifyCertificate({ payload, serial, locale, clock = systemClock }: { payload: Payload; serial: string; locale: Locale; clock?: Clock }): Promise<CertificateStatus> {
  return statusOf(await findCertificate(payload, serial), locale, clock())
}

/** @throws Problem 404 `not-found` */
export async function findCertificate(payload: Payload, typed: string): Promise<CertificateRow> {
  const serial = readSerial('HC', typed)
  const certificate = serial && (await payload.db.findOne<CertificateRow>({ collection: 'certificates', where: { serial: { equals: serial } } }))
  if (!certificate) throw new Problem({ status: 404, code: 'not-found', title: 'There is no such certificate', detail: 'Check the serial on the certificate.' })
  return certificate
}

export function statusOf(certificate: CertificateRow, locale: Locale, now: Date): CertificateStatus {
  const { serial, titles, holderName, partnerName, issuedAt, validUntil, revokedAt } = certificate
  const revoked = revokedAt && Date.parse(revokedAt) <= now.getTime()
  return {
    serial,
    state: revoked ? 'revoked' : Date.parse(validUntil) <= now.getTime() ? 'lapsed' : 'valid',
    title: titles[locale] ?? titles.en ?? '',
    holder: holderName,
    partner: partnerName,
    issuedAt,
    validUntil,
  }
}
