import type { Locale } from '~/src/policy/roles'
import { draw, shuffle } from './draw'
import { inLanguage, type LocalizedText, type QuestionRow } from './rows'

/**
 * The questions of one attempt as they were when it began, right answers included. Kept in the attempt, so that later
 * edits change no result; given to nobody but through `paperOf` and `review`.
 */
export interface Sheet {
  questions: {
    id: string
    kind: QuestionRow['kind']
    text: LocalizedText
    options: { id: string; text: LocalizedText; right: boolean }[]
    explanation: LocalizedText
  }[]
}

/** What a learner is asked. */
export interface Paper {
  questions: { id: string; kind: QuestionRow['kind']; text: string; options: { id: string; text: string }[] }[]
}

/** Draws the questions of an attempt and shuffles their options; the same seed gives the same sheet. */
export function makeSheet(bank: readonly QuestionRow[], draws: number, seed: string): Sheet {
  return {
    questions: draw(bank, draws, seed).map(({ id, kind, text, options, explanation }) => ({
      id,
      kind,
      text,
      options: (kind === 'true-false' ? [...options] : shuffle(options, `${seed}:${id}`)).map((option) => ({ id: option.id, text: option.text, right: option.correct === true })),
      explanation: explanation ?? null,
    })),
  }
}

/** The sheet in a language, without a trace of what is right. */
export function paperOf(sheet: Sheet, locale: Locale): Paper {
  return {
    questions: sheet.questions.map(({ id, kind, text, options }) => ({
      id,
      kind,
      text: inLanguage(text, locale),
      options: options.map((option) => ({ id: option.id, text: inLanguage(option.text, locale) })),
    })),
  }
}
