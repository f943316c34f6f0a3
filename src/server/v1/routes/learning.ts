import { z } from 'zod'
import { completeLesson } from '~/courses/complete-lesson'
import { enrol } from '~/courses/enrol'
import { listCertificates } from '~/courses/list-certificates'
import { listCourses } from '~/courses/list-courses'
import { openCourse } from '~/courses/open-course'
import { readLessonMedia } from '~/courses/read-lesson-media'
import { saveAnswers } from '~/courses/save-answers'
import { startAttempt } from '~/courses/start-attempt'
import { submitAttempt } from '~/courses/submit-attempt'
import { originalKey } from '~/media/blob-keys'
import { LOCALES } from '~/src/policy/roles'
import { forSignedIn, type Route } from '../route'
import { sendDownload } from '../send-download'
import { explanation, instant, localeQuery } from '../shapes'

const slug = z.object({ slug: z.string().max(120) })
const id = z.object({ id: z.string().max(60) })
const paper = z.object({
  questions: z.array(z.object({ id: z.string(), kind: z.enum(['single', 'multiple', 'true-false']), text: z.string(), options: z.array(z.object({ id: z.string(), text: z.string() })) })),
})
const attempt = z
  .object({
    id: z.string(),
    exam: z.object({ id: z.string(), slug: z.string(), title: z.string() }),
    course: z.object({ slug: z.string(), title: z.string() }),
    number: z.int(),
    startedAt: instant,
    dueAt: instant,
    passPercent: z.int(),
    paper,
    answers: z.record(z.string(), z.array(z.string())),
  })
  .meta({ id: 'Attempt', description: 'An attempt under way: what is asked, never what is right' })
const result = z
  .object({
    id: z.string(),
    number: z.int(),
    passed: z.boolean(),
    scorePercent: z.int(),
    passPercent: z.int(),
    points: z.int(),
    maxPoints: z.int(),
    submittedAt: instant,
    questions: z.array(z.object({ id: z.string(), text: z.string(), right: z.boolean(), chosen: z.array(z.string()), explanation: z.string().optional() })),
  })
  .meta({ id: 'AttemptResult' })

export const learningRoutes: Route[] = [
  forSignedIn({
    method: 'get',
    path: '/courses',
    tag: 'Learning',
    summary: 'Courses, and how far the caller is',
    query: z.object(localeQuery),
    answers: { 200: { description: 'All that are published', schema: z.object({ courses: z.array(z.looseObject({ id: z.string(), slug: z.string(), title: z.string(), access: z.enum(['open', 'locked']), state: z.enum(['new', 'enrolled', 'completed']) })) }) } },
    handle: async ({ payload, viewer, locale }) => ({ body: { courses: await listCourses({ payload, viewer, locale }) } }),
  }),
  forSignedIn({
    method: 'get',
    path: '/courses/{slug}',
    tag: 'Learning',
    summary: 'A course with its outline',
    params: slug,
    query: z.object(localeQuery),
    answers: { 200: { description: 'The course; when locked, its title and the explanation', schema: z.looseObject({ id: z.string(), slug: z.string(), title: z.string(), access: z.enum(['open', 'locked']), explanation }) } },
    problems: [404],
    handle: async ({ payload, viewer, locale, params }) => ({ body: await openCourse({ payload, viewer, locale, course: params.slug }) }),
  }),
  forSignedIn({
    method: 'post',
    path: '/courses/{slug}/enrolments',
    tag: 'Learning',
    summary: 'Enrol in a course',
    params: slug,
    answers: {
      201: { description: 'Enrolled', schema: z.object({ id: z.string(), course: z.string(), enrolledAt: instant }) },
      200: { description: 'Enrolled before', schema: z.object({ id: z.string(), course: z.string(), enrolledAt: instant }) },
    },
    problems: [403, 404],
    handle: async ({ payload, viewer, params }) => {
      const { enrolment, created } = await enrol({ payload, viewer, course: params.slug })
      return { status: created ? 201 : 200, body: { id: enrolment.id, course: params.slug, enrolledAt: enrolment.enrolledAt } }
    },
  }),
  forSignedIn({
    method: 'post',
    path: '/lessons/{id}/completions',
    tag: 'Learning',
    summary: 'Note that a lesson is finished',
    params: id,
    answers: { 200: { description: 'How far the caller is in its course', schema: z.object({ done: z.int(), total: z.int(), completed: z.boolean() }) } },
    problems: [403, 404],
    handle: async ({ payload, viewer, params }) => ({ body: await completeLesson({ payload, viewer, lessonId: params.id }) }),
  }),
  forSignedIn({
    method: 'get',
    path: '/lessons/{id}/media/{part}',
    tag: 'Learning',
    summary: 'The video of a lesson, its poster, or its captions in a language, with ranges',
    params: z.object({ id: z.string().max(60), part: z.enum(['video', 'poster', ...LOCALES.map((language) => `captions-${language}` as const)]) }),
    answers: { 200: { description: 'The bytes', mediaType: 'application/octet-stream' }, 206: { description: 'The part asked for', mediaType: 'application/octet-stream' } },
    problems: [403, 404, 416],
    handle: async ({ payload, viewer, params: { id: lessonId, part }, req, res }) => {
      const language = LOCALES.find((locale) => part === `captions-${locale}`)
      const file = await readLessonMedia({ payload, viewer, lessonId, media: language ? { part: 'captions', language } : { part: part === 'poster' ? 'poster' : 'video' } })
      return sendDownload(req, res, { blob: originalKey(file.filename), mimeType: file.mimeType, etag: file.id })
    },
  }),
  forSignedIn({
    method: 'post',
    path: '/exams/{id}/attempts',
    tag: 'Learning',
    summary: 'Begin an attempt, or go on with the one under way',
    params: id,
    answers: { 201: { description: 'Begun', schema: attempt }, 200: { description: 'Under way', schema: attempt } },
    problems: [403, 404, 409],
    handle: async ({ payload, viewer, locale, params }) => {
      const { attempt: view, created } = await startAttempt({ payload, viewer, locale, exam: params.id })
      return { status: created ? 201 : 200, body: view }
    },
  }),
  forSignedIn({
    method: 'put',
    path: '/attempts/{id}/answers',
    tag: 'Learning',
    summary: 'Keep the answers given so far',
    params: id,
    body: z.object({ answers: z.record(z.string(), z.array(z.string())) }),
    answers: { 200: { description: 'Kept', schema: z.object({ savedAt: instant, dueAt: instant }) } },
    problems: [404, 409],
    handle: async ({ payload, viewer, params, body }) => ({ body: await saveAnswers({ payload, viewer, attemptId: params.id, answers: body.answers }) }),
  }),
  forSignedIn({
    method: 'post',
    path: '/attempts/{id}/submission',
    tag: 'Learning',
    summary: 'Hand in an attempt',
    params: id,
    answers: { 200: { description: 'The result; the same whenever asked for', schema: result } },
    problems: [404],
    handle: async ({ payload, viewer, locale, params }) => ({ body: await submitAttempt({ payload, viewer, locale, attemptId: params.id }) }),
  }),
  forSignedIn({
    method: 'get',
    path: '/me/certificates',
    tag: 'Learning',
    summary: 'The caller’s certificates',
    query: z.object(localeQuery),
    answers: { 200: { description: 'Newest first', schema: z.object({ certificates: z.array(z.looseObject({ serial: z.string(), state: z.enum(['valid', 'lapsed', 'revoked']), title: z.string() })) }) } },
    handle: async ({ payload, viewer, locale }) => ({ body: { certificates: await listCertificates({ payload, viewer, locale }) } }),
  }),
]
