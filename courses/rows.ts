import type { Requirement } from '~/src/policy/requirement'
import type { Locale } from '~/src/policy/roles'
import type { Sheet } from './sheet'

export type LocalizedText = Partial<Record<Locale, string | null>> | null

export interface CourseRow {
  id: string
  slug: string
  title: LocalizedText
  summary?: LocalizedText
  modules?: { id: string; title: LocalizedText; lessons: string[] }[]
  exam?: string | null
  product?: string | null
  audience?: Requirement | null
  audienceKey: string
  _status: 'draft' | 'published'
  deletedAt?: string | null
}

export interface LessonRow {
  id: string
  slug: string
  title: LocalizedText
  kind: 'article' | 'video' | 'document'
  minutes: number
  body?: Partial<Record<Locale, unknown>> | null
  video?: { file?: string | null; poster?: string | null; seconds?: number | null; captions?: { language: Locale; file: string }[] } | null
  document?: string | null
  _status: 'draft' | 'published'
  deletedAt?: string | null
}

export interface ExamRow {
  id: string
  slug: string
  title: LocalizedText
  summary?: LocalizedText
  bank: string
  draws: number
  passPercent: number
  minutes: number
  attempts: number
  cooldownHours: number
  _status: 'draft' | 'published'
  deletedAt?: string | null
}

export interface QuestionRow {
  id: string
  kind: 'single' | 'multiple' | 'true-false'
  text: LocalizedText
  options: { id: string; text: LocalizedText; correct?: boolean | null }[]
  explanation?: LocalizedText
}

export interface EnrolmentRow {
  id: string
  user: string
  course: string
  enrolledAt: string
  completedAt?: string | null
  lastLesson?: string | null
  lastSeenAt?: string | null
}

export interface ProgressRow {
  id: string
  user: string
  lesson: string
  course: string
  completedAt?: string | null
  position?: number | null
}

export interface AttemptRow {
  id: string
  user: string
  partner?: string | null
  exam: string
  course?: string | null
  number: number
  state: 'open' | 'submitted'
  startedAt: string
  dueAt: string
  submittedAt?: string | null
  passPercent: number
  sheet: Sheet
  answers?: Record<string, string[]> | null
  saves: number
  points?: number | null
  maxPoints?: number | null
  scorePercent?: number | null
  passed?: boolean | null
}

export interface CertificationRow {
  id: string
  key: string
  title: LocalizedText
  description?: LocalizedText
  courses?: string[]
  exams?: string[]
  validMonths: number
  renewalDays: number
  _status: 'draft' | 'published'
  deletedAt?: string | null
}

export interface CertificateRow {
  id: string
  key: string
  serial: string
  user: string
  partner: string
  certification: string
  certificationKey: string
  cycle: number
  holderName: string
  partnerName: string
  titles: Record<string, string>
  issuedAt: string
  validUntil: string
  scorePercent?: number | null
  revokedAt?: string | null
  revokedReason?: string | null
  lapseNoticeAt?: string | null
}

/** The words in a language, or in English, or in whichever there is. */
export const inLanguage = (words: LocalizedText | undefined, locale: Locale): string =>
  words?.[locale] || words?.en || Object.values(words ?? {}).find(Boolean) || ''
