import type { Sheet } from './sheet'

/** Option ids chosen, by question id. */
export type Answers = Readonly<Record<string, readonly string[]>>

export interface Grade {
  /** One for each question answered rightly and wholly. */
  points: number
  maxPoints: number
  /** Rounded down, so that nobody passes by rounding. */
  scorePercent: number
  passed: boolean
}

/** Whether exactly the right options are chosen. */
export function isRight(question: Sheet['questions'][number], chosen: readonly string[] | undefined): boolean {
  const right = question.options.filter((option) => option.right).map(({ id }) => id)
  const given = new Set(chosen)
  return right.length > 0 && given.size === right.length && right.every((id) => given.has(id))
}

/** Grades an attempt. @param passPercent percent from which it is passed */
export function grade(sheet: Sheet, answers: Answers, passPercent: number): Grade {
  const maxPoints = sheet.questions.length
  const points = sheet.questions.filter((question) => isRight(question, answers[question.id])).length
  const scorePercent = maxPoints === 0 ? 0 : Math.floor((100 * points) / maxPoints)
  return { points, maxPoints, scorePercent, passed: maxPoints > 0 && scorePercent >= passPercent }
}
