/** What a copy can be: good to hand out, good no more, or still or for ever without approval. */
export const COPY_STATES = ['current', 'outdated', 'recalled', 'waiting', 'sent-back', 'withdrawn'] as const
export type CopyState = (typeof COPY_STATES)[number]

/** Good no more: another edition took over, or staff took it back. */
export const SPENT_STATES: CopyState[] = ['outdated', 'recalled']

/** What a new edition makes outdated. */
export const REPLACED_STATES: CopyState[] = ['current', 'waiting']

/** What a recall reaches; the others have never been given out and never will be. */
export const RECALLED_STATES: CopyState[] = ['current', 'outdated', 'waiting']

/** Whether people of the copy's partner may have its bytes. */
export const isAvailable = ({ state, held }: { state: CopyState; held?: boolean | null }): boolean => !held && state !== 'recalled'
