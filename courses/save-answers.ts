import type { Payload } from 'payload'
import { z } from 'zod'
import { type Clock, systemClock } from '~/src/platform/clock'
import { compareAndSet } from '~/src/platform/compare-and-set'
import { type FieldError, Problem } from '~/src/platform/problem'
import type { Viewer } from '~/src/policy/viewer'
import type { AttemptRow } from './rows'
import type { Sheet } from './sheet'

const answersSchema = z.record(z.string(), z.array(z.string()).max(20))

/** The viewer's own attempt. @throws Problem 404 `not-found` */
export async function ownAttempt(payload: Payload, viewer: Viewer, attemptId: string): Promise<AttemptRow> {
  const attempt = await payload.db.findOne<AttemptRow>({ collection: 'attempts', where: { and: [{ id: { equals: attemptId } }, { user: { equals: viewer.id } }] } })
  if (!attempt) throw new Problem({ status: 404, code: 'not-found', title: 'There is no such attempt' })
  return attempt
}

/**
 * Keeps the answers given so far, in place of those kept before.
 * @param answers option ids by question id
 * @throws Problem 404; 409 `attempt-closed`; 422 `invalid-answers` naming the question
 */
export async function saveAnswers({ payload, viewer, attemptId, answers, clock = systemClock }: { payload: Payload; viewer: Viewer; attemptId: string; answers: unknown; clock?: Clock }): Promise<{ savedAt: string; dueAt: string }> {
  let attempt = await ownAttempt(payload, viewer, attemptId)
  const given = checkAnswers(attempt.sheet, answers)
  const now = clock().toISOString()
  while (attempt.state === 'open' && attempt.dueAt > now) {
    // Every save has its own number, by which grading tells that the answers it read are still the ones kept.
    const saved = await compareAndSet({
      payload,
      collection: 'attempts',
      id: attempt.id,
      expect: { and: [{ state: { equals: 'open' } }, { saves: { equals: attempt.saves } }] },
      data: { answers: given, saves: attempt.saves + 1 },
    })
    if (saved) return { savedAt: now, dueAt: attempt.dueAt }
    attempt = await ownAttempt(payload, viewer, attemptId)
  }
  throw closed()
}

const closed = () => new Problem({ status: 409, code: 'attempt-closed', title: 'This attempt is over', detail: 'Answers kept before its end were graded.' })

/** Answers that fit the sheet. @throws Problem 422 `invalid-answers` naming each question that is wrong */
export function checkAnswers(sheet: Sheet, input: unknown): Record<string, string[]> {
  const parsed = answersSchema.safeParse(input)
  const errors: FieldError[] = parsed.success ? [] : [{ field: 'answers', message: 'Give option ids as lists, by question id.' }]
  for (const [id, chosen] of Object.entries(parsed.data ?? {})) {
    const question = sheet.questions.find((one) => one.id === id)
    if (!question) errors.push({ field: `answers.${id}`, message: 'This attempt has no such question.' })
    else if (chosen.some((option) => !question.options.some((one) => one.id === option))) errors.push({ field: `answers.${id}`, message: 'Choose options of this question only.' })
    else if (question.kind !== 'multiple' && chosen.length > 1) errors.push({ field: `answers.${id}`, message: 'Choose one option.' })
  }
  if (errors.length > 0) throw new Problem({ status: 422, code: 'invalid-answers', title: 'Some answers do not fit the questions', errors })
  return parsed.data ?? {}
}
