import type { Payload } from 'payload'
import { type Clock, systemClock } from '~/src/platform/clock'
import { issueCertificates } from './issue-certificates'
import type { AttemptRow, CourseRow, EnrolmentRow } from './rows'
import { settleCourse } from './settle-course'

/** Finishes what a crash cut off between a passed exam, its completed course and the certificate. */
export async function redriveCertificates({ payload, clock = systemClock }: { payload: Payload; clock?: Clock }): Promise<void> {
  const all = { pagination: false, limit: 0 } as const
  const [open, passed, courses] = await Promise.all([
    payload.db.find<EnrolmentRow>({ collection: 'enrolments', where: { completedAt: { exists: false } }, ...all }),
    payload.db.find<AttemptRow>({ collection: 'attempts', where: { passed: { equals: true } }, ...all }),
    payload.db.find<CourseRow>({ collection: 'courses', ...all }),
  ])
  const byId = new Map(courses.docs.map((course) => [course.id, course]))
  for (const { user, course: id } of open.docs) {
    const course = byId.get(id)
    if (course) await settleCourse({ payload, user, course, clock })
  }
  for (const userId of new Set(passed.docs.map(({ user }) => user))) await issueCertificates({ payload, userId, clock })
}
