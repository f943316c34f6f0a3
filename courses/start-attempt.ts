import { randomUUID } from 'node:crypto'
import type { Payload, Where } from 'payload'
import { type Clock, systemClock } from '~/src/platform/clock'
import { createOnce } from '~/src/platform/create-once'
import { Problem } from '~/src/platform/problem'
import type { Locale } from '~/src/policy/roles'
import type { Viewer } from '~/src/policy/viewer'
import { nextAttempt } from './attempt-rules'
import { countedLessons, findOpenCourse } from './find-course'
import { learner } from './learner'
import { loadRenewals, renewableSince } from './renewal'
import { type AttemptRow, type CourseRow, type ExamRow, inLanguage, type ProgressRow, type QuestionRow } from './rows'
import { makeSheet, type Paper, paperOf } from './sheet'
import { submitAttempt } from './submit-attempt'

interface Args {
  payload: Payload
  viewer: Viewer
  /** Id or slug. */
  exam: string
  locale: Locale
  clock?: Clock
}

/** An attempt under way, as its learner sees it. */
export interface AttemptView {
  id: string
  exam: { id: string; slug: string; title: string }
  course: { slug: string; title: string }
  number: number
  startedAt: string
  dueAt: string
  passPercent: number
  paper: Paper
  answers: Record<string, string[]>
}

/**
 * Begins an attempt at an exam, or gives the one that is under way. Its questions are drawn now and stay.
 * @throws Problem 404; 403 `locked` or `lessons-missing`; 409 `already-passed` or `attempts-paused` with `opensAt`
 */
export async function startAttempt({ payload, viewer, exam: name, locale, clock = systemClock }: Args): Promise<{ attempt: AttemptView; created: boolean }> {
  const { id: user, partnerId: partner } = learner(viewer)
  const { exam, course } = await findExam({ payload, viewer, exam: name })
  await requireLessons(payload, user, course)
  const now = clock()
  const { docs: past } = await payload.db.find<AttemptRow>({
    collection: 'attempts',
    where: { and: [{ user: { equals: user } }, { exam: { equals: exam.id } }] },
    sort: 'number',
    pagination: false,
    limit: 0,
  })
  const open = past.find(({ state }) => state === 'open')
  if (open && Date.parse(open.dueAt) > now.getTime()) return { attempt: view(open, exam, course, locale), created: false }
  if (open) {
    await submitAttempt({ payload, viewer, attemptId: open.id, locale, clock })
    return startAttempt({ payload, viewer, exam: name, locale, clock })
  }
  const renewSince = past.some(({ passed }) => passed) ? renewableSince(await loadRenewals({ payload, userId: user, now }), exam.id) : undefined
  const next = nextAttempt(past, exam, now, renewSince)
  if (!next.allowed) throw refusal(next)

  const { docs: bank } = await payload.db.find<QuestionRow>({
    collection: 'questions',
    where: { and: [{ bank: { equals: exam.bank } }, { _status: { equals: 'published' } }, { deletedAt: { exists: false } }] },
    locale: 'all',
    pagination: false,
    limit: 0,
  })
  if (bank.length === 0) throw new Problem({ status: 409, code: 'exam-empty', title: 'This exam has no questions yet' })
  const { doc, created } = await createOnce<AttemptRow>({
    payload,
    collection: 'attempts',
    by: 'key',
    data: {
      key: `${user}:${exam.id}:${next.number}`,
      user,
      partner,
      exam: exam.id,
      course: course.id,
      number: next.number,
      state: 'open',
      startedAt: now.toISOString(),
      dueAt: new Date(now.getTime() + exam.minutes * 60_000).toISOString(),
      passPercent: exam.passPercent,
      sheet: makeSheet(bank, exam.draws, randomUUID()),
      answers: {},
      saves: 0,
    },
  })
  return { attempt: view(doc, exam, course, locale), created }
}

function refusal(next: { reason: 'passed' } | { reason: 'pause'; opensAt: string }): Problem {
  if (next.reason === 'passed') return new Problem({ status: 409, code: 'already-passed', title: 'You have passed this exam' })
  return new Problem({ status: 409, code: 'attempts-paused', title: 'Your attempts are used up for now', extra: { opensAt: next.opensAt } })
}

/** A published exam with the course it closes, for whoever may take that. @throws Problem 404, 403 `locked` */
export async function findExam({ payload, viewer, exam: name }: { payload: Payload; viewer: Viewer; exam: string }): Promise<{ exam: ExamRow; course: CourseRow }> {
  const published: Where[] = [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }]
  const { docs: exams } = await payload.db.find<ExamRow>({
    collection: 'exams',
    where: { and: [{ or: [{ id: { equals: name } }, { slug: { equals: name } }] }, ...published] },
    locale: 'all',
    limit: 1,
    pagination: false,
  })
  const [exam] = exams
  const { docs } = exam
    ? await payload.db.find<CourseRow>({ collection: 'courses', where: { and: [{ exam: { equals: exam.id } }, ...published] }, limit: 1, pagination: false })
    : { docs: [] }
  const [closed] = docs
  if (!exam || !closed) throw new Problem({ status: 404, code: 'not-found', title: 'There is no such exam' })
  const { course } = await findOpenCourse({ payload, viewer, course: closed.id })
  return { exam, course }
}

async function requireLessons(payload: Payload, user: string, course: CourseRow): Promise<void> {
  const lessons = await countedLessons(payload, course)
  const { docs } = await payload.db.find<ProgressRow>({
    collection: 'progress',
    where: { and: [{ user: { equals: user } }, { course: { equals: course.id } }, { completedAt: { exists: true } }] },
    pagination: false,
    limit: 0,
  })
  const done = new Set(docs.map(({ lesson }) => lesson))
  const missing = lessons.filter((lesson) => !done.has(lesson)).length
  if (missing > 0) throw new Problem({ status: 403, code: 'lessons-missing', title: 'Finish the lessons first', extra: { missing, course: course.slug } })
}

/** An attempt under way with its paper. */
export function view(attempt: AttemptRow, exam: ExamRow, course: CourseRow, locale: Locale): AttemptView {
  const { id, number, startedAt, dueAt, passPercent, sheet, answers } = attempt
  return {
    id,
    exam: { id: exam.id, slug: exam.slug, title: inLanguage(exam.title, locale) },
    course: { slug: course.slug, title: inLanguage(course.title, locale) },
    number,
    startedAt,
    dueAt,
    passPercent,
    paper: paperOf(sheet, locale),
    answers: answers ?? {},
  }
}
