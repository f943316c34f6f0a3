import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { CERTIFICATIONS, COURSES, EXAMS, QUESTION_BANKS } from '../content/courses'
import type { ExamContent, LessonContent, VideoContent } from '../content/types'
import { lexical } from '../lexical'
import { createInAllLanguages, type SeedContext } from './context'
import type { StoredProgramme } from './store-programme'
import { upload } from './upload'

export interface StoredExam {
  id: string
  bank: string
  content: ExamContent
}

export interface StoredLearning {
  /** By course key: its id, its lessons' ids in order, its exam's id. */
  courses: Map<string, { id: string; lessons: string[]; exam?: string }>
  /** By key: id, months of validity, titles by language, and the exam that grants it. */
  certifications: Map<string, { id: string; validMonths: number; titles: Record<string, string>; exam: StoredExam }>
}

const published = { _status: 'published' }

/** Question banks, exams, lessons, courses and certifications. */
export async function storeLearning(context: SeedContext, { topics, products }: StoredProgramme): Promise<StoredLearning> {
  const banks = await storeBanks(context)
  const exams = new Map<string, StoredExam>()
  for (const content of EXAMS) {
    const { slug, draws, passPercent, minutes, attempts, cooldownHours, title, summary, key } = content
    const bank = banks.get(content.bank) ?? ''
    const id = await createInAllLanguages(
      context,
      'exams',
      { ...published, slug, bank, draws, passPercent, minutes, attempts, cooldownHours },
      (locale) => ({ title: title[locale], summary: summary[locale] }),
    )
    exams.set(key, { id, bank, content })
  }

  const courses: StoredLearning['courses'] = new Map()
  for (const course of COURSES) {
    const lessons: string[] = []
    for (const lesson of course.lessons) lessons.push(await storeLesson(context, lesson))
    const exam = EXAMS.find((one) => one.course === course.key)
    const examId = exam && exams.get(exam.key)?.id
    const id = await createInAllLanguages(
      context,
      'courses',
      {
        ...published,
        slug: course.slug,
        audience: course.audience,
        product: products.get(course.product),
        topics: course.topics.map((topic) => topics.get(topic)),
        ...(examId ? { exam: examId } : {}),
      },
      (locale) => ({
        title: course.title[locale],
        summary: course.summary[locale],
        modules: [{ title: course.title[locale], lessons }],
      }),
    )
    courses.set(course.key, { id, lessons, ...(examId ? { exam: examId } : {}) })
  }

  const certifications: StoredLearning['certifications'] = new Map()
  for (const { key, title, description, validMonths, courses: needed, exam: examKey, paper } of CERTIFICATIONS) {
    const exam = exams.get(examKey)
    if (!exam) throw new Error(`The exam ${examKey} of ${key} is missing`)
    const design = paper && (await context.payload.db.findOne<{ id: string }>({ collection: 'assets', where: { slug: { equals: paper } } }))
    const id = await createInAllLanguages(
      context,
      'certifications',
      { ...published, key, validMonths, renewalDays: 90, courses: needed.map((course) => courses.get(course)?.id), exams: [exam.id], ...(design ? { template: design.id } : {}) },
      (locale) => ({ title: title[locale], description: description[locale] }),
    )
    certifications.set(key, { id, validMonths, titles: title, exam })
  }
  return { courses, certifications }
}

async function storeBanks({ payload }: SeedContext): Promise<Map<string, string>> {
  const banks = new Map<string, string>()
  for (const { key, title, questions } of QUESTION_BANKS) {
    const bank = await payload.create({ collection: 'question-banks', overrideAccess: true, depth: 0, data: { key, title } })
    banks.set(key, String(bank.id))
    for (const { kind, text, options, explanation } of questions) {
      await payload.create({
        collection: 'questions',
        overrideAccess: true,
        depth: 0,
        data: { _status: 'published', bank: bank.id, kind, text, options, explanation },
      })
    }
  }
  return banks
}

async function storeLesson(context: SeedContext, { slug, kind, minutes, title, body, video }: LessonContent): Promise<string> {
  return createInAllLanguages(
    context,
    'lessons',
    { ...published, slug, kind, minutes, body: lexical(body), ...(video ? { video: await storeVideo(context, video) } : {}) },
    (locale) => ({ title: title[locale] }),
  )
}

async function storeVideo(context: SeedContext, { file, poster, captions, seconds }: VideoContent) {
  const put = async (name: string, mimeType: string) => upload(context, { name, bytes: await readFile(path.resolve(name)), mimeType })
  return {
    file: await put(file, 'video/mp4'),
    poster: await put(poster, poster.endsWith('.webp') ? 'image/webp' : 'image/jpeg'),
    seconds,
    captions: await Promise.all(captions.map(async ({ locale, file: words }) => ({ language: locale, file: await put(words, 'text/vtt') }))),
  }
}
