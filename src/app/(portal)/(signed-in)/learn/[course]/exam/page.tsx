import type { Metadata } from 'next'
import { getLocale, getTranslations } from '~/src/app/i18n/page-words'
import { notFound } from 'next/navigation'
import { openCourse } from '~/courses/open-course'
import { startAttempt } from '~/courses/start-attempt'
import { orNotFound } from '~/src/app/or-not-found'
import { portalPayload, requireViewer } from '~/src/app/session'
import { ExamForm } from './exam-form'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('learn'))('exam') }
}

export default async function ExamPage({ params }: { params: Promise<{ course: string }> }) {
  const { course: slug } = await params
  const [viewer, payload, locale, t] = await Promise.all([requireViewer(), portalPayload(), getLocale(), getTranslations('learn')])
  const course = await orNotFound(() => openCourse({ payload, viewer, course: slug, locale }))
  if (!course.exam) notFound()
  const exam = course.exam.id
  const { attempt } = await orNotFound(() => startAttempt({ payload, viewer, exam, locale }), { locked: `/learn/${slug}` })
  return (
    <div className="lesson">
      <h1 className="page-title">{attempt.exam.title}</h1>
      <ExamForm
        attempt={attempt}
        words={{ submit: t('handIn'), left: t('timeLeft'), passed: t('youPassed'), failed: t('youFailed'), score: t('score'), back: t('backToCourse'), right: t('wasRight'), wrong: t('wasWrong'), several: t('several'), leave: t('leaveExam'), kept: t('answersKept') }}
        back={`/learn/${slug}`}
      />
    </div>
  )
}
