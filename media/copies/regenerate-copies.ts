import type { Payload } from 'payload'
import { type Clock, systemClock } from '~/src/platform/clock'
import { isProblem, Problem } from '~/src/platform/problem'
import type { Viewer } from '~/src/policy/viewer'
import type { CopyMade } from './co-brand-asset'
import { SPENT_STATES } from './copy-states'
import { findOpenAsset } from '../assets/find-asset'
import { partnerOf } from '../brand/partner-of'
import { findCopy } from './read-copy'
import { currentFiles, isReplaceable } from './replaceable'
import type { CopyRow } from '../rows'
import { makeSuccessor, succeed } from './successor'

interface Args {
  payload: Payload
  viewer: Viewer
  clock?: Clock
}

export interface Regenerated {
  made: { replaces: string; serial: string; title: string; state: CopyRow['state'] }[]
  failed: { serial: string; title: string; problem: Problem }[]
  /** How many are left for another call. */
  left: number
}

/** Each takes milliseconds, the first of an edition the time of preparing it: so many are made in one call. */
const AT_ONCE = 50

/**
 * Makes every copy of the viewer's company anew that is good no more and has a newer edition, with the same inputs.
 * One that cannot be made is reported and stops no other.
 * @throws Problem 403 `staff-make-no-copies`
 */
export async function regenerateCopies({ payload, viewer, clock = systemClock }: Args): Promise<Regenerated> {
  const { docs } = await payload.db.find<CopyRow>({
    collection: 'copies',
    where: { and: [{ partner: { equals: partnerOf(viewer) } }, { state: { in: SPENT_STATES } }, { supersededBy: { exists: false } }] },
    sort: '-madeAt',
    pagination: false,
    limit: 0,
  })
  const files = await currentFiles(payload, docs)
  const due = docs.filter((copy) => isReplaceable(copy, files))
  const done: Regenerated = { made: [], failed: [], left: Math.max(0, due.length - AT_ONCE) }
  for (const copy of due.slice(0, AT_ONCE)) {
    const { serial, assetTitle: title } = copy
    try {
      const made = await regenerate({ payload, viewer, clock, copy })
      done.made.push({ replaces: serial, serial: made.copy.serial, title, state: made.copy.state })
    } catch (error) {
      if (!isProblem(error)) payload.logger.error({ err: error, serial }, 'A copy could not be made anew')
      done.failed.push({ serial, title, problem: isProblem(error) ? error : new Problem({ status: 500, code: 'not-made', title: 'This copy could not be made' }) })
    }
  }
  return done
}

/**
 * Makes one copy of the viewer's company anew, from the edition and brand of now and with its inputs; asked for again,
 * the same successor is given.
 * @throws Problem 404 `not-found`, 403 `locked` or `staff-make-no-copies`, 409 `nothing-newer` or `sent-back`, 422 naming inputs
 */
export async function regenerateCopy({ payload, viewer, serial, clock = systemClock }: Args & { serial: string }): Promise<CopyMade> {
  const partner = partnerOf(viewer)
  const copy = await findCopy(payload, serial)
  if (copy.partner !== partner) throw new Problem({ status: 404, code: 'not-found', title: 'There is no such copy' })
  if (copy.supersededBy) {
    const successor = await payload.db.findOne<CopyRow>({ collection: 'copies', where: { id: { equals: copy.supersededBy } } })
    if (successor) return { copy: successor, created: false, warnings: (successor.findings ?? []) as CopyMade['warnings'] }
  }
  return regenerate({ payload, viewer, clock, copy })
}

async function regenerate({ payload, viewer, clock, copy }: Required<Args> & { copy: CopyRow }): Promise<CopyMade> {
  const row = await payload.db.findOne<{ id: string; slug: string }>({ collection: 'assets', where: { id: { equals: copy.asset } } })
  const { asset } = await findOpenAsset({ payload, viewer, slug: row?.slug ?? '' })
  if (!SPENT_STATES.includes(copy.state) || asset.file === copy.file) {
    throw new Problem({ status: 409, code: 'nothing-newer', title: 'There is no newer edition of this copy', detail: 'You are told as soon as one is published.' })
  }
  const made = await makeSuccessor({ payload, asset, copy, otherwise: viewer, clock })
  await succeed({ payload, copy, successor: made.copy })
  return made
}
