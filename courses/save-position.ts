import type { Payload } from 'payload'
import { type Clock, systemClock } from '~/src/platform/clock'
import { createOnce } from '~/src/platform/create-once'
import { Problem } from '~/src/platform/problem'
import type { Viewer } from '~/src/policy/viewer'
import { courseOfLesson } from './complete-lesson'
import { learner } from './learner'
import type { ProgressRow } from './rows'

const DAY_SECONDS = 86_400

/**
 * Remembers where a video was left; the lesson is not done by that.
 * @param position seconds from the start
 * @throws Problem 404, 403, 422 `invalid-position`
 */
export async function savePosition({ payload, viewer, lessonId, position, clock = systemClock }: { payload: Payload; viewer: Viewer; lessonId: string; position: number; clock?: Clock }): Promise<{ position: number }> {
  const { id: user, partnerId: partner } = learner(viewer)
  if (!Number.isFinite(position) || position < 0 || position > DAY_SECONDS) {
    throw new Problem({ status: 422, code: 'invalid-position', title: 'This is no place in a video', errors: [{ field: 'position', message: 'Give seconds from the start, 0 or more.' }] })
  }
  const course = await courseOfLesson({ payload, viewer, lessonId })
  const at = Math.floor(position)
  const { doc, created } = await createOnce<ProgressRow>({
    payload,
    collection: 'progress',
    by: 'key',
    data: { key: `${user}:${lessonId}`, user, partner, lesson: lessonId, course: course.id, startedAt: clock().toISOString(), position: at },
  })
  if (!created) await payload.db.updateOne({ collection: 'progress', id: doc.id, data: { position: at } })
  return { position: at }
}
