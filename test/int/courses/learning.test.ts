import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { completeLesson } from '~/courses/complete-lesson'
import { enrol } from '~/courses/enrol'
import { issueCertificates } from '~/courses/issue-certificates'
import { listCertificates } from '~/courses/list-certificates'
import { openAttempt } from '~/courses/open-attempt'
import { openCourse } from '~/courses/open-course'
import { openLesson } from '~/courses/open-lesson'
import { revokeCertificate } from '~/courses/revoke-certificate'
import type { AttemptRow, CertificateRow } from '~/courses/rows'
import { saveAnswers } from '~/courses/save-answers'
import { savePosition } from '~/courses/save-position'
import { startAttempt } from '~/courses/start-attempt'
import { submitAttempt } from '~/courses/submit-attempt'
import { teamCertifications } from '~/courses/team-certifications'
import { verifyCertificate } from '~/courses/verify-certificate'
import type { Viewer } from '~/src/policy/viewer'
import { makePartner, makeViewer, openPortal, type Portal } from '../../factories/portal'

const locale = 'en' as const
let portal: Portal
let payload: Payload
let partner: string
let learner: Viewer
let author: Viewer
let lessons: string[]
let exam: string

const create = async (collection: string, data: Record<string, unknown>): Promise<string> => {
  const make = payload.create.bind(payload) as unknown as (args: Record<string, unknown>) => Promise<{ id: string }>
  return (await make({ collection, data, overrideAccess: true, depth: 0, locale: 'en' })).id
}

beforeAll(async () => {
  portal = await openPortal()
  payload = portal.payload
  partner = await makePartner(payload)
  learner = await makeViewer(payload, 'partner-user', partner)
  author = await makeViewer(payload, 'marketing')
  const body = { root: { type: 'root', format: '', indent: 0, version: 1, direction: 'ltr', children: [{ type: 'paragraph', format: '', indent: 0, version: 1, direction: 'ltr', textFormat: 0, children: [{ type: 'text', text: 'Read me', detail: 0, format: 0, mode: 'normal', style: '', version: 1 }] }] } }
  lessons = []
  for (const slug of ['first', 'second']) lessons.push(await create('lessons', { title: slug, slug, kind: 'article', minutes: 5, body, _status: 'published' }))
  const bank = await create('question-banks', { title: 'Bank', key: 'bank' })
  for (let i = 0; i < 6; i += 1) {
    await create('questions', { bank, kind: 'single', text: `Question ${i}`, options: [{ text: 'Yes', correct: true }, { text: 'No', correct: false }, { text: 'Perhaps', correct: false }], explanation: `Because ${i}`, _status: 'published' })
  }
  exam = await create('exams', { title: 'Exam', slug: 'exam', bank, draws: 4, passPercent: 70, minutes: 20, attempts: 2, cooldownHours: 24, _status: 'published' })
  const course = await create('courses', { title: 'Course', slug: 'course', modules: [{ title: 'All', lessons }], exam, _status: 'published' })
  await create('certifications', { title: 'Engineer', key: 'engineer', courses: [course], exams: [exam], validMonths: 24, renewalDays: 90, _status: 'published' })
})

afterAll(() => portal.close())

const finishLessons = async (viewer: Viewer) => {
  for (const lessonId of lessons) await completeLesson({ payload, viewer, lessonId })
}
const rowOf = async (id: string): Promise<AttemptRow> => {
  const row = await payload.db.findOne<AttemptRow>({ collection: 'attempts', where: { id: { equals: id } } })
  if (!row) throw new Error('the attempt is gone')
  return row
}
const answersOf = async (id: string, right: boolean): Promise<Record<string, string[]>> => {
  const { sheet } = await rowOf(id)
  return Object.fromEntries(sheet.questions.map(({ id: question, options }) => [question, [options.find((option) => option.right === right)?.id ?? '']]))
}
const keysOf = (value: unknown): string[] => (typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, inner]) => [key, ...keysOf(inner)]) : [])
const newcomer = () => makeViewer(payload, 'partner-user', partner)

describe('lessons', () => {
  it('are read in their place, by people of partners and by staff', async () => {
    for (const viewer of [learner, author]) {
      const lesson = await openLesson({ payload, viewer, courseSlug: 'course', lessonSlug: 'first', locale })
      expect(lesson).toMatchObject({ title: 'first', place: 1, of: 2, done: false, next: { slug: 'second' } })
      expect(lesson.previous).toBeUndefined()
      expect(JSON.stringify(lesson.body)).toContain('Read me')
    }
    await expect(openLesson({ payload, viewer: learner, courseSlug: 'course', lessonSlug: 'none', locale })).rejects.toMatchObject({ status: 404 })
  })

  it('earn staff nothing', async () => {
    await expect(enrol({ payload, viewer: author, course: 'course' })).rejects.toMatchObject({ status: 403, code: 'staff-do-not-enrol' })
  })

  it('keep one row for twenty parallel completions', async () => {
    const viewer = await newcomer()
    await Promise.all(Array.from({ length: 20 }, () => completeLesson({ payload, viewer, lessonId: lessons[0] ?? '' })))
    const { docs } = await payload.db.find({ collection: 'progress', where: { user: { equals: viewer.id } }, pagination: false })
    expect(docs).toHaveLength(1)
  })

  it('remember where a video was left without counting as done', async () => {
    const viewer = await newcomer()
    await savePosition({ payload, viewer, lessonId: lessons[0] ?? '', position: 12.7 })
    await savePosition({ payload, viewer, lessonId: lessons[0] ?? '', position: 30 })
    expect(await openLesson({ payload, viewer, courseSlug: 'course', lessonSlug: 'first', locale })).toMatchObject({ position: 30, done: false })
    await expect(savePosition({ payload, viewer, lessonId: lessons[0] ?? '', position: -1 })).rejects.toMatchObject({ status: 422 })
  })
})

describe('an attempt', () => {
  it('waits for the lessons', async () => {
    const viewer = await newcomer()
    await completeLesson({ payload, viewer, lessonId: lessons[0] ?? '' })
    await expect(startAttempt({ payload, viewer, exam: 'exam', locale })).rejects.toMatchObject({ status: 403, code: 'lessons-missing', extra: { missing: 1 } })
  })

  it('never shows its answer key, not even in a failed result', async () => {
    const viewer = await newcomer()
    await finishLessons(viewer)
    const { attempt } = await startAttempt({ payload, viewer, exam: 'exam', locale })
    const opened = await openAttempt({ payload, viewer, attemptId: attempt.id, locale })
    for (const key of ['correct', 'right', 'explanation']) expect([...keysOf(attempt), ...keysOf(opened)]).not.toContain(key)
    await saveAnswers({ payload, viewer, attemptId: attempt.id, answers: await answersOf(attempt.id, false) })
    const result = await submitAttempt({ payload, viewer, attemptId: attempt.id, locale })
    expect(result).toMatchObject({ passed: false, scorePercent: 0 })
    for (const key of ['correct', 'options', 'explanation']) expect(keysOf(result)).not.toContain(key)
    expect(keysOf(await openCourse({ payload, viewer, course: 'course', locale }))).not.toContain('correct')
  })

  it('belongs to its learner alone', async () => {
    const viewer = await newcomer()
    await finishLessons(viewer)
    const { attempt } = await startAttempt({ payload, viewer, exam: 'exam', locale })
    for (const use of [openAttempt, submitAttempt]) await expect(use({ payload, viewer: learner, attemptId: attempt.id, locale })).rejects.toMatchObject({ status: 404 })
    await expect(saveAnswers({ payload, viewer: learner, attemptId: attempt.id, answers: {} })).rejects.toMatchObject({ status: 404 })
  })

  it('is one for twenty parallel starts', async () => {
    const viewer = await newcomer()
    await finishLessons(viewer)
    const started = await Promise.all(Array.from({ length: 20 }, () => startAttempt({ payload, viewer, exam: 'exam', locale })))
    expect(new Set(started.map(({ attempt }) => attempt.id)).size).toBe(1)
    expect(started.filter(({ created }) => created)).toHaveLength(1)
  })

  it('names the question whose answer does not fit', async () => {
    const viewer = await newcomer()
    await finishLessons(viewer)
    const { attempt } = await startAttempt({ payload, viewer, exam: 'exam', locale })
    const question = attempt.paper.questions[0]?.id ?? ''
    await expect(saveAnswers({ payload, viewer, attemptId: attempt.id, answers: { [question]: ['none'] } })).rejects.toMatchObject({ status: 422, errors: [{ field: `answers.${question}` }] })
    await expect(saveAnswers({ payload, viewer, attemptId: attempt.id, answers: { none: [] } })).rejects.toMatchObject({ status: 422, errors: [{ field: 'answers.none' }] })
  })

  it('numbers every one of its parallel saves, so that grading sees the last', async () => {
    const viewer = await newcomer()
    await finishLessons(viewer)
    const { attempt } = await startAttempt({ payload, viewer, exam: 'exam', locale })
    const [right, wrong] = [await answersOf(attempt.id, true), await answersOf(attempt.id, false)]
    await Promise.all(Array.from({ length: 10 }, (_, i) => saveAnswers({ payload, viewer, attemptId: attempt.id, answers: i % 2 ? right : wrong })))
    expect((await rowOf(attempt.id)).saves).toBe(10)
  })

  it('is graded with what was kept in time, and takes no more after it', async () => {
    const viewer = await newcomer()
    await finishLessons(viewer)
    const { attempt } = await startAttempt({ payload, viewer, exam: 'exam', locale })
    await saveAnswers({ payload, viewer, attemptId: attempt.id, answers: await answersOf(attempt.id, true) })
    const clock = () => new Date(Date.parse(attempt.dueAt) + 60_000)
    await expect(saveAnswers({ payload, viewer, attemptId: attempt.id, answers: {}, clock })).rejects.toMatchObject({ status: 409 })
    expect(await openAttempt({ payload, viewer, attemptId: attempt.id, locale, clock })).toMatchObject({ state: 'submitted', result: { passed: true, submittedAt: attempt.dueAt } })
  })

  it('opens the next after failures in a row only when the pause is over', async () => {
    const viewer = await newcomer()
    await finishLessons(viewer)
    for (let i = 0; i < 2; i += 1) {
      const { attempt } = await startAttempt({ payload, viewer, exam: 'exam', locale })
      await submitAttempt({ payload, viewer, attemptId: attempt.id, locale })
    }
    await expect(startAttempt({ payload, viewer, exam: 'exam', locale })).rejects.toMatchObject({ status: 409, code: 'attempts-paused' })
    const clock = () => new Date(Date.now() + 25 * 3_600_000)
    expect((await startAttempt({ payload, viewer, exam: 'exam', locale, clock })).attempt.number).toBe(3)
  })
})

describe('a certificate', () => {
  it('is one, of one result, for twenty parallel submissions and issuings', async () => {
    await finishLessons(learner)
    const { attempt } = await startAttempt({ payload, viewer: learner, exam: 'exam', locale })
    await saveAnswers({ payload, viewer: learner, attemptId: attempt.id, answers: await answersOf(attempt.id, true) })
    const results = await Promise.all(Array.from({ length: 20 }, () => submitAttempt({ payload, viewer: learner, attemptId: attempt.id, locale })))
    expect(new Set(results.map((result) => JSON.stringify(result))).size).toBe(1)
    expect(results[0]).toMatchObject({ passed: true, scorePercent: 100 })
    const { docs: graded } = await payload.db.find({ collection: 'audit', where: { and: [{ documentId: { equals: attempt.id } }, { action: { equals: 'submitted' } }] }, pagination: false })
    expect(graded).toHaveLength(1)

    const issued = await Promise.all(Array.from({ length: 20 }, () => issueCertificates({ payload, userId: learner.id })))
    expect(issued.flat()).toHaveLength(1)
    const { docs } = await payload.db.find<CertificateRow>({ collection: 'certificates', where: { user: { equals: learner.id } }, pagination: false })
    expect(docs.map(({ cycle }) => cycle)).toEqual([1])
  })

  it('shows in its team, and is good until revoked, once, by staff', async () => {
    const team = await teamCertifications({ payload, viewer: learner, locale })
    const serial = team.people.find(({ id }) => id === learner.id)?.held.engineer?.serial ?? ''
    expect(Object.keys(await verifyCertificate({ payload, serial, locale })).sort()).toEqual(['holder', 'issuedAt', 'partner', 'serial', 'state', 'title', 'validUntil'])
    await expect(revokeCertificate({ payload, viewer: learner, serial, reason: 'Mine' })).rejects.toMatchObject({ status: 403 })
    await expect(revokeCertificate({ payload, viewer: author, serial, reason: ' ' })).rejects.toMatchObject({ status: 422 })
    const revoked = await Promise.all(Array.from({ length: 5 }, () => revokeCertificate({ payload, viewer: author, serial, reason: 'Issued in error' })))
    expect(revoked.filter((one) => one.revoked)).toHaveLength(1)
    expect(await verifyCertificate({ payload, serial, locale })).toMatchObject({ state: 'revoked' })
  })

  it('shows nobody the team of another company', async () => {
    const stranger = await makeViewer(payload, 'partner-admin', await makePartner(payload))
    expect((await teamCertifications({ payload, viewer: stranger, locale })).people.map(({ id }) => id)).toEqual([stranger.id])
  })
})

describe('a renewal', () => {
  it('opens the passed exam in the last days of a certificate, and gives the next cycle', async () => {
    const viewer = await newcomer()
    await finishLessons(viewer)
    const pass = async (clock?: () => Date) => {
      const { attempt } = await startAttempt({ payload, viewer, exam: 'exam', locale, ...(clock ? { clock } : {}) })
      await saveAnswers({ payload, viewer, attemptId: attempt.id, answers: await answersOf(attempt.id, true), ...(clock ? { clock } : {}) })
      await submitAttempt({ payload, viewer, attemptId: attempt.id, locale, ...(clock ? { clock } : {}) })
      await issueCertificates({ payload, userId: viewer.id, ...(clock ? { clock } : {}) })
    }
    await pass()
    const [first] = await listCertificates({ payload, viewer, locale })
    expect(first?.renewBy).toBeUndefined()
    await expect(startAttempt({ payload, viewer, exam: 'exam', locale })).rejects.toMatchObject({ code: 'already-passed' })

    const soon = () => new Date(Date.parse(first?.validUntil ?? '') - 10 * 86_400_000)
    expect((await listCertificates({ payload, viewer, locale, clock: soon }))[0]?.renewBy).toBe('course')
    await pass(soon)
    const { docs } = await payload.db.find<CertificateRow>({ collection: 'certificates', where: { user: { equals: viewer.id } }, sort: 'cycle', pagination: false })
    expect(docs.map(({ cycle }) => cycle)).toEqual([1, 2])
    await expect(startAttempt({ payload, viewer, exam: 'exam', locale, clock: soon })).rejects.toMatchObject({ code: 'already-passed' })
  })
})

describe('a lesson that is no longer published', () => {
  it('asks nothing of those who take the course', async () => {
    const viewer = await newcomer()
    await completeLesson({ payload, viewer, lessonId: lessons[0] ?? '' })
    await payload.update({ collection: 'lessons', id: lessons[1] ?? '', data: { _status: 'draft' }, overrideAccess: true })
    expect((await startAttempt({ payload, viewer, exam: 'exam', locale })).attempt.number).toBe(1)
    await payload.update({ collection: 'lessons', id: lessons[1] ?? '', data: { _status: 'published' }, overrideAccess: true })
  })
})
