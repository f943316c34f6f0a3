import type { Metadata } from 'next'
import { getLocale, getTranslations } from '~/src/app/i18n/page-words'
import { PageLink } from '~/src/app/components/page-link'
import { cache } from 'react'
import { openCourse } from '~/courses/open-course'
import { CourseOutline } from './course-outline'
import { Criteria } from '~/src/app/components/criteria'
import { orNotFound } from '~/src/app/or-not-found'
import { portalPayload, requireViewer } from '~/src/app/session'
import { requirementLabels } from '~/src/app/words'
import { explanationWords } from '~/src/policy/words'

interface Props {
  params: Promise<{ course: string }>
}

const read = cache(async (slug: string) => {
  const [viewer, payload, locale] = await Promise.all([requireViewer(), portalPayload(), getLocale()])
  return { payload, locale, course: await orNotFound(() => openCourse({ payload, viewer, course: slug, locale })) }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await read((await params).course)).course.title }
}

export default async function CoursePage({ params }: Props) {
  const [{ payload, locale, course }, t] = await Promise.all([read((await params).course), getTranslations('learn')])
  const lessons = (course.modules ?? []).flatMap((module) => module.lessons)
  const next = lessons.find(({ done }) => !done)
  return (
    <div className="stack" style={{ maxWidth: 760 }}>
      <div>
        <h1 className="page-title">{course.title}</h1>
        <p>{course.summary}</p>
      </div>
      {course.access === 'locked' && (
        <section className="card">
          <h2>{t('locked')}</h2>
          <Criteria words={explanationWords(course.explanation, await requirementLabels(payload, locale))} />
        </section>
      )}
      {lessons.length > 0 && (
        <CourseOutline done={t('done')} lessons={lessons.map(({ slug, title, minutes, done }) => ({ href: `/learn/${course.slug}/${slug}`, title, length: t('minutes', { minutes }), done }))} />
      )}
      {next && (
        <PageLink className="primary" href={`/learn/${course.slug}/${next.slug}`}>
          {t('continue', { lesson: next.title, minutes: next.minutes })}
        </PageLink>
      )}
      {course.exam && (
        <section className="card">
          <h2>{course.exam.title}</h2>
          <p>{course.exam.summary}</p>
          <p className="soft">{t('examSize', { questions: course.exam.questions, minutes: course.exam.minutes, percent: course.exam.passPercent })}</p>
          {course.exam.passed && !course.exam.renewable && !course.exam.open ? (
            <strong>{t('passed')}</strong>
          ) : next ? (
            <p className="soft">{t('lessonsFirst')}</p>
          ) : (
            <PageLink className="primary" href={`/learn/${course.slug}/exam`}>
              {course.exam.open ? t('resumeExam') : course.exam.renewable ? t('renewExam') : t('startExam')}
            </PageLink>
          )}
        </section>
      )}
    </div>
  )
}
