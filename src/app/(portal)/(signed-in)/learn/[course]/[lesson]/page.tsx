import type { Metadata } from 'next'
import { getLocale, getTranslations } from '~/src/app/i18n/page-words'
import { PageLink } from '~/src/app/components/page-link'
import { cache } from 'react'
import { openLesson } from '~/courses/open-lesson'
import { LessonContent } from '~/src/app/components/lesson-content'
import { orNotFound } from '~/src/app/or-not-found'
import { portalPayload, requireViewer } from '~/src/app/session'
import { finishLesson } from './actions'

interface Props {
  params: Promise<{ course: string; lesson: string }>
}

const read = cache(async (courseSlug: string, lessonSlug: string) => {
  const [viewer, payload, locale] = await Promise.all([requireViewer(), portalPayload(), getLocale()])
  return { viewer, locale, lesson: await orNotFound(() => openLesson({ payload, viewer, courseSlug, lessonSlug, locale }), { locked: `/learn/${courseSlug}` }) }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { course, lesson } = await params
  return { title: (await read(course, lesson)).lesson.title }
}

export default async function LessonPage({ params }: Props) {
  const { course, lesson: slug } = await params
  const [{ viewer, locale, lesson }, t] = await Promise.all([read(course, slug), getTranslations('learn')])
  const media = (part: string) => `/v1/lessons/${lesson.id}/media/${part}`
  return (
    <article className="lesson">
      <p className="soft">
        <PageLink href={`/learn/${course}`}>
          {lesson.course.title}
        </PageLink>
        {' · '}
        {t('place', { place: lesson.place, of: lesson.of })}
      </p>
      <progress max={lesson.of} value={lesson.place} aria-label={t('place', { place: lesson.place, of: lesson.of })} />
      <h1 className="page-title">{lesson.title}</h1>
      <LessonContent
        locale={locale}
        body={lesson.body}
        document={lesson.document}
        video={
          lesson.video && {
            src: media('video'),
            poster: lesson.video.posterId && media('poster'),
            captions: lesson.video.captions.map((language) => ({ language, src: media(`captions-${language}`) })),
          }
        }
      />
      <footer className="lesson-foot">
        {viewer.partnerId ? (
          <form action={finishLesson}>
            <input type="hidden" name="lesson" value={lesson.id} />
            <input type="hidden" name="next" value={lesson.next ? `/learn/${course}/${lesson.next.slug}` : `/learn/${course}`} />
            <button type="submit" className="primary">
              {lesson.next ? t('finishAndNext', { lesson: lesson.next.title }) : t('finishLast')}
            </button>
          </form>
        ) : (
          lesson.next && (
            <PageLink className="primary" href={`/learn/${course}/${lesson.next.slug}`}>
              {t('next', { lesson: lesson.next.title })}
            </PageLink>
          )
        )}
        {lesson.previous && (
          <PageLink href={`/learn/${course}/${lesson.previous.slug}`}>
            {t('previous', { lesson: lesson.previous.title })}
          </PageLink>
        )}
      </footer>
    </article>
  )
}
