import { CERTIFICATIONS } from '../content/courses'
import { PARTNERS, STAFF } from '../content/partners'
import type { PartnerContent, PersonContent } from '../content/types'
import { DEMO_PASSWORD } from '../demo-logins'
import { daysAgo, type SeedContext } from './context'
import { storePassedAttempt } from './store-attempt'
import type { StoredLearning } from './store-learning'
import type { StoredProgramme } from './store-programme'
import { addMonths } from '~/src/platform/calendar'
import { createHash } from 'node:crypto'

export interface StoredPartners {
  partners: Map<string, string>
  users: Map<string, string>
}

/** Staff, partners, their people, and everything that happened before the visitor came. */
export async function storePartners(context: SeedContext, programme: StoredProgramme, learning: StoredLearning): Promise<StoredPartners> {
  const users = new Map<string, string>()
  const partners = new Map<string, string>()
  for (const person of STAFF) users.set(person.email, await storePerson(context, person))
  for (const partner of PARTNERS) {
    const id = await storeCompany(context, partner)
    partners.set(partner.key, id)
    for (const person of partner.people) users.set(person.email, await storePerson(context, person, id))
    const stored = { partners, users }
    await storeStandings(context, partner, id, programme)
    await storeLearningOf(context, partner, id, stored, learning)
    await storeCertificates(context, partner, id, stored, learning)
    await storeDeals(context, partner, id, stored, programme)
  }
  return { partners, users }
}

async function storePerson({ payload }: SeedContext, { email, name, jobTitle, role, locale }: PersonContent, partner?: string): Promise<string> {
  const { id } = await payload.create({
    collection: 'users',
    depth: 0,
    overrideAccess: true,
    data: { email, name, jobTitle, role, locale, password: DEMO_PASSWORD, status: 'active', ...(partner ? { partner } : {}) },
  })
  return String(id)
}

async function storeCompany(context: SeedContext, partner: PartnerContent): Promise<string> {
  const { name, legalName, key, kind, country, region, segments, joinedDaysAgo, contact, tier, standings } = partner
  const { id } = await context.payload.create({
    collection: 'partners',
    depth: 0,
    overrideAccess: true,
    data: {
      name,
      legalName,
      key,
      kind,
      country,
      region,
      segments,
      status: 'active',
      joinedAt: daysAgo(context, joinedDaysAgo),
      contact: { ...contact, address: contact.address.join('\n') },
      tier,
      tierSince: daysAgo(context, standings.at(-1)?.sinceDaysAgo ?? joinedDaysAgo),
      standingSeq: standings.length,
    },
  })
  return String(id)
}

async function storeStandings(context: SeedContext, { standings }: PartnerContent, partner: string, { ruleSet }: StoredProgramme): Promise<void> {
  for (const [i, { tier, sinceDaysAgo, reason }] of standings.entries()) {
    const effectiveAt = daysAgo(context, sinceDaysAgo)
    await context.payload.db.create({
      collection: 'standings',
      data: {
        key: `${partner}:${i + 1}`,
        partner,
        seq: i + 1,
        tier,
        previousTier: standings[i - 1]?.tier ?? null,
        reason: i === 0 ? 'joined' : 'earned',
        effectiveAt,
        ruleSet,
        note: reason,
        createdAt: effectiveAt,
      },
    })
  }
}

async function storeLearningOf(context: SeedContext, { learning: taken }: PartnerContent, partner: string, { users }: StoredPartners, { courses }: StoredLearning): Promise<void> {
  for (const { email, course, startedDaysAgo, lessonsDone } of taken) {
    const user = users.get(email) ?? ''
    const { id, lessons } = courses.get(course) ?? { id: '', lessons: [] }
    const enrolledAt = daysAgo(context, startedDaysAgo)
    await context.payload.db.create({
      collection: 'enrolments',
      data: { key: `${user}:${id}`, user, partner, course: id, enrolledAt, lastLesson: lessons[Math.min(lessonsDone, lessons.length - 1)], lastSeenAt: daysAgo(context, Math.max(0, startedDaysAgo - lessonsDone)) },
    })
    for (const [i, lesson] of lessons.slice(0, lessonsDone).entries()) {
      const completedAt = daysAgo(context, Math.max(0, startedDaysAgo - i - 0.5))
      await context.payload.db.create({ collection: 'progress', data: { key: `${user}:${lesson}`, user, partner, lesson, course: id, startedAt: completedAt, completedAt } })
    }
  }
}

async function storeCertificates(context: SeedContext, { certificates, people, name }: PartnerContent, partner: string, { users }: StoredPartners, learning: StoredLearning): Promise<void> {
  for (const { email, certification, issuedDaysAgo, scorePercent } of certificates) {
    const user = users.get(email) ?? ''
    const granted = learning.certifications.get(certification)
    if (!granted) throw new Error(`${email} holds ${certification}, which there is not`)
    const { id, validMonths, titles, exam } = granted
    const issuedAt = daysAgo(context, issuedDaysAgo)
    const course = learning.courses.get(exam.content.course)?.id ?? ''
    const reached = await storePassedAttempt(context, { user, partner, course, exam, scorePercent, submittedAt: issuedAt })
    const key = `${user}:${id}:1`
    await context.payload.db.create({
      collection: 'certificates',
      data: {
        key,
        serial: await certificateSerial(key),
        user,
        partner,
        certification: id,
        certificationKey: certification,
        cycle: 1,
        holderName: people.find((person) => person.email === email)?.name ?? '',
        partnerName: name,
        titles,
        issuedAt,
        validUntil: addMonths(new Date(issuedAt), validMonths).toISOString(),
        scorePercent: reached,
        createdAt: issuedAt,
      },
    })
    await storeCompletion(context, { user, partner, certification, at: issuedAt }, learning)
  }
}

/** Whoever holds a certificate has completed its courses. */
async function storeCompletion({ payload }: SeedContext, { user, partner, certification, at }: { user: string; partner: string; certification: string; at: string }, { courses }: StoredLearning): Promise<void> {
  for (const key of CERTIFICATIONS.find((one) => one.key === certification)?.courses ?? []) {
    const { id, lessons } = courses.get(key) ?? { id: '', lessons: [] }
    await payload.db.create({ collection: 'enrolments', data: { key: `${user}:${id}`, user, partner, course: id, enrolledAt: at, completedAt: at, lastSeenAt: at } })
    for (const lesson of lessons) {
      await payload.db.create({ collection: 'progress', data: { key: `${user}:${lesson}`, user, partner, lesson, course: id, startedAt: at, completedAt: at } })
    }
  }
}

async function storeDeals(context: SeedContext, { deals }: PartnerContent, partner: string, { users }: StoredPartners, { dealPrograms }: StoredProgramme): Promise<void> {
  const { customerKey } = await import('~/src/program/customer-key')
  for (const deal of deals) {
    const program = dealPrograms.get(deal.programme) ?? ''
    const submittedAt = daysAgo(context, deal.registeredDaysAgo)
    const protectionDays = deal.programme === 'guard-takeout' ? 120 : 90
    const decidedAt = deal.decidedDaysAgo === undefined ? null : daysAgo(context, deal.decidedDaysAgo)
    const live = deal.status === 'submitted' || deal.status === 'approved'
    const until = daysAgo(context, (deal.decidedDaysAgo ?? deal.registeredDaysAgo) - protectionDays)
    const key = customerKey({ domain: deal.domain })
    const { id } = await context.payload.db.create({
      collection: 'deals',
      data: {
        reference: `D-${submittedAt.slice(0, 4)}-${digest(deal.key).slice(0, 6)}`,
        partner,
        registeredBy: users.get(deal.email),
        program,
        customerName: deal.customer,
        customerDomain: deal.domain,
        customerCountry: deal.country,
        customerKey: key,
        segment: deal.segment,
        amount: deal.amount,
        currency: 'EUR',
        description: deal.note ?? null,
        state: deal.status,
        submittedAt,
        decidedAt,
        decidedBy: decidedAt ? users.get('tomas@halden.example') : null,
        protectedUntil: deal.status === 'approved' ? until : null,
        closedAt: deal.closedDaysAgo === undefined ? null : daysAgo(context, deal.closedDaysAgo),
        createdAt: submittedAt,
      },
    })
    if (live) await context.payload.db.create({ collection: 'deal-claims', data: { key: `${key}:${program}`, deal: id, partner, until, live: true } })
  }
}

const digest = (text: string) => createHash('sha256').update(text).digest('hex').toUpperCase()

async function certificateSerial(key: string): Promise<string> {
  const { serialFrom } = await import('~/src/platform/serial')
  return serialFrom('HC', createHash('sha256').update(key).digest())
}
