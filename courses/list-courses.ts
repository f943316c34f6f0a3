import type { Payload, Where } from 'payload'
import { viewerFacts } from '~/src/policy/facts'
import { remembered } from '~/src/policy/remembered'
import { OPEN, type Requirement } from '~/src/policy/requirement'
import type { Locale } from '~/src/policy/roles'
import { mayOpen } from '~/src/policy/satisfies'
import type { Viewer } from '~/src/policy/viewer'
import { lessonIds } from './find-course'
import { type CourseRow, type EnrolmentRow, inLanguage, type LessonRow, type ProgressRow } from './rows'

export interface CourseListed {
  id: string
  slug: string
  title: string
  summary?: string
  /** Of all lessons together. */
  minutes: number
  lessons: number
  hasExam: boolean
  access: 'open' | 'locked'
  requirement: Requirement
  state: 'new' | 'enrolled' | 'completed'
  done: number
  /** Where to go on; absent when nothing is left or the course is locked. */
  next?: { slug: string; title: string; minutes: number }
}

const ALL = { pagination: false, limit: 0 } as const
const PUBLISHED: Where = { and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }] }

/** Every published course with how far the viewer is, in four queries whatever their number; rows from memory for up to 5,000 ms. */
export async function listCourses({ payload, viewer, locale }: { payload: Payload; viewer: Viewer; locale: Locale }): Promise<CourseListed[]> {
  const [{ courses, lessonById }, { enrolments, progress }, facts] = await Promise.all([
    remembered({ payload, key: 'catalogue', of: ['courses', 'lessons'], load: () => readCatalogue(payload) }),
    remembered({ payload, key: `learning:${viewer.id}`, of: ['enrolments', 'progress'], load: () => readLearning(payload, viewer) }),
    viewerFacts(payload, viewer),
  ])
  const enrolmentOf = new Map(enrolments.docs.map((enrolment) => [enrolment.course, enrolment]))
  const finished = new Set(progress.docs.map(({ lesson }) => lesson))
  return courses.docs.map((course) => {
    const requirement = course.audience ?? OPEN
    const open = mayOpen(requirement, facts)
    const ordered = lessonIds(course).flatMap((id) => lessonById.get(id) ?? [])
    const next = ordered.find(({ id }) => !finished.has(id))
    const enrolment = enrolmentOf.get(course.id)
    return {
      id: course.id,
      slug: course.slug,
      title: inLanguage(course.title, locale),
      ...(open ? { summary: inLanguage(course.summary, locale) } : {}),
      minutes: ordered.reduce((sum, { minutes }) => sum + minutes, 0),
      lessons: ordered.length,
      hasExam: Boolean(course.exam),
      access: open ? 'open' : 'locked',
      requirement,
      state: enrolment?.completedAt ? 'completed' : enrolment ? 'enrolled' : 'new',
      done: ordered.filter(({ id }) => finished.has(id)).length,
      ...(open && next ? { next: { slug: next.slug, title: inLanguage(next.title, locale), minutes: next.minutes } } : {}),
    }
  })
}

async function readCatalogue(payload: Payload) {
  const [courses, lessons] = await Promise.all([
    payload.db.find<CourseRow>({ collection: 'courses', where: PUBLISHED, locale: 'all', sort: 'createdAt', ...ALL }),
    payload.db.find<LessonRow>({ collection: 'lessons', where: PUBLISHED, select: { slug: true, title: true, minutes: true }, locale: 'all', ...ALL }),
  ])
  return { courses, lessonById: new Map(lessons.docs.map((lesson) => [lesson.id, lesson])) }
}

async function readLearning(payload: Payload, viewer: Viewer) {
  const [enrolments, progress] = await Promise.all([
    payload.db.find<EnrolmentRow>({ collection: 'enrolments', where: { user: { equals: viewer.id } }, ...ALL }),
    payload.db.find<ProgressRow>({ collection: 'progress', where: { and: [{ user: { equals: viewer.id } }, { completedAt: { exists: true } }] }, ...ALL }),
  ])
  return { enrolments, progress }
}
