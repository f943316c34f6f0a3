import type { Payload } from 'payload'
import { Problem } from '~/src/platform/problem'
import type { Locale } from '~/src/policy/roles'
import type { Viewer } from '~/src/policy/viewer'
import { courseOfLesson } from './complete-lesson'
import type { LessonRow } from './rows'

/** Which file of a lesson is wanted. */
export type LessonMedia = { part: 'video' | 'poster' } | { part: 'captions'; language: Locale }

export interface MediaFile {
  id: string
  filename: string
  mimeType: string
}

/** The file that a viewer may stream for a lesson, by way of a course open to them. @throws Problem 404 `not-found`, 403 `locked` */
export async function readLessonMedia({ payload, viewer, lessonId, media }: { payload: Payload; viewer: Viewer; lessonId: string; media: LessonMedia }): Promise<MediaFile> {
  await courseOfLesson({ payload, viewer, lessonId })
  const lesson = await payload.db.findOne<LessonRow>({ collection: 'lessons', where: { and: [{ id: { equals: lessonId } }, { _status: { equals: 'published' } }, { deletedAt: { exists: false } }] } })
  const id = lesson && wanted(lesson, media)
  const file = id && (await payload.db.findOne<MediaFile>({ collection: 'files', where: { id: { equals: id } } }))
  if (!file) throw new Problem({ status: 404, code: 'not-found', title: 'This lesson has no such file' })
  return { id: file.id, filename: file.filename, mimeType: file.mimeType }
}

function wanted({ video }: LessonRow, media: LessonMedia): string | null | undefined {
  if (media.part === 'captions') return video?.captions?.find(({ language }) => language === media.language)?.file
  return media.part === 'video' ? video?.file : video?.poster
}
