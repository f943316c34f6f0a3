import type { Payload } from 'payload'
import { Problem } from '~/src/platform/problem'
import type { Locale } from '~/src/policy/roles'
import type { Viewer } from '~/src/policy/viewer'
import { findOpenCourse, lessonIds } from './find-course'
import { type CourseRow, type EnrolmentRow, inLanguage, type LessonRow, type ProgressRow } from './rows'

interface LessonLink {
  slug: string
  title: string
  minutes: number
}

export interface LessonView {
  id: string
  slug: string
  title: string
  kind: LessonRow['kind']
  minutes: number
  /** Lexical editor state, in the viewer's language or in English. */
  body: unknown
  video?: { fileId: string; seconds?: number; posterId?: string; captions: Locale[] }
  /** The asset of the library that the lesson is about. */
  document?: { slug: string }
  course: { id: string; slug: string; title: string; enrolled: boolean }
  /** Place among the lessons that the viewer sees, from 1. */
  place: number
  of: number
  done: boolean
  /** Where the video was left, seconds. */
  position: number
  previous?: LessonLink
  next?: LessonLink
}

/** A lesson as its viewer reads it, in its place in a course. @throws Problem 404 `not-found`, 403 `locked` */
export async function openLesson({ payload, viewer, courseSlug, lessonSlug, locale }: { payload: Payload; viewer: Viewer; courseSlug: string; lessonSlug: string; locale: Locale }): Promise<LessonView> {
  const { course } = await findOpenCourse({ payload, viewer, course: courseSlug })
  const ordered = await publishedLessons(payload, course)
  const at = ordered.findIndex(({ slug }) => slug === lessonSlug)
  const found = ordered[at]
  if (!found) throw new Problem({ status: 404, code: 'not-found', title: 'There is no such lesson' })
  const [lesson, progress, enrolment] = await Promise.all([
    payload.db.findOne<LessonRow>({ collection: 'lessons', where: { id: { equals: found.id } }, locale: 'all' }),
    payload.db.findOne<ProgressRow>({ collection: 'progress', where: { key: { equals: `${viewer.id}:${found.id}` } } }),
    payload.db.findOne<EnrolmentRow>({ collection: 'enrolments', where: { key: { equals: `${viewer.id}:${course.id}` } } }),
  ])
  const asset = lesson?.document ? await payload.db.findOne<{ id: string; slug: string }>({ collection: 'assets', where: { and: [{ id: { equals: lesson.document } }, { _status: { equals: 'published' } }, { deletedAt: { exists: false } }] } }) : null
  const link = (row: LessonRow | undefined) => row && { slug: row.slug, title: inLanguage(row.title, locale), minutes: row.minutes }
  const [previous, next] = [link(ordered[at - 1]), link(ordered[at + 1])]
  const { file, poster, seconds, captions } = lesson?.video ?? {}
  return {
    id: found.id,
    slug: found.slug,
    title: inLanguage(found.title, locale),
    kind: found.kind,
    minutes: found.minutes,
    body: lesson?.body?.[locale] ?? lesson?.body?.en ?? null,
    ...(file ? { video: { fileId: file, ...(seconds ? { seconds } : {}), ...(poster ? { posterId: poster } : {}), captions: (captions ?? []).map(({ language }) => language) } } : {}),
    ...(asset ? { document: { slug: asset.slug } } : {}),
    course: { id: course.id, slug: course.slug, title: inLanguage(course.title, locale), enrolled: Boolean(enrolment) },
    place: at + 1,
    of: ordered.length,
    done: Boolean(progress?.completedAt),
    position: progress?.position ?? 0,
    ...(previous ? { previous } : {}),
    ...(next ? { next } : {}),
  }
}

async function publishedLessons(payload: Payload, course: CourseRow): Promise<LessonRow[]> {
  const { docs } = await payload.db.find<LessonRow>({
    collection: 'lessons',
    where: { and: [{ id: { in: lessonIds(course) } }, { _status: { equals: 'published' } }, { deletedAt: { exists: false } }] },
    locale: 'all',
    select: { slug: true, title: true, kind: true, minutes: true },
    pagination: false,
    limit: 0,
  })
  const byId = new Map(docs.map((lesson) => [lesson.id, lesson]))
  return lessonIds(course).flatMap((id) => byId.get(id) ?? [])
}
