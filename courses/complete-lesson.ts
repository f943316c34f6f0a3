import type { Payload } from 'payload'
import { type Clock, systemClock } from '~/src/platform/clock'
import { compareAndSet } from '~/src/platform/compare-and-set'
import { createOnce } from '~/src/platform/create-once'
import { Problem } from '~/src/platform/problem'
import type { Viewer } from '~/src/policy/viewer'
import { enrol } from './enrol'
import { findOpenCourse, lessonIds } from './find-course'
import { learner } from './learner'
import { type CourseProgress, settleCourse } from './settle-course'
import type { CourseRow, ProgressRow } from './rows'

interface Args {
  payload: Payload
  viewer: Viewer
  lessonId: string
  clock?: Clock
}

/** Notes that a person has finished a lesson, once, and what that means for the course. @throws Problem 404, 403 */
export async function completeLesson({ payload, viewer, lessonId, clock = systemClock }: Args): Promise<CourseProgress> {
  const { id: user, partnerId: partner } = learner(viewer)
  const course = await courseOfLesson({ payload, viewer, lessonId })
  await enrol({ payload, viewer, course: course.id, clock })
  const now = clock().toISOString()
  const { doc, created } = await createOnce<ProgressRow>({
    payload,
    collection: 'progress',
    by: 'key',
    data: { key: `${user}:${lessonId}`, user, partner, lesson: lessonId, course: course.id, startedAt: now, completedAt: now },
  })
  if (!created && !doc.completedAt) {
    await compareAndSet({ payload, collection: 'progress', id: doc.id, expect: { completedAt: { exists: false } }, data: { completedAt: now } })
  }
  await payload.db.updateOne({ collection: 'enrolments', where: { key: { equals: `${user}:${course.id}` } }, data: { lastLesson: lessonId, lastSeenAt: now } })
  return settleCourse({ payload, user, course, clock })
}

/** The published course open to the viewer that holds a lesson. @throws Problem 404 `not-found`, 403 `locked` */
export async function courseOfLesson({ payload, viewer, lessonId }: Omit<Args, 'clock'>): Promise<CourseRow> {
  const { docs } = await payload.db.find<CourseRow>({
    collection: 'courses',
    where: { and: [{ 'modules.lessons': { in: [lessonId] } }, { _status: { equals: 'published' } }, { deletedAt: { exists: false } }] },
    pagination: false,
    limit: 5,
  })
  const [first] = docs
  if (!first) throw new Problem({ status: 404, code: 'not-found', title: 'There is no such lesson' })
  const { course } = await findOpenCourse({ payload, viewer, course: first.id })
  if (!lessonIds(course).includes(lessonId)) throw new Problem({ status: 404, code: 'not-found', title: 'There is no such lesson' })
  return course
}
