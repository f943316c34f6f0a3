import type { Payload } from 'payload'
import { type Clock, systemClock } from '~/src/platform/clock'
import { createOnce } from '~/src/platform/create-once'
import type { Viewer } from '~/src/policy/viewer'
import { findOpenCourse } from './find-course'
import { learner } from './learner'
import type { EnrolmentRow } from './rows'

/** Enrols a person in a course; again, it gives the enrolment there is. @throws Problem 404, 403 */
export async function enrol({ payload, viewer, course: name, clock = systemClock }: { payload: Payload; viewer: Viewer; course: string; clock?: Clock }): Promise<{ enrolment: EnrolmentRow; created: boolean }> {
  const { id: user, partnerId: partner } = learner(viewer)
  const { course } = await findOpenCourse({ payload, viewer, course: name })
  const now = clock().toISOString()
  const { doc, created } = await createOnce<EnrolmentRow>({
    payload,
    collection: 'enrolments',
    by: 'key',
    data: { key: `${user}:${course.id}`, user, partner, course: course.id, enrolledAt: now, lastSeenAt: now },
  })
  return { enrolment: doc, created }
}
