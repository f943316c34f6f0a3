import type { Payload } from 'payload'
import { type Clock, systemClock } from '~/src/platform/clock'
import type { Locale } from '~/src/policy/roles'
import type { Viewer } from '~/src/policy/viewer'
import { loadRenewals } from './renewal'
import type { CertificateRow } from './rows'
import { type CertificateStatus, statusOf } from './verify-certificate'

export interface CertificateListed extends CertificateStatus {
  /** Slug of the course whose exam renews it, when it may be renewed now. */
  renewBy?: string
}

/** The viewer's own certificates, newest first. */
export async function listCertificates({ payload, viewer, locale, clock = systemClock }: { payload: Payload; viewer: Viewer; locale: Locale; clock?: Clock }): Promise<CertificateListed[]> {
  const { docs } = await payload.db.find<CertificateRow>({ collection: 'certificates', where: { user: { equals: viewer.id } }, sort: '-issuedAt', pagination: false, limit: 0 })
  const now = clock()
  const renewals = docs.length > 0 ? await loadRenewals({ payload, userId: viewer.id, now }) : []
  return docs.map((certificate) => {
    const renewal = renewals.find(({ certificationKey, since }) => certificationKey === certificate.certificationKey && since === certificate.issuedAt)
    return { ...statusOf(certificate, locale, now), ...(renewal?.course ? { renewBy: renewal.course } : {}) }
  })
}
