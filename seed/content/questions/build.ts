import type { QuestionContent } from '../types'

type Option = QuestionContent['options'][number]

export const right = (text: string): Option => ({ text, correct: true })
export const wrong = (text: string): Option => ({ text, correct: false })

/** A question with one right option, or several when more than one is marked right. */
export function choice(key: string, text: string, options: Option[], explanation: string): QuestionContent {
  const kind = options.filter((option) => option.correct).length > 1 ? 'multiple' : 'single'
  return { key, kind, text, options, explanation }
}

export function trueFalse(key: string, text: string, answer: boolean, explanation: string): QuestionContent {
  return {
    key,
    kind: 'true-false',
    text,
    options: [
      { text: 'True', correct: answer },
      { text: 'False', correct: !answer },
    ],
    explanation,
  }
}
