import type { Payload } from 'payload'
import { addDays } from '~/src/platform/calendar'
import type { CertificateRow, CertificationRow, CourseRow } from './rows'

/** A certificate that its holder may renew now, and what for. */
export interface Renewal {
  certificationKey: string
  /** Exams to pass once more: those the certification names, and those that close its courses. */
  exams: string[]
  /** Slug of the course that the first of them closes. */
  course?: string
  /** Work before this instant earned the certificate of now; only later work renews it. */
  since: string
}

/** Every exam that a certification takes, by name or by closing one of its courses. */
export function examsOf({ courses = [], exams = [] }: Pick<CertificationRow, 'courses' | 'exams'>, all: readonly Pick<CourseRow, 'id' | 'exam'>[]): string[] {
  return [...new Set([...exams, ...all.flatMap(({ id, exam }) => (exam && courses.includes(id) ? [exam] : []))])]
}

/** The newest certificate of each certification that is lapsed, revoked, or within its last `renewalDays`. */
export function renewalsOf(held: readonly CertificateRow[], certifications: readonly CertificationRow[], courses: readonly Pick<CourseRow, 'id' | 'exam' | 'slug'>[], now: Date): Renewal[] {
  return certifications.flatMap((certification) => {
    const own = held.filter((one) => one.certification === certification.id)
    const last = own.reduce<CertificateRow | undefined>((newest, one) => (!newest || one.cycle > newest.cycle ? one : newest), undefined)
    if (!last || !isDue(last, certification.renewalDays, now)) return []
    const exams = examsOf(certification, courses)
    const course = courses.find(({ exam }) => exam === exams[0])?.slug
    return [{ certificationKey: certification.key, exams, since: last.issuedAt, ...(course ? { course } : {}) }]
  })
}

/** Whether another certificate may follow this one. @param renewalDays days before its end */
export const isDue = ({ revokedAt, validUntil }: Pick<CertificateRow, 'revokedAt' | 'validUntil'>, renewalDays: number, now: Date): boolean =>
  Boolean(revokedAt) || Date.parse(validUntil) <= addDays(now, renewalDays).getTime()

/** What a person may renew now, in three queries. */
export async function loadRenewals({ payload, userId, now }: { payload: Payload; userId: string; now: Date }): Promise<Renewal[]> {
  const all = { pagination: false, limit: 0 } as const
  const [held, certifications, courses] = await Promise.all([
    payload.db.find<CertificateRow>({ collection: 'certificates', where: { user: { equals: userId } }, ...all }),
    payload.db.find<CertificationRow>({ collection: 'certifications', where: { and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }] }, ...all }),
    payload.db.find<CourseRow>({ collection: 'courses', where: { deletedAt: { exists: false } }, select: { exam: true, slug: true }, ...all }),
  ])
  return renewalsOf(held.docs, certifications.docs, courses.docs, now)
}

/** Since when a pass of this exam would renew something; undefined when there is nothing to renew by it. */
export const renewableSince = (renewals: readonly Renewal[], exam: string): string | undefined =>
  renewals
    .filter(({ exams }) => exams.includes(exam))
    .map(({ since }) => since)
    .sort()
    .at(-1)
