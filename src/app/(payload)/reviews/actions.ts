'use server'

import { type CopyDecision, decideCopy } from '~/media/reviews/decide-copy'
import { portalPayload, readViewer } from '~/src/app/session'
import { isProblem } from '~/src/platform/problem'

export type DecisionResult = { done: true } | { done: false; refusal: 'signedOut' | 'reasonMissing' | 'movedOn' | 'editionRecalled' | 'editionReplaced' | 'failed' }

const REFUSALS: Readonly<Record<string, Exclude<DecisionResult, { done: true }>['refusal']>> = {
  'invalid-decision': 'reasonMissing',
  'copy-moved-on': 'movedOn',
  'edition-recalled': 'editionRecalled',
  'edition-replaced': 'editionReplaced',
}

/** Decides on a copy as `POST /v1/reviews/{serial}/decision` does. */
export async function decide(serial: string, decision: CopyDecision, reason: string): Promise<DecisionResult> {
  const [viewer, payload] = await Promise.all([readViewer(), portalPayload()])
  if (!viewer) return { done: false, refusal: 'signedOut' }
  try {
    await decideCopy({ payload, viewer, serial, decision, reason })
    return { done: true }
  } catch (error) {
    if (!isProblem(error)) throw error
    return { done: false, refusal: REFUSALS[error.code] ?? 'failed' }
  }
}
