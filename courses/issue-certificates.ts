import type { Payload } from 'payload'
import { addMonths } from '~/src/platform/calendar'
import { type Clock, systemClock } from '~/src/platform/clock'
import { createOnce } from '~/src/platform/create-once'
import { newSerial } from '~/src/platform/serial'
import { notify } from '~/src/notify/notify'
import { examsOf, isDue } from './renewal'
import type { AttemptRow, CertificateRow, CertificationRow, CourseRow, EnrolmentRow } from './rows'

/**
 * Issues every certificate that a person has earned and does not hold: the courses completed, the exams passed. The
 * unique key of person, certification and cycle keeps twenty parallel completions at one certificate.
 * @returns the certificates that this call issued
 */
export async function issueCertificates({ payload, userId, clock = systemClock }: { payload: Payload; userId: string; clock?: Clock }): Promise<CertificateRow[]> {
  const user = await payload.db.findOne<{ id: string; name: string; partner?: string | null; status: string }>({ collection: 'users', where: { id: { equals: userId } } })
  if (!user?.partner || user.status !== 'active') return []
  const all = { pagination: false, limit: 0 } as const
  const [certifications, completed, passed, held, courses, partner] = await Promise.all([
    payload.db.find<CertificationRow>({ collection: 'certifications', where: { and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }] }, locale: 'all', ...all }),
    payload.db.find<EnrolmentRow>({ collection: 'enrolments', where: { and: [{ user: { equals: userId } }, { completedAt: { exists: true } }] }, ...all }),
    payload.db.find<AttemptRow>({ collection: 'attempts', where: { and: [{ user: { equals: userId } }, { passed: { equals: true } }] }, ...all }),
    payload.db.find<CertificateRow>({ collection: 'certificates', where: { user: { equals: userId } }, ...all }),
    payload.db.find<CourseRow>({ collection: 'courses', select: { exam: true }, ...all }),
    payload.db.findOne<{ id: string; name: string }>({ collection: 'partners', where: { id: { equals: user.partner } } }),
  ])
  const now = clock()
  const issued: CertificateRow[] = []
  for (const certification of certifications.docs) {
    const own = held.docs.filter((certificate) => certificate.certification === certification.id)
    const proof = earned(certification, examsOf(certification, courses.docs), completed.docs, passed.docs, own, now)
    if (!proof) continue
    const cycle = Math.max(0, ...own.map((certificate) => certificate.cycle)) + 1
    const { doc, created } = await createOnce<CertificateRow>({
      payload,
      collection: 'certificates',
      by: 'key',
      data: {
        key: `${userId}:${certification.id}:${cycle}`,
        serial: newSerial('HC'),
        user: userId,
        partner: user.partner,
        certification: certification.id,
        certificationKey: certification.key,
        cycle,
        holderName: user.name,
        partnerName: partner?.name ?? '',
        titles: certification.title,
        issuedAt: now.toISOString(),
        validUntil: addMonths(now, certification.validMonths).toISOString(),
        ...(proof.attempt ? { attempt: proof.attempt.id, scorePercent: proof.attempt.scorePercent } : {}),
      },
    })
    await tellOfCertificate(payload, doc)
    if (created) issued.push(doc)
  }
  return issued
}

/** Tells the holder. Telling twice is harmless. */
export const tellOfCertificate = (payload: Payload, { id, user, certificationKey, serial, validUntil }: CertificateRow): Promise<void> =>
  notify({ payload, key: `certificate-earned:${id}`, kind: 'certificate-earned', data: { certification: certificationKey, serial, validUntil }, to: { userId: user } })

/** What proves that a certificate is due, or undefined when none is: nothing earned, or one still held. */
function earned({ courses = [], renewalDays }: CertificationRow, exams: string[], completed: EnrolmentRow[], passed: AttemptRow[], own: CertificateRow[], now: Date): { attempt?: AttemptRow } | undefined {
  if (courses.length + exams.length === 0) return undefined
  const last = own.reduce<CertificateRow | undefined>((latest, one) => (!latest || one.cycle > latest.cycle ? one : latest), undefined)
  if (last && !isDue(last, renewalDays, now)) return undefined
  // A renewal takes work done since the certificate before was issued, not that which earned it.
  const since = last?.issuedAt ?? ''
  const attempts = exams.map((exam) => passed.find((attempt) => attempt.exam === exam && (attempt.submittedAt ?? '') > since))
  if (attempts.some((attempt) => !attempt)) return undefined
  const fresh = exams.length > 0 || courses.every((course) => completed.some((one) => one.course === course && (one.completedAt ?? '') > since))
  if (!fresh || !courses.every((course) => completed.some((one) => one.course === course))) return undefined
  const [attempt] = attempts
  return attempt ? { attempt } : {}
}
