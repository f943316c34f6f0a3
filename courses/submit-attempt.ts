import type { Payload } from 'payload'
import { recordAudit } from '~/src/platform/audit'
import { type Clock, systemClock } from '~/src/platform/clock'
import { compareAndSet } from '~/src/platform/compare-and-set'
import type { Locale } from '~/src/policy/roles'
import type { Viewer } from '~/src/policy/viewer'
import { grade, isRight } from './grade'
import { type AttemptRow, type CourseRow, inLanguage } from './rows'
import { ownAttempt } from './save-answers'
import { settleCourse } from './settle-course'

/** The result of an attempt as its learner sees it: never which options are right, unless the exam is passed. */
export interface AttemptResult {
  id: string
  number: number
  passed: boolean
  scorePercent: number
  passPercent: number
  points: number
  maxPoints: number
  submittedAt: string
  questions: { id: string; text: string; right: boolean; chosen: string[]; explanation?: string }[]
}

/**
 * Ends an attempt and grades what was kept by its time. Submitted twice, or twenty times at once, it has one result,
 * which every caller gets.
 * @throws Problem 404 `not-found`
 */
export async function submitAttempt({ payload, viewer, attemptId, locale, clock = systemClock }: { payload: Payload; viewer: Viewer; attemptId: string; locale: Locale; clock?: Clock }): Promise<AttemptResult> {
  const attempt = await ownAttempt(payload, viewer, attemptId)
  return resultOf(await closeAttempt({ payload, attempt, clock }), locale)
}

/** Grades an attempt and closes it, once; gives the row as it stands then. */
export async function closeAttempt({ payload, attempt, clock = systemClock }: { payload: Payload; attempt: AttemptRow; clock?: Clock }): Promise<AttemptRow> {
  const closed = attempt.state === 'submitted' ? attempt : await gradeOnce(payload, attempt, clock)
  if (closed.passed) await settle(payload, closed, clock)
  return closed
}

async function gradeOnce(payload: Payload, attempt: AttemptRow, clock: Clock): Promise<AttemptRow> {
  const now = clock().toISOString()
  for (let known = attempt; ; ) {
    const result = grade(known.sheet, known.answers ?? {}, known.passPercent)
    const won = await compareAndSet<AttemptRow>({
      payload,
      collection: 'attempts',
      id: known.id,
      // Answers kept since we read them must be graded too.
      expect: { and: [{ state: { equals: 'open' } }, { saves: { equals: known.saves } }] },
      data: { state: 'submitted', submittedAt: now < known.dueAt ? now : known.dueAt, ...result },
    })
    if (won) {
      await recordAudit({ payload, actor: { id: known.user, role: 'learner' }, action: 'submitted', subject: { collection: 'attempts', id: known.id }, data: { scorePercent: result.scorePercent, passed: result.passed } })
      return won
    }
    const current = await payload.db.findOne<AttemptRow>({ collection: 'attempts', where: { id: { equals: known.id } } })
    if (!current) return known
    if (current.state === 'submitted') return current
    known = current
  }
}

async function settle(payload: Payload, attempt: AttemptRow, clock: Clock): Promise<void> {
  const course = attempt.course && (await payload.db.findOne<CourseRow>({ collection: 'courses', where: { id: { equals: attempt.course } } }))
  if (course) await settleCourse({ payload, user: attempt.user, course, clock })
  await payload.jobs.queue({ task: 'issue-certificates', input: { userId: attempt.user } })
}

/** What the learner sees of a closed attempt. */
export function resultOf(attempt: AttemptRow, locale: Locale): AttemptResult {
  const { id, number, passed, scorePercent, passPercent, points, maxPoints, submittedAt, sheet, answers } = attempt
  return {
    id,
    number,
    passed: passed === true,
    scorePercent: scorePercent ?? 0,
    passPercent,
    points: points ?? 0,
    maxPoints: maxPoints ?? 0,
    submittedAt: submittedAt ?? attempt.dueAt,
    questions: sheet.questions.map((question) => ({
      id: question.id,
      text: inLanguage(question.text, locale),
      right: isRight(question, answers?.[question.id]),
      chosen: answers?.[question.id] ?? [],
      ...(passed ? { explanation: inLanguage(question.explanation, locale) } : {}),
    })),
  }
}
