'use server'

import { portalPayload, readViewer } from '~/src/app/session'
import { isProblem } from '~/src/platform/problem'
import { askAboutDeal } from '~/src/program/ask-about-deal'
import { decideDeal } from '~/src/program/decide-deal'

export type Decision = 'approve' | 'ask' | 'refuse'

export type DecisionResult = { done: true } | { done: false; signedOut?: true; note?: string; refusal?: string }

/** Decides on a deal as `POST /v1/deals/{id}/decision` does, or asks its registrant for more. */
export async function decide(dealId: string, decision: Decision, note: string): Promise<DecisionResult> {
  const [viewer, payload] = await Promise.all([readViewer(), portalPayload()])
  if (!viewer) return { done: false, signedOut: true }
  try {
    if (decision === 'ask') await askAboutDeal({ payload, viewer, dealId, question: note })
    else await decideDeal({ payload, viewer, dealId, decision: decision === 'approve' ? 'approve' : 'reject', note })
    return { done: true }
  } catch (error) {
    if (!isProblem(error)) throw error
    const beside = error.errors?.find(({ field }) => field === 'note')?.message
    return { done: false, ...(beside ? { note: beside } : { refusal: error.message }) }
  }
}
