import type { Payload } from 'payload'
import { systemClock } from '~/src/platform/clock'
import { type Explanation, explain } from '~/src/policy/explain'
import { remembered } from '~/src/policy/remembered'
import type { Locale } from '~/src/policy/roles'
import type { Viewer } from '~/src/policy/viewer'
import { lessonIds, recallCourse } from './find-course'
import { loadRenewals, renewableSince } from './renewal'
import { type AttemptRow, type CourseRow, type EnrolmentRow, type ExamRow, inLanguage, type LessonRow, type ProgressRow } from './rows'

export interface CourseView {
  id: string
  slug: string
  title: string
  access: 'open' | 'locked'
  explanation: Explanation
  /** What follows is absent when locked. */
  summary?: string
  state?: 'new' | 'enrolled' | 'completed'
  modules?: { title: string; lessons: { id: string; slug: string; title: string; kind: LessonRow['kind']; minutes: number; done: boolean }[] }[]
  exam?: { id: string; slug: string; title: string; summary: string; questions: number; minutes: number; passPercent: number; passed: boolean; open: boolean; renewable: boolean }
}

const ALL = { pagination: false, limit: 0 } as const

/** A course as its viewer may see it: its outline with what is done, or its title with what it takes. @throws Problem 404 */
export async function openCourse({ payload, viewer, course: name, locale }: { payload: Payload; viewer: Viewer; course: string; locale: Locale }): Promise<CourseView> {
  const { course, requirement, facts, open } = await recallCourse({ payload, viewer, course: name })
  const shown = { id: course.id, slug: course.slug, title: inLanguage(course.title, locale), access: open ? ('open' as const) : ('locked' as const), explanation: explain(requirement, facts) }
  if (!open) return shown

  const [lessons, progress, enrolment, exam, attempts] = await remembered({
    payload,
    key: `course:${course.id}:${course.exam}:${lessonIds(course)}:${viewer.id}`,
    of: ['lessons', 'progress', 'enrolments', 'exams', 'attempts'],
    load: () => readOutline(payload, viewer, course),
  })
  const byId = new Map(lessons.docs.map((lesson) => [lesson.id, lesson]))
  const finished = new Set(progress.docs.map(({ lesson }) => lesson))
  return {
    ...shown,
    summary: inLanguage(course.summary, locale),
    state: enrolment?.completedAt ? 'completed' : enrolment ? 'enrolled' : 'new',
    modules: (course.modules ?? []).map((module) => ({
      title: inLanguage(module.title, locale),
      lessons: module.lessons
        .flatMap((id) => byId.get(id) ?? [])
        .map(({ id, slug, title, kind, minutes }) => ({ id, slug, title: inLanguage(title, locale), kind, minutes, done: finished.has(id) })),
    })),
    ...(exam
      ? {
          exam: {
            id: exam.id,
            slug: exam.slug,
            title: inLanguage(exam.title, locale),
            summary: inLanguage(exam.summary, locale),
            questions: exam.draws,
            minutes: exam.minutes,
            passPercent: exam.passPercent,
            passed: attempts?.docs.some(({ passed }) => passed) ?? false,
            open: attempts?.docs.some(({ state }) => state === 'open') ?? false,
            renewable: await isRenewable({ payload, viewer, exam: exam.id, passes: attempts?.docs.filter(({ passed }) => passed) ?? [] }),
          },
        }
      : {}),
  }
}

/** Whether a passed exam may be taken once more, to renew a certificate. */
async function isRenewable({ payload, viewer, exam, passes }: { payload: Payload; viewer: Viewer; exam: string; passes: AttemptRow[] }): Promise<boolean> {
  if (passes.length === 0) return false
  const since = renewableSince(await loadRenewals({ payload, userId: viewer.id, now: systemClock() }), exam)
  return since !== undefined && passes.every(({ submittedAt }) => (submittedAt ?? '') <= since)
}

const readOutline = (payload: Payload, viewer: Viewer, course: CourseRow) =>
  Promise.all([
    payload.db.find<LessonRow>({ collection: 'lessons', where: { and: [{ id: { in: lessonIds(course) } }, { _status: { equals: 'published' } }, { deletedAt: { exists: false } }] }, locale: 'all', select: { slug: true, title: true, kind: true, minutes: true }, ...ALL }),
    payload.db.find<ProgressRow>({ collection: 'progress', where: { and: [{ user: { equals: viewer.id } }, { course: { equals: course.id } }, { completedAt: { exists: true } }] }, ...ALL }),
    payload.db.findOne<EnrolmentRow>({ collection: 'enrolments', where: { key: { equals: `${viewer.id}:${course.id}` } } }),
    course.exam ? payload.db.findOne<ExamRow>({ collection: 'exams', where: { and: [{ id: { equals: course.exam } }, { _status: { equals: 'published' } }] }, locale: 'all' }) : undefined,
    course.exam ? payload.db.find<AttemptRow>({ collection: 'attempts', where: { and: [{ user: { equals: viewer.id } }, { exam: { equals: course.exam } }] }, ...ALL }) : undefined,
  ])
