import type { Payload } from 'payload'
import { recordAudit } from '~/src/platform/audit'
import { type Clock, systemClock } from '~/src/platform/clock'
import { compareAndSet } from '~/src/platform/compare-and-set'
import { Problem } from '~/src/platform/problem'
import { forgetPartnerFacts } from '~/src/policy/facts'
import type { Viewer } from '~/src/policy/viewer'
import type { CertificateRow } from './rows'
import { findCertificate } from './verify-certificate'

const LONGEST_REASON = 400

/**
 * Revokes a certificate, once: a second call gives the revocation there is. What the partner held by it is decided anew.
 * @throws Problem 403 `not-allowed`, 404 `not-found`, 422 `reason-missing`
 */
export async function revokeCertificate({ payload, viewer, serial, reason, clock = systemClock }: { payload: Payload; viewer: Viewer; serial: string; reason: string; clock?: Clock }): Promise<{ serial: string; revokedAt: string; revoked: boolean }> {
  if (viewer.role !== 'admin' && viewer.role !== 'marketing') throw new Problem({ status: 403, code: 'not-allowed', title: 'Certificates are revoked by admin or marketing' })
  const told = reason.trim()
  if (!told || told.length > LONGEST_REASON) {
    throw new Problem({ status: 422, code: 'reason-missing', title: 'Say why', errors: [{ field: 'reason', message: `Give a reason of up to ${LONGEST_REASON} characters.` }] })
  }
  const certificate = await findCertificate(payload, serial)
  const now = clock().toISOString()
  const won = await compareAndSet<CertificateRow>({ payload, collection: 'certificates', id: certificate.id, expect: { revokedAt: { exists: false } }, data: { revokedAt: now, revokedReason: told } })
  if (!won) return { serial: certificate.serial, revokedAt: (await findCertificate(payload, serial)).revokedAt ?? now, revoked: false }
  forgetPartnerFacts(certificate.partner)
  await payload.jobs.queue({ task: 'evaluate-standing', input: { partnerId: certificate.partner } })
  await recordAudit({ payload, actor: viewer, action: 'revoked', subject: { collection: 'certificates', id: certificate.id }, data: { reason: told }, clock })
  return { serial: certificate.serial, revokedAt: now, revoked: true }
}
