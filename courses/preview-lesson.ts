import type { Payload } from 'payload'
import { Problem } from '~/src/platform/problem'
import { isStaffRole, type Locale } from '~/src/policy/roles'
import type { Viewer } from '~/src/policy/viewer'
import { inLanguage, type LessonRow } from './rows'

export interface LessonPreview {
  title: string
  minutes: number
  status: LessonRow['_status']
  /** Lexical editor state. */
  body: unknown
  /** File names: staff read files by their own address. */
  video?: { file: string; poster?: string; captions: { language: Locale; file: string }[] }
  document?: { slug: string }
}

/** A lesson as its author left it a moment ago, unpublished changes included. @throws Problem 404 for partner people too */
export async function previewLesson({ payload, viewer, lessonId, locale }: { payload: Payload; viewer: Viewer; lessonId: string; locale: Locale }): Promise<LessonPreview> {
  const notFound = () => new Problem({ status: 404, code: 'not-found', title: 'There is no such lesson' })
  if (!isStaffRole(viewer.role)) throw notFound()
  const lesson = (await payload.findByID({ collection: 'lessons', id: lessonId, draft: true, depth: 0, locale: 'all', overrideAccess: true, disableErrors: true })) as unknown as LessonRow | null
  if (!lesson) throw notFound()
  const { file, poster, captions = [] } = lesson.video ?? {}
  const wanted = [file, poster, ...captions.map((one) => one.file)].filter((id) => typeof id === 'string')
  const [{ docs: files }, asset] = await Promise.all([
    payload.db.find<{ id: string; filename: string }>({ collection: 'files', where: { id: { in: wanted } }, pagination: false, limit: wanted.length }),
    lesson.document ? payload.db.findOne<{ id: string; slug: string }>({ collection: 'assets', where: { id: { equals: lesson.document } } }) : null,
  ])
  const nameOf = (id: string | null | undefined) => files.find((one) => one.id === id)?.filename
  const [video, still] = [nameOf(file), nameOf(poster)]
  return {
    title: inLanguage(lesson.title, locale),
    minutes: lesson.minutes,
    status: lesson._status,
    body: lesson.body?.[locale] ?? lesson.body?.en ?? null,
    ...(lesson.kind === 'video' && video
      ? {
          video: {
            file: video,
            ...(still ? { poster: still } : {}),
            captions: captions.flatMap(({ language, file: id }) => {
              const words = nameOf(id)
              return words ? [{ language, file: words }] : []
            }),
          },
        }
      : {}),
    ...(asset ? { document: { slug: asset.slug } } : {}),
  }
}
