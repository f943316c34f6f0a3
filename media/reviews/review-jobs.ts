import type { Payload } from 'payload'

/** Has reviewers told that copies wait. When a crash takes the job, the sweep tells them. */
export const queueReviewNotice = (payload: Payload): Promise<unknown> => payload.jobs.queue({ task: 'tell-reviewers', input: {} })

/** Has the maker of a copy told what was decided. When a crash takes the job, the sweep tells them. */
export const queueDecisionNotice = (payload: Payload, copyId: string): Promise<unknown> => payload.jobs.queue({ task: 'tell-of-decision', input: { copyId } })
