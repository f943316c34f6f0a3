import type { Payload } from 'payload'
import { Problem } from '~/src/platform/problem'
import { viewerFacts } from '~/src/policy/facts'
import { remembered } from '~/src/policy/remembered'
import { OPEN, type Facts, type Requirement } from '~/src/policy/requirement'
import { isStaffRole } from '~/src/policy/roles'
import { mayOpen } from '~/src/policy/satisfies'
import type { Viewer } from '~/src/policy/viewer'
import type { AssetRow } from '../rows'

export interface FoundAsset {
  asset: AssetRow
  requirement: Requirement
  facts: Facts
  open: boolean
}

const notFound = () => new Problem({ status: 404, code: 'not-found', title: 'There is no such asset' })

/**
 * The published asset of a slug, and whether the viewer may open it. To partner people what is a draft, in the trash
 * or outside its dates does not exist.
 * @throws Problem 404 `not-found`
 */
export async function findAsset(args: { payload: Payload; viewer: Viewer; slug: string }): Promise<FoundAsset> {
  return found(args, await assetOf(args))
}

/**
 * As `findAsset`, the asset from memory for up to 5,000 ms: for showing it, not for making something of it.
 * @throws Problem 404 `not-found`
 */
export async function recallAsset(args: { payload: Payload; viewer: Viewer; slug: string }): Promise<FoundAsset> {
  return found(args, await remembered({ payload: args.payload, key: `asset:${args.slug}`, of: ['assets'], load: () => assetOf(args) }))
}

const assetOf = ({ payload, slug }: { payload: Payload; slug: string }) =>
  payload.db.findOne<AssetRow>({ collection: 'assets', where: { slug: { equals: slug } }, locale: 'all' })

async function found({ payload, viewer }: { payload: Payload; viewer: Viewer }, asset: AssetRow | null): Promise<FoundAsset> {
  if (!asset || asset.deletedAt || asset._status !== 'published') throw notFound()
  const facts = await viewerFacts(payload, viewer)
  if (!isStaffRole(viewer.role) && !isValidAt(asset, facts.asOf)) throw notFound()
  const requirement = asset.audience ?? OPEN
  return { asset, requirement, facts, open: mayOpen(requirement, facts) }
}

/**
 * As `findAsset`, for what only those may have who may open it.
 * @throws Problem 404 `not-found`, 403 `locked` with the requirement
 */
export async function findOpenAsset(args: { payload: Payload; viewer: Viewer; slug: string }): Promise<FoundAsset> {
  const found = await findAsset(args)
  if (!found.open) {
    throw new Problem({ status: 403, code: 'locked', title: 'This asset is not open to your company yet', extra: { requirement: found.requirement } })
  }
  return found
}

/** ISO 8601 dates sort as text only in one zone; the database gives UTC. */
const isValidAt = ({ validFrom, validUntil }: AssetRow, at: string) => (!validFrom || validFrom <= at) && (!validUntil || validUntil > at)
