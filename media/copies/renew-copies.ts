import type { Payload } from 'payload'
import { type Clock, systemClock } from '~/src/platform/clock'
import { isProblem, Problem } from '~/src/platform/problem'
import { partnerFacts } from '~/src/policy/facts'
import { OPEN } from '~/src/policy/requirement'
import { satisfies } from '~/src/policy/satisfies'
import type { Viewer } from '~/src/policy/viewer'
import { SPENT_STATES } from './copy-states'
import { findAsset } from '../assets/find-asset'
import { firstAdministrators } from './first-administrators'
import { refuseRecalled } from '../recalls/refuse-recalled'
import { GIVEN_OUT } from '../recalls/recalls'
import { isReplaceable } from './replaceable'
import type { AssetRow, CopyRow } from '../rows'
import { makeSuccessor, succeed } from './successor'

/** Before the first copy, in the order in which a renewal goes through them. */
export const FROM_THE_FIRST = '0'

/**
 * Has the copies of all partners made anew that are good no more, as a partner does with its own.
 * @returns how many there are to make
 * @throws Problem 403 `not-your-room`, 404 `not-found`, 409 `edition-recalled`
 */
export async function startRenewal({ payload, viewer, slug }: { payload: Payload; viewer: Viewer; slug: string }): Promise<{ due: number }> {
  if (viewer.role !== 'admin' && viewer.role !== 'marketing') throw new Problem({ status: 403, code: 'not-your-room', title: 'Copies of all partners are for marketing' })
  const { asset } = await findAsset({ payload, viewer, slug })
  await refuseRecalled({ payload, asset })
  const due = await dueCopies({ payload, asset, after: FROM_THE_FIRST })
  if (due.length > 0) await payload.jobs.queue({ task: 'renew-copies', input: { assetId: asset.id, after: FROM_THE_FIRST, by: viewer.id } })
  return { due: due.length }
}

interface RenewArgs {
  payload: Payload
  assetId: string
  /** Id of the copy that came last. */
  after: string
  /** Who asked for it. */
  by: string
  /** Tells the partner; called before the copy counts as replaced, perhaps twice. */
  tell: (successor: CopyRow) => Promise<void>
  /** Stops between two copies. */
  signal?: AbortSignal
  clock?: Clock
}

/**
 * Makes the copies of an asset anew, one after the other; that marketing asks for it is their approval. Safe to run
 * twice. One that cannot be made stays as it is and stops no other: its partner is no longer meant to have the asset,
 * or has a brand kit no more.
 * @returns the id of the last copy it looked at when it was stopped; undefined when none is left
 */
export async function renewCopies({ payload, assetId, after, by, tell, signal, clock = systemClock }: RenewArgs): Promise<string | undefined> {
  const asset = await payload.db.findOne<AssetRow>({ collection: 'assets', where: { id: { equals: assetId } }, locale: 'all' })
  if (!asset || asset.deletedAt || asset._status !== 'published') return undefined
  const due = await dueCopies({ payload, asset, after })
  const administrators = await firstAdministrators(payload, due.map(({ partner }) => partner))
  let last = after
  for (const copy of due) {
    if (signal?.aborted) return last
    last = copy.id
    try {
      if (!(await isOpenTo({ payload, asset, partnerId: copy.partner, now: clock() }))) continue
      const { copy: successor } = await makeSuccessor({ payload, asset, copy, otherwise: { id: by, name: '', email: '', locale: 'en', ...administrators.get(copy.partner) }, approvedBy: by, clock })
      await tell(successor)
      await succeed({ payload, copy, successor })
    } catch (error) {
      payload.logger[isProblem(error) ? 'warn' : 'error']({ err: error, serial: copy.serial }, 'A copy could not be made anew')
    }
  }
  return undefined
}

/**
 * The copies of an asset that a newer edition can take the place of, in the order of their ids. One that nobody approved
 * is not made anew here, as this approves it: its partner asks again.
 */
async function dueCopies({ payload, asset, after }: { payload: Payload; asset: AssetRow; after: string }): Promise<CopyRow[]> {
  const { docs } = await payload.db.find<CopyRow>({
    collection: 'copies',
    where: { and: [{ asset: { equals: asset.id } }, { state: { in: SPENT_STATES } }, { supersededBy: { exists: false } }, GIVEN_OUT] },
    pagination: false,
    limit: 0,
  })
  const files = new Map([[asset.id, asset.file]])
  return docs.filter((copy) => copy.id > after && isReplaceable(copy, files)).sort((a, b) => (a.id < b.id ? -1 : 1))
}

async function isOpenTo({ payload, asset, partnerId, now }: { payload: Payload; asset: AssetRow; partnerId: string; now: Date }): Promise<boolean> {
  const partner = await partnerFacts(payload, partnerId, now)
  return partner !== undefined && satisfies(asset.audience ?? OPEN, { asOf: now.toISOString(), userId: '', role: 'partner-admin', partner })
}
