'use server'

import { redirect } from 'next/navigation'
import { completeLesson } from '~/courses/complete-lesson'
import { portalPayload, requireViewer, safeNext } from '~/src/app/session'

/** Notes that the lesson is done and goes on. */
export async function finishLesson(form: FormData): Promise<void> {
  const [viewer, payload] = await Promise.all([requireViewer(), portalPayload()])
  await completeLesson({ payload, viewer, lessonId: String(form.get('lesson')) })
  redirect(safeNext(String(form.get('next'))))
}
