import type { Payload } from 'payload'
import { addDays } from '~/src/platform/calendar'
import { type Clock, systemClock } from '~/src/platform/clock'
import { issueCertificates, tellOfCertificate } from './issue-certificates'
import type { AttemptRow, CertificateRow, CourseRow, EnrolmentRow } from './rows'
import { settleCourse } from './settle-course'

/** Days after which a holder who was not told of a certificate has seen it. */
const NEWS_DAYS = 2

/** Finishes what a crash cut off between a passed exam, its completed course, the certificate and its notice. */
export async function redriveCertificates({ payload, clock = systemClock }: { payload: Payload; clock?: Clock }): Promise<void> {
  const all = { pagination: false, limit: 0 } as const
  const [enrolments, passed, courses, issued] = await Promise.all([
    payload.db.find<EnrolmentRow>({ collection: 'enrolments', ...all }),
    payload.db.find<AttemptRow>({ collection: 'attempts', where: { passed: { equals: true } }, ...all }),
    payload.db.find<CourseRow>({ collection: 'courses', ...all }),
    payload.db.find<CertificateRow>({ collection: 'certificates', where: { issuedAt: { greater_than: addDays(clock(), -NEWS_DAYS).toISOString() } }, ...all }),
  ])
  const byId = new Map(courses.docs.map((course) => [course.id, course]))
  const completed = enrolments.docs.filter(({ completedAt }) => completedAt)
  for (const { user, course: id } of enrolments.docs.filter(({ completedAt }) => !completedAt)) {
    const course = byId.get(id)
    if (course) await settleCourse({ payload, user, course, clock })
  }
  for (const userId of new Set([...passed.docs, ...completed].map(({ user }) => user))) await issueCertificates({ payload, userId, clock })
  for (const certificate of issued.docs) await tellOfCertificate(payload, certificate)
}
