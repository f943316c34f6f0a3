import { Problem } from '~/src/platform/problem'
import type { Viewer } from '~/src/policy/viewer'

/** The viewer as one who learns. @throws Problem 403 `staff-do-not-enrol`: staff may look, but earn nothing */
export function learner(viewer: Viewer): Viewer & { partnerId: string } {
  const { partnerId } = viewer
  if (!partnerId) throw new Problem({ status: 403, code: 'staff-do-not-enrol', title: 'Courses are taken by people of partners', detail: 'Staff may look at every lesson, but earn nothing.' })
  return { ...viewer, partnerId }
}
