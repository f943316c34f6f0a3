import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import { PDFDocument } from 'pdf-lib'
import sharp from 'sharp'
import { coBrandAsset } from '~/media/copies/co-brand-asset'
import { addPicture } from '~/media/pictures/add-picture'
import { saveBrandKit } from '~/media/brand/save-brand-kit'
import { newSerial } from '~/src/platform/serial'
import type { Viewer } from '~/src/policy/viewer'
import { registerDeal } from '~/src/program/register-deal'
import { makeRow, type Upload } from './make-row'
import { makePartner, makeViewer, openPortal, type Portal, runJobs } from './portal'

/** Words that stand in things some must not see: whatever answer carries one has leaked. */
export const SECRET = { asset: 'Zanzibar price guide', draft: 'Unborn datasheet', answer: 'Cucumber is right', bank: 'Bank of secrets' }

export interface Company {
  id: string
  admin: Viewer
  user: Viewer
  copy: string
  /** In its brand kit. */
  picture: string
  deal: string
  certificate: string
  attempt: string
}

export interface Scenario {
  own: Company
  other: Company
  lesson: string
  exam: string
  goldFile: string
  goldAsset: string
  /** Of a copy of the own company. */
  recall: string
  bulkRun: string
  /** Of the draft that partners must not see. */
  templateFile: string
}

/** Two companies with copies, deals, certificates and attempts of their own, things for gold partners only, and an exam. */
export async function makeScenario(payload: Payload): Promise<Scenario> {
  const make = (collection: string, data: Record<string, unknown>, file?: Upload) => makeRow(payload, collection, data, file)
  const tiers: string[] = []
  for (const [rank, key] of ['registered', 'silver', 'gold'].entries()) tiers.push(await make('tiers', { key, rank, name: key, colour: '#123456' }))
  await make('rule-sets', { key: 'rules', name: 'Rules', effectiveFrom: '2020-01-01T00:00:00.000Z', graceDays: 30, requirements: [{ tier: tiers[2], requirement: { certified: { certification: 'engineer', people: 5 } } }] })
  await make('deal-programs', { key: 'protect', name: 'Protect', eligibility: { all: [] }, protectionDays: 90, currency: 'EUR', active: true })

  const pdf = async (name: string) => ({ name, data: await onePage(), mimetype: 'application/pdf' })
  const zones = [{ kind: 'text', name: 'headline', pages: 'first', x: 40, y: 40, width: 300, height: 60, source: 'free', label: 'Headline' }]
  await make('assets', { title: 'Open sheet', slug: 'open-sheet', kind: 'datasheet', language: 'en', file: await make('files', {}, await pdf('open.pdf')), zones, _status: 'published' })
  const goldFile = 'zanzibar-prices.pdf'
  const goldAsset = await make('assets', { title: SECRET.asset, summary: SECRET.asset, slug: 'gold-prices', kind: 'price-guide', language: 'en', file: await make('files', {}, await pdf(goldFile)), audience: { tierAtLeast: 'gold' }, zones, _status: 'published' })
  const templateFile = await make('files', {}, await pdf('unborn.pdf'))
  await make('assets', { title: SECRET.draft, slug: 'unborn', kind: 'datasheet', language: 'en', file: templateFile, _status: 'draft' })

  const body = { root: { type: 'root', format: '', indent: 0, version: 1, direction: 'ltr', children: [] } }
  const lesson = await make('lessons', { title: 'Lesson', slug: 'lesson', kind: 'article', minutes: 5, body, _status: 'published' })
  const bank = await make('question-banks', { title: SECRET.bank, key: 'bank' })
  await make('questions', { bank, kind: 'single', text: 'What is right?', options: [{ text: 'Cucumber', correct: true }, { text: 'Carrot', correct: false }], explanation: SECRET.answer, _status: 'published' })
  const exam = await make('exams', { title: 'Exam', slug: 'exam', bank, draws: 1, passPercent: 70, minutes: 20, attempts: 2, cooldownHours: 24, _status: 'published' })
  const course = await make('courses', { title: 'Course', slug: 'course', modules: [{ title: 'All', lessons: [lesson] }], exam, _status: 'published' })
  const certification = await make('certifications', { title: 'Engineer', key: 'engineer', courses: [course], exams: [exam], validMonths: 24, renewalDays: 90, _status: 'published' })

  const company = async (name: string): Promise<Company> => {
    const id = await makePartner(payload, { name })
    const [admin, user] = [await makeViewer(payload, 'partner-admin', id), await makeViewer(payload, 'partner-user', id)]
    const logo = await sharp({ create: { width: 600, height: 200, channels: 4, background: '#224466' } }).png().toBuffer()
    await saveBrandKit({ payload, viewer: admin, input: { primary: '#224466', contact: { company: name } }, logo })
    const { picture } = await addPicture({ payload, viewer: admin, name: `Team of ${name}`, bytes: await sharp({ create: { width: 300, height: 200, channels: 3, background: '#336644' } }).png().toBuffer() })
    const { copy } = await coBrandAsset({ payload, viewer: user, slug: 'open-sheet', inputs: {} })
    const deal = await registerDeal({ payload, viewer: user, input: { program: 'protect', customer: { name: `Customer of ${name}`, domain: `${createHash('md5').update(name).digest('hex')}.example`, country: 'DE' }, amount: 100_000 } })
    const serial = newSerial('HC')
    const attempt = await make('attempts', { key: `${user.id}:${exam}:99`, user: user.id, partner: id, exam, course, number: 99, state: 'open', startedAt: new Date().toISOString(), dueAt: new Date(Date.now() + 3_600_000).toISOString(), passPercent: 70, sheet: { questions: [{ id: 'q', kind: 'single', text: { en: 'What?' }, options: [{ id: 'a', text: { en: 'Cucumber' }, right: true }], explanation: { en: SECRET.answer } }] }, answers: {} })
    await make('certificates', { key: `${user.id}:${certification}:1`, serial, user: user.id, partner: id, certification, certificationKey: 'engineer', cycle: 1, titles: { en: 'Engineer' }, holderName: user.name, partnerName: name, issuedAt: new Date().toISOString(), validUntil: new Date(Date.now() + 86_400_000).toISOString() })
    return { id, admin, user, copy: copy.serial, picture: picture.id, deal: deal.id, certificate: serial, attempt }
  }
  const companies = { own: await company('Own Company'), other: await company('Rival Company') }
  // Recalled by a copy of an asset of its own, so that the others stay as they are.
  const withdrawn = await make('assets', { title: 'Withdrawn sheet', slug: 'withdrawn-sheet', kind: 'datasheet', language: 'en', file: await make('files', {}, await pdf('withdrawn.pdf')), zones, _status: 'published' })
  await coBrandAsset({ payload, viewer: companies.own.user, slug: 'withdrawn-sheet', inputs: {} })
  const recall = await make('recalls', { asset: withdrawn, reason: 'Withdrawn' })
  const spread = await make('assets', { title: 'Spread sheet', slug: 'spread-sheet', kind: 'datasheet', language: 'en', file: await make('files', {}, await pdf('spread.pdf')), zones, _status: 'published' })
  const bulkRun = await make('bulk-runs', { name: 'For the own company', asset: spread, partners: [companies.own.id], inputs: [{ input: 'headline', text: 'In bulk' }], by: companies.own.admin.id, state: 'queued' })
  await runJobs(payload)
  return { ...companies, lesson, exam, goldFile, goldAsset, recall, bulkRun, templateFile }
}

async function onePage(): Promise<Buffer> {
  const document = await PDFDocument.create()
  document.addPage([595, 842])
  return Buffer.from(await document.save())
}

/** A portal of its own for a test file, with everything the scenario holds. */
export async function openScenario(): Promise<Portal & { scenario: Scenario }> {
  const portal = await openPortal()
  return { ...portal, scenario: await makeScenario(portal.payload) }
}
