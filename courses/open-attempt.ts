import type { Payload } from 'payload'
import { type Clock, systemClock } from '~/src/platform/clock'
import { Problem } from '~/src/platform/problem'
import type { Locale } from '~/src/policy/roles'
import type { Viewer } from '~/src/policy/viewer'
import type { CourseRow, ExamRow } from './rows'
import { ownAttempt } from './save-answers'
import { type AttemptView, view } from './start-attempt'
import { type AttemptResult, closeAttempt, resultOf } from './submit-attempt'

export type OpenedAttempt = { state: 'open'; attempt: AttemptView } | { state: 'submitted'; result: AttemptResult }

/** The viewer's own attempt: its paper while it runs, its result once it is over or its time is. @throws Problem 404 `not-found` */
export async function openAttempt({ payload, viewer, attemptId, locale, clock = systemClock }: { payload: Payload; viewer: Viewer; attemptId: string; locale: Locale; clock?: Clock }): Promise<OpenedAttempt> {
  const attempt = await ownAttempt(payload, viewer, attemptId)
  if (attempt.state === 'submitted' || Date.parse(attempt.dueAt) <= clock().getTime()) {
    return { state: 'submitted', result: resultOf(await closeAttempt({ payload, attempt, clock }), locale) }
  }
  // The attempt runs on even where its exam or course was taken down meanwhile.
  const [exam, course] = await Promise.all([
    payload.db.findOne<ExamRow>({ collection: 'exams', where: { id: { equals: attempt.exam } }, locale: 'all' }),
    attempt.course ? payload.db.findOne<CourseRow>({ collection: 'courses', where: { id: { equals: attempt.course } }, locale: 'all' }) : null,
  ])
  if (!exam || !course) throw new Problem({ status: 404, code: 'not-found', title: 'There is no such attempt' })
  return { state: 'open', attempt: view(attempt, exam, course, locale) }
}
