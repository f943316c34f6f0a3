import { Problem } from '~/src/platform/problem'
import type { Viewer } from '~/src/policy/viewer'

/** The partner whose brand the viewer's copies carry. @throws Problem 403 `staff-make-no-copies` */
export function partnerOf({ partnerId }: Viewer): string {
  if (!partnerId) throw new Problem({ status: 403, code: 'staff-make-no-copies', title: 'Copies carry a partner’s brand', detail: 'Sign in as a person of a partner to make one.' })
  return partnerId
}
