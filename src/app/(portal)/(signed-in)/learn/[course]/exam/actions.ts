'use server'

import { getLocale } from '~/src/app/i18n/page-words'
import { saveAnswers } from '~/courses/save-answers'
import { type AttemptResult, submitAttempt } from '~/courses/submit-attempt'
import { portalPayload, requireViewer } from '~/src/app/session'
import { isProblem } from '~/src/platform/problem'

/** Keeps what is answered so far. */
export async function keepAnswers(attemptId: string, answers: Record<string, string[]>): Promise<void> {
  const [viewer, payload] = await Promise.all([requireViewer(), portalPayload()])
  await keep({ payload, viewer, attemptId, answers })
}

/** Keeps the answers and hands the attempt in; after its time, what was kept counts. */
export async function handIn(attemptId: string, answers: Record<string, string[]>): Promise<AttemptResult> {
  const [viewer, payload, locale] = await Promise.all([requireViewer(), portalPayload(), getLocale()])
  await keep({ payload, viewer, attemptId, answers })
  return submitAttempt({ payload, viewer, attemptId, locale })
}

/** Answers that come after the end, as the page's own last ones do when the sheet overtakes them, change nothing. */
async function keep(args: Parameters<typeof saveAnswers>[0]): Promise<void> {
  await saveAnswers(args).catch((error: unknown) => {
    if (!isProblem(error) || error.code !== 'attempt-closed') throw error
  })
}
