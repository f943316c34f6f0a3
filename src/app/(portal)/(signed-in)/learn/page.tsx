import type { Metadata } from 'next'
import { getLocale, getTranslations } from '~/src/app/i18n/page-words'
import { PageLink } from '~/src/app/components/page-link'
import { listCourses } from '~/courses/list-courses'
import { portalPayload, requireViewer } from '~/src/app/session'
import { requirementLabels } from '~/src/app/words'
import { requirementSentence } from '~/src/policy/words'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('learn'))('title') }
}

export default async function LearnPage() {
  const [viewer, payload, locale, t] = await Promise.all([requireViewer(), portalPayload(), getLocale(), getTranslations('learn')])
  const [courses, labels] = await Promise.all([listCourses({ payload, viewer, locale }), requirementLabels(payload, locale)])
  return (
    <div className="stack">
      <h1 className="page-title">{t('title')}</h1>
      <ul className="course-list">
        {courses.map((course) => (
          <li key={course.id} className="card">
            <h2>
              <PageLink href={`/learn/${course.slug}`}>
                {course.title}
              </PageLink>
            </h2>
            <p>{course.access === 'open' ? course.summary : t('opensWith', { need: requirementSentence(course.requirement, labels) })}</p>
            <p className="soft">
              {t('size', { lessons: course.lessons, minutes: course.minutes })}
              {course.hasExam && ` · ${t('withExam')}`}
            </p>
            {course.state !== 'new' && (
              <progress max={course.lessons} value={course.done} aria-label={t('progress', { done: course.done, total: course.lessons })} />
            )}
            {course.next && course.state === 'enrolled' && (
              <PageLink href={`/learn/${course.slug}/${course.next.slug}`}>
                {t('continue', { lesson: course.next.title, minutes: course.next.minutes })}
              </PageLink>
            )}
            {course.state === 'completed' && <strong>{t('completed')}</strong>}
          </li>
        ))}
      </ul>
    </div>
  )
}
