import type { Payload } from 'payload'
import { type Clock, systemClock } from '~/src/platform/clock'
import type { Locale } from '~/src/policy/roles'
import type { Viewer } from '~/src/policy/viewer'
import type { CertificateRow } from './rows'
import { type CertificateStatus, statusOf } from './verify-certificate'

/** The viewer's own certificates, newest first. */
export async function listCertificates({ payload, viewer, locale, clock = systemClock }: { payload: Payload; viewer: Viewer; locale: Locale; clock?: Clock }): Promise<CertificateStatus[]> {
  const { docs } = await payload.db.find<CertificateRow>({ collection: 'certificates', where: { user: { equals: viewer.id } }, sort: '-issuedAt', pagination: false, limit: 0 })
  return docs.map((certificate) => statusOf(certificate, locale, clock()))
}
