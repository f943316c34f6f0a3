import { grade } from '~/courses/grade'
import type { QuestionRow } from '~/courses/rows'
import { makeSheet } from '~/courses/sheet'
import type { ExamContent } from '../content/types'
import type { SeedContext } from './context'
import type { StoredExam } from './store-learning'

interface PassedAttempt {
  user: string
  partner: string
  course: string
  exam: StoredExam
  /** What the person reached, roughly: there are only so many questions. */
  scorePercent: number
  submittedAt: string
}

const MINUTE = 60_000
/** Of the time that an exam gives, what most people take. */
const TAKEN = 0.7

/** The attempt by which somebody passed an exam; gives its score in percent. */
export async function storePassedAttempt({ payload }: SeedContext, { user, partner, course, exam, scorePercent, submittedAt }: PassedAttempt): Promise<number> {
  const { id, bank, content } = exam
  const { docs: questions } = await payload.db.find<QuestionRow>({ collection: 'questions', where: { bank: { equals: bank } }, locale: 'all', sort: 'createdAt', pagination: false, limit: 0 })
  const sheet = makeSheet(questions, content.draws, `${user}:${id}`)
  const right = Math.max(Math.round((sheet.questions.length * scorePercent) / 100), Math.ceil((sheet.questions.length * content.passPercent) / 100))
  const answers = Object.fromEntries(
    sheet.questions.map((question, i) => {
      const known = i < right
      const chosen = question.options.filter((option) => option.right === known).map((option) => option.id)
      return [question.id, known ? chosen : chosen.slice(0, 1)]
    }),
  )
  const result = grade(sheet, answers, content.passPercent)
  const startedAt = new Date(Date.parse(submittedAt) - content.minutes * TAKEN * MINUTE)
  await payload.db.create({
    collection: 'attempts',
    data: {
      key: `${user}:${id}:1`,
      user,
      partner,
      exam: id,
      course,
      number: 1,
      state: 'submitted',
      startedAt: startedAt.toISOString(),
      dueAt: dueAt(startedAt, content),
      submittedAt,
      passPercent: content.passPercent,
      sheet,
      answers,
      saves: sheet.questions.length,
      ...result,
    },
  })
  return result.scorePercent
}

const dueAt = (startedAt: Date, { minutes }: ExamContent): string => new Date(startedAt.getTime() + minutes * MINUTE).toISOString()
