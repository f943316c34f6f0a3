import type { Payload } from 'payload'
import { type Clock, systemClock } from '~/src/platform/clock'
import { compareAndSet } from '~/src/platform/compare-and-set'
import { countedLessons } from './find-course'
import type { AttemptRow, CourseRow, EnrolmentRow, ProgressRow } from './rows'

export interface CourseProgress {
  done: number
  total: number
  /** Whether the course is complete: its lessons done and its exam, if any, passed. */
  completed: boolean
}

/** Derives how far a person is in a course, and writes the day it was completed, once. Safe to run at any time. */
export async function settleCourse({ payload, user, course, clock = systemClock }: { payload: Payload; user: string; course: CourseRow; clock?: Clock }): Promise<CourseProgress> {
  const [lessons, progress, passed] = await Promise.all([
    countedLessons(payload, course),
    payload.db.find<ProgressRow>({
      collection: 'progress',
      where: { and: [{ user: { equals: user } }, { course: { equals: course.id } }, { completedAt: { exists: true } }] },
      pagination: false,
      limit: 0,
    }),
    course.exam
      ? payload.db.findOne<AttemptRow>({ collection: 'attempts', where: { and: [{ user: { equals: user } }, { exam: { equals: course.exam } }, { passed: { equals: true } }] } })
      : undefined,
  ])
  const finished = new Set(progress.docs.map(({ lesson }) => lesson))
  const done = lessons.filter((lesson) => finished.has(lesson)).length
  const completed = done === lessons.length && (!course.exam || Boolean(passed))
  if (completed) {
    const enrolment = await payload.db.findOne<EnrolmentRow>({ collection: 'enrolments', where: { key: { equals: `${user}:${course.id}` } } })
    const first = enrolment && (await compareAndSet({ payload, collection: 'enrolments', id: enrolment.id, expect: { completedAt: { exists: false } }, data: { completedAt: clock().toISOString() } }))
    if (first) await payload.jobs.queue({ task: 'issue-certificates', input: { userId: user } })
  }
  return { done, total: lessons.length, completed }
}
