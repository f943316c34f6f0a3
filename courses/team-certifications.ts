import type { Payload } from 'payload'
import { type Clock, systemClock } from '~/src/platform/clock'
import type { Locale } from '~/src/policy/roles'
import type { Viewer } from '~/src/policy/viewer'
import { learner } from './learner'
import { type CertificateRow, type CertificationRow, inLanguage } from './rows'
import { statusOf } from './verify-certificate'

export interface TeamCertifications {
  certifications: { key: string; title: string }[]
  /** By name; `held` names the latest certificate by the certification's key. */
  people: { id: string; name: string; held: Record<string, { serial: string; state: 'valid' | 'lapsed' | 'revoked'; validUntil: string }> }[]
}

/** Who of the viewer's company holds what, in three queries whatever their number. @throws Problem 403 for vendor staff */
export async function teamCertifications({ payload, viewer, locale, clock = systemClock }: { payload: Payload; viewer: Viewer; locale: Locale; clock?: Clock }): Promise<TeamCertifications> {
  const { partnerId } = learner(viewer)
  const all = { pagination: false, limit: 0 } as const
  const [certifications, people, certificates] = await Promise.all([
    payload.db.find<CertificationRow>({ collection: 'certifications', where: { and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }] }, locale: 'all', sort: 'key', ...all }),
    payload.db.find<{ id: string; name: string }>({ collection: 'users', where: { and: [{ partner: { equals: partnerId } }, { status: { equals: 'active' } }] }, sort: 'name', ...all }),
    payload.db.find<CertificateRow>({ collection: 'certificates', where: { partner: { equals: partnerId } }, sort: 'cycle', ...all }),
  ])
  const now = clock()
  return {
    certifications: certifications.docs.map(({ key, title }) => ({ key, title: inLanguage(title, locale) })),
    people: people.docs.map(({ id, name }) => ({
      id,
      name,
      held: Object.fromEntries(
        certificates.docs
          .filter(({ user }) => user === id)
          .map((certificate) => {
            const { serial, state, validUntil } = statusOf(certificate, locale, now)
            return [certificate.certificationKey, { serial, state, validUntil }]
          }),
      ),
    })),
  }
}
