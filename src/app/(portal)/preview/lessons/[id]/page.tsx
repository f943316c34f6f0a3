import type { Metadata } from 'next'
import { getLocale, getTranslations } from '~/src/app/i18n/page-words'
import { previewLesson } from '~/courses/preview-lesson'
import { LessonContent } from '~/src/app/components/lesson-content'
import { orNotFound } from '~/src/app/or-not-found'
import { portalPayload, requireViewer } from '~/src/app/session'
import { readLocale } from '~/src/policy/read-locale'
import { RefreshOnSave } from './refresh-on-save'

interface Props {
  params: Promise<{ id: string }>
  searchParams: Promise<{ locale?: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('preview'))('title') }
}

const fileHref = (name: string) => `/api/files/file/${encodeURIComponent(name)}`

export default async function LessonPreviewPage({ params, searchParams }: Props) {
  const [{ id }, { locale: chosen }, viewer, payload, own, t] = await Promise.all([params, searchParams, requireViewer(), portalPayload(), getLocale(), getTranslations('preview')])
  const locale = readLocale(chosen ?? own, null)
  const lesson = await orNotFound(() => previewLesson({ payload, viewer, lessonId: id, locale }))
  const { video } = lesson
  return (
    <main id="main" className="main">
      <RefreshOnSave />
      <article className="lesson" lang={locale}>
        <p className="soft">
          {t(lesson.status)} · {t('minutes', { minutes: lesson.minutes })}
        </p>
        <h1 className="page-title">{lesson.title}</h1>
        <LessonContent
          locale={locale}
          body={lesson.body}
          document={lesson.document}
          video={video && { src: fileHref(video.file), poster: video.poster && fileHref(video.poster), captions: video.captions.map(({ language, file }) => ({ language, src: fileHref(file) })) }}
        />
        {!lesson.body && !video && !lesson.document && <p className="soft">{t('empty')}</p>}
      </article>
    </main>
  )
}
