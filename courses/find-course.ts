import type { Payload } from 'payload'
import { Problem } from '~/src/platform/problem'
import { viewerFacts } from '~/src/policy/facts'
import { remembered } from '~/src/policy/remembered'
import { type Facts, OPEN, type Requirement } from '~/src/policy/requirement'
import { mayOpen } from '~/src/policy/satisfies'
import type { Viewer } from '~/src/policy/viewer'
import type { CourseRow } from './rows'

interface Args {
  payload: Payload
  viewer: Viewer
  /** Slug or id. */
  course: string
}

export interface FoundCourse {
  course: CourseRow
  requirement: Requirement
  facts: Facts
  open: boolean
}

/**
 * The published course, and whether the viewer may take it; the course from memory for up to 5,000 ms, which is for
 * showing it and not for making something of it.
 * @throws Problem 404 `not-found`
 */
export async function recallCourse(args: Args): Promise<FoundCourse> {
  return found(args, await remembered({ payload: args.payload, key: `course:${args.course}`, of: ['courses'], load: () => courseOf(args) }))
}

async function courseOf({ payload, course: name }: Args): Promise<CourseRow | undefined> {
  const { docs } = await payload.db.find<CourseRow>({
    collection: 'courses',
    where: { and: [{ or: [{ slug: { equals: name } }, { id: { equals: name } }] }, { _status: { equals: 'published' } }, { deletedAt: { exists: false } }] },
    locale: 'all',
    limit: 1,
    pagination: false,
  })
  return docs[0]
}

async function found({ payload, viewer }: Args, course: CourseRow | undefined): Promise<FoundCourse> {
  if (!course) throw new Problem({ status: 404, code: 'not-found', title: 'There is no such course' })
  const facts = await viewerFacts(payload, viewer)
  const requirement = course.audience ?? OPEN
  return { course, requirement, facts, open: mayOpen(requirement, facts) }
}

/** The published course as it is now, for those who may take it. @throws Problem 404 `not-found`, 403 `locked` with the requirement */
export async function findOpenCourse(args: Args): Promise<FoundCourse> {
  const course = await found(args, await courseOf(args))
  if (!course.open) throw new Problem({ status: 403, code: 'locked', title: 'This course is not open to your company yet', extra: { requirement: course.requirement } })
  return course
}

/** Ids of a course's lessons, in order. */
export const lessonIds = ({ modules }: CourseRow): string[] => (modules ?? []).flatMap(({ lessons }) => lessons)

/** Those of a course's lessons that count towards it: what is unpublished or in the bin asks nothing of anybody. */
export async function countedLessons(payload: Payload, course: CourseRow): Promise<string[]> {
  const ids = lessonIds(course)
  const { docs } = await payload.db.find<{ id: string }>({
    collection: 'lessons',
    where: { and: [{ id: { in: ids } }, { _status: { equals: 'published' } }, { deletedAt: { exists: false } }] },
    select: { slug: true },
    pagination: false,
    limit: 0,
  })
  const published = new Set(docs.map(({ id }) => id))
  return ids.filter((id) => published.has(id))
}
