import { Problem } from '~/src/platform/problem'
import type { CopyRow } from '../rows'

/** A copy that nobody approved is given to nobody but its reviewers. @throws Problem 409 `waiting`, `sent-back`, `withdrawn` or `never-approved` */
export function refuseHeld({ held, state, stateReason }: Pick<CopyRow, 'held' | 'state' | 'stateReason'>): void {
  if (!held) return
  if (state === 'waiting') throw new Problem({ status: 409, code: 'waiting', title: 'This copy waits for approval', detail: 'You are told as soon as it is decided.' })
  if (state === 'sent-back') throw new Problem({ status: 409, code: 'sent-back', title: 'This copy was sent back', ...(stateReason ? { detail: stateReason } : {}) })
  if (state === 'withdrawn') throw new Problem({ status: 409, code: 'withdrawn', title: 'This copy was withdrawn' })
  throw new Problem({ status: 409, code: 'never-approved', title: 'This copy was never approved, and there is a newer edition' })
}
