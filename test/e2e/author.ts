import { expect } from '@playwright/test'
import { PDFDocument } from 'pdf-lib'
import type { Api } from './sign-in'

async function made(answer: Promise<{ status: number; body: Record<string, unknown> }>): Promise<string> {
  const { status, body } = await answer
  expect(status, JSON.stringify(body)).toBe(201)
  return (body.doc as { id: string }).id
}

async function onePage(title: string): Promise<Buffer> {
  const pdf = await PDFDocument.create()
  pdf.addPage([595, 842]).drawText(title, { x: 56, y: 740, size: 28 })
  return Buffer.from(await pdf.save())
}

const ZONES = [
  { kind: 'logo', name: 'logo', pages: 'first', align: 'center', x: 56, y: 740, width: 160, height: 60 },
  { kind: 'contact', name: 'contact', pages: 'last', align: 'left', x: 320, y: 740, width: 220, height: 70, minSize: 6, maxSize: 8, color: '#13262A' },
]

/** Uploads a PDF, of one page unless it is given, and makes an asset of it that partners can co-brand unless it has no zones; gives the asset's id. */
export async function makeSheet(author: Api, { title, slug, status, pdf, zones = ZONES }: { title: string; slug: string; status: 'draft' | 'published'; pdf?: Buffer; zones?: object[] }): Promise<string> {
  const file = await made(author.upload('/api/files', { name: `${slug}.pdf`, mimeType: 'application/pdf', buffer: pdf ?? (await onePage(title)) }))
  return made(
    author.post('/api/assets', {
      title,
      slug,
      file,
      summary: 'What it is and whom to show it to.',
      kind: 'datasheet',
      language: 'en',
      zones,
      _status: status,
    }),
  )
}

/** A published course of one lesson and an exam of two questions. */
export async function publishCourse(author: Api, { title, slug }: { title: string; slug: string }): Promise<void> {
  const published = { _status: 'published' }
  const bank = await made(author.post('/api/question-banks', { title, key: slug }))
  for (const text of [`${title}: what comes first?`, `${title}: what comes last?`]) {
    await made(
      author.post('/api/questions', {
        ...published,
        bank,
        kind: 'single',
        text,
        options: [
          { text: `Right for ${text}`, correct: true },
          { text: `Wrong for ${text}`, correct: false },
        ],
      }),
    )
  }
  const exam = await made(author.post('/api/exams', { ...published, title: `${title}: exam`, slug: `${slug}-exam`, bank, draws: 2, passPercent: 100, minutes: 10, attempts: 3, cooldownHours: 1 }))
  const lesson = await made(author.post('/api/lessons', { ...published, title: `${title}: lesson`, slug: `${slug}-lesson`, kind: 'article', minutes: 3, body: words('Measure the room before you quote.') }))
  await made(author.post('/api/courses', { ...published, title, slug, summary: 'Ten minutes before the first visit.', modules: [{ title: 'The visit', lessons: [lesson] }], exam }))
}

const words = (text: string) => ({
  root: {
    type: 'root',
    version: 1,
    direction: 'ltr',
    format: '',
    indent: 0,
    children: [{ type: 'paragraph', version: 1, direction: 'ltr', format: '', indent: 0, children: [{ type: 'text', version: 1, text, format: 0, detail: 0, mode: 'normal', style: '' }] }],
  },
})

/** The right options of every question, by the question's words, as only authors can read them. */
export async function rightAnswers(author: Api): Promise<Map<string, string[]>> {
  const { body } = await author.get('/api/questions?limit=500&depth=0')
  const docs = body.docs as { text: string; options: { text: string; correct: boolean }[] }[]
  return new Map(docs.map(({ text, options }) => [text, options.filter(({ correct }) => correct).map((option) => option.text)]))
}
