import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { completeLesson } from '~/courses/complete-lesson'
import { issueCertificates } from '~/courses/issue-certificates'
import { redriveCertificates } from '~/courses/redrive-certificates'
import type { AttemptRow } from '~/courses/rows'
import { saveAnswers } from '~/courses/save-answers'
import { startAttempt } from '~/courses/start-attempt'
import { submitAttempt } from '~/courses/submit-attempt'
import type { Viewer } from '~/src/policy/viewer'
import { makePartner, makeViewer, openPortal, type Portal } from '../../factories/portal'

let portal: Portal
let payload: Payload
let partner: string
let exam: string
let lesson: string

const create = async (collection: string, data: Record<string, unknown>) =>
  String(((await payload.create({ collection, data: { _status: 'published', ...data }, overrideAccess: true, depth: 0 } as never)) as unknown as { id: string }).id)

beforeAll(async () => {
  portal = await openPortal()
  payload = portal.payload
  partner = await makePartner(payload)
  const bank = await create('question-banks', { title: 'Bank', key: 'bank' })
  for (let i = 0; i < 6; i += 1) {
    await create('questions', { bank, kind: 'single', text: `Question ${i}`, explanation: 'Because.', options: [{ text: 'Yes', correct: true }, { text: 'No', correct: false }, { text: 'Perhaps', correct: false }] })
  }
  exam = await create('exams', { title: 'Exam', slug: 'exam', bank, draws: 4, passPercent: 75, minutes: 20, attempts: 2, cooldownHours: 24 })
  lesson = await create('lessons', { title: 'Lesson', slug: 'lesson', kind: 'article', minutes: 5 })
  const course = await create('courses', { title: 'Course', slug: 'course', modules: [{ title: 'One', lessons: [lesson] }], exam })
  await create('certifications', { title: 'Certified', key: 'certified', validMonths: 12, renewalDays: 30, courses: [course], exams: [exam] })
})

afterAll(() => portal.close())

async function learner(): Promise<Viewer> {
  const viewer = await makeViewer(payload, 'partner-user', partner)
  await completeLesson({ payload, viewer, lessonId: lesson })
  return viewer
}

async function answers(attemptId: string, right: boolean): Promise<Record<string, string[]>> {
  const row = await payload.db.findOne<AttemptRow>({ collection: 'attempts', where: { id: { equals: attemptId } } })
  return Object.fromEntries((row?.sheet.questions ?? []).map(({ id, options }) => [id, [options.find((option) => option.right === right)?.id ?? '']]))
}

describe('an exam', () => {
  it('is closed until the lessons are done, and open to nobody of the vendor', async () => {
    const viewer = await makeViewer(payload, 'partner-user', partner)
    await expect(startAttempt({ payload, viewer, exam, locale: 'en' })).rejects.toMatchObject({ code: 'lessons-missing', extra: { missing: 1 } })
    await expect(startAttempt({ payload, viewer: await makeViewer(payload, 'marketing'), exam, locale: 'en' })).rejects.toMatchObject({ code: 'staff-do-not-enrol' })
  })

  it('gives one attempt to twenty parallel starts, and never says what is right', async () => {
    const viewer = await learner()
    const started = await Promise.all(Array.from({ length: 20 }, () => startAttempt({ payload, viewer, exam, locale: 'en' })))
    expect(new Set(started.map(({ attempt }) => attempt.id)).size).toBe(1)
    expect(JSON.stringify(started)).not.toMatch(/"right"|"correct"|Because/)
  })

  it('gives one result to twenty parallel submissions, and one certificate', async () => {
    const viewer = await learner()
    const { attempt } = await startAttempt({ payload, viewer, exam, locale: 'en' })
    await saveAnswers({ payload, viewer, attemptId: attempt.id, answers: await answers(attempt.id, true) })
    const results = await Promise.all(Array.from({ length: 20 }, () => submitAttempt({ payload, viewer, attemptId: attempt.id, locale: 'en' })))
    expect(new Set(results.map((result) => JSON.stringify(result))).size).toBe(1)
    expect(results[0]).toMatchObject({ passed: true, scorePercent: 100, points: 4 })
    await Promise.all(Array.from({ length: 20 }, () => issueCertificates({ payload, userId: viewer.id })))
    const { totalDocs } = await payload.db.count({ collection: 'certificates', where: { user: { equals: viewer.id } } })
    expect(totalDocs).toBe(1)
    const told = await payload.db.count({ collection: 'notifications', where: { and: [{ user: { equals: viewer.id } }, { kind: { equals: 'certificate-earned' } }] } })
    expect(told.totalDocs).toBe(1)
  })

  it('refuses answers that do not fit, naming the question, and answers after the end', async () => {
    const viewer = await learner()
    const { attempt } = await startAttempt({ payload, viewer, exam, locale: 'en' })
    await expect(saveAnswers({ payload, viewer, attemptId: attempt.id, answers: { nothing: ['x'] } })).rejects.toMatchObject({ status: 422, errors: [{ field: 'answers.nothing' }] })
    const late = () => new Date(Date.now() + 21 * 60_000)
    await expect(saveAnswers({ payload, viewer, attemptId: attempt.id, answers: {}, clock: late })).rejects.toMatchObject({ code: 'attempt-closed' })
  })

  it('pauses after the last failed attempt in a row, and says when it opens again', async () => {
    const viewer = await learner()
    for (let i = 0; i < 2; i += 1) {
      const { attempt } = await startAttempt({ payload, viewer, exam, locale: 'en' })
      await saveAnswers({ payload, viewer, attemptId: attempt.id, answers: await answers(attempt.id, false) })
      const result = await submitAttempt({ payload, viewer, attemptId: attempt.id, locale: 'en' })
      expect(result.passed).toBe(false)
      expect(JSON.stringify(result)).not.toContain('Because')
    }
    const refusal = (await startAttempt({ payload, viewer, exam, locale: 'en' }).catch((error: unknown) => error)) as { code: string; extra: { opensAt: string } }
    expect(refusal.code).toBe('attempts-paused')
    expect(Date.parse(refusal.extra.opensAt)).toBeGreaterThan(Date.now() + 23 * 3_600_000)
  })

  it('is nobody else’s to see or hand in', async () => {
    const [viewer, colleague] = [await learner(), await learner()]
    const { attempt } = await startAttempt({ payload, viewer, exam, locale: 'en' })
    await expect(submitAttempt({ payload, viewer: colleague, attemptId: attempt.id, locale: 'en' })).rejects.toMatchObject({ status: 404 })
  })
})

describe('redriveCertificates', () => {
  it('issues what a crash kept from being issued after the exam was graded', async () => {
    const viewer = await learner()
    const { attempt } = await startAttempt({ payload, viewer, exam, locale: 'en' })
    const now = new Date().toISOString()
    await payload.db.updateOne({ collection: 'attempts', id: attempt.id, data: { state: 'submitted', submittedAt: now, passed: true, scorePercent: 100, points: 4, maxPoints: 4 } })
    await redriveCertificates({ payload })
    await redriveCertificates({ payload })
    const { totalDocs } = await payload.db.count({ collection: 'certificates', where: { user: { equals: viewer.id } } })
    expect(totalDocs).toBe(1)
  })
})
