import type { Payload } from 'payload'
import { type Clock, systemClock } from '~/src/platform/clock'
import { createOnce } from '~/src/platform/create-once'
import { newSerial } from '~/src/platform/serial'
import { blobStore } from '~/src/platform/storage/open-store'
import type { Viewer } from '~/src/policy/viewer'
import { copyBlobKey } from '../blob-keys'
import { copyBasis } from './copy-basis'
import { copyKey } from './copy-key'
import { copyToMake } from './copy-to-make'
import { findOpenAsset } from '../assets/find-asset'
import type { Finding } from '../zones/finding'
import { partnerOf } from '../brand/partner-of'
import { mustWait } from '../reviews/approval'
import { askAgain } from '../reviews/ask-again'
import { queueReviewNotice } from '../reviews/review-jobs'
import { type AssetRow, type CopyRow, inLanguage } from '../rows'
import { zonesVersion } from '../zones/zones'

interface Args {
  payload: Payload
  viewer: Viewer
  slug: string
  /** By the names of the asset's inputs. */
  inputs: Readonly<Record<string, string>>
  clock?: Clock
}

export interface CopyMade {
  copy: CopyRow
  /** False when the very same copy had been made before. */
  created: boolean
  warnings: Finding[]
}

/**
 * Makes an asset a partner's own. The same inputs, brand and edition give the same copy again, by its key. Where the
 * asset says so, it waits for a reviewer.
 * @throws Problem 404, 403 `locked`, 403 `staff-make-no-copies`, 409 `no-zones`, 409 `no-brand-kit`, 409 `edition-recalled`, 409 `sent-back`, 422 naming inputs
 */
export async function coBrandAsset({ payload, viewer, slug, inputs, clock = systemClock }: Args): Promise<CopyMade> {
  const { asset } = await findOpenAsset({ payload, viewer, slug })
  return makeCopyFor({ payload, partnerId: partnerOf(viewer), maker: viewer, asset, inputs, clock })
}

interface MakeArgs {
  payload: Payload
  partnerId: string
  /** Whose name a zone prints, and whose the copy is. */
  maker: Pick<Viewer, 'id' | 'name' | 'email' | 'locale'>
  asset: AssetRow
  inputs: Readonly<Record<string, string>>
  /** The copy whose place this one takes. */
  replaces?: string
  /** The reviewer whose making it is its approval; without one, the asset says whether it waits. */
  approvedBy?: string
  clock?: Clock
}

/**
 * Makes a partner's copy of an asset that the caller has looked at: whether the partner may have it is decided before.
 * @throws Problem 409 `no-zones`, 409 `no-brand-kit`, 409 `edition-recalled`, 409 `sent-back`, 422 naming inputs or why the file makes no template
 */
export async function makeCopyFor({ payload, partnerId, maker, asset, inputs, replaces, approvedBy, clock = systemClock }: MakeArgs): Promise<CopyMade> {
  const basis = await copyBasis({ payload, partnerId, maker, asset, inputs, anew: replaces !== undefined })
  const { zones, kit, inputs: given, person } = basis
  const key = copyKey({ partner: partnerId, brandKit: kit.id, asset: asset.id, file: asset.file, zonesVersion: zonesVersion(zones), inputs: given, ...(person ? { person } : {}) })
  const before = await payload.db.findOne<CopyRow>({ collection: 'copies', where: { key: { equals: key } } })
  if (before) return { copy: await askAgain({ payload, copy: before, asset, approvedBy, renews: replaces !== undefined, clock }), created: false, warnings: (before.findings ?? []) as Finding[] }

  const serial = newSerial('TD')
  const madeAt = clock()
  const { format, template, content } = await copyToMake({ payload, partnerId, maker, asset, basis, serial, madeAt })
  const { prepared, bytes, length, sha256, findings } = await format.make(template, content)
  const waits = !approvedBy && mustWait(asset.approval, findings)
  const blob = copyBlobKey(serial, format.kept)
  await blobStore().put(blob, bytes, { contentType: 'application/octet-stream' })
  const { doc, created } = await createOnce<CopyRow>({
    payload,
    collection: 'copies',
    by: 'key',
    data: {
      serial,
      key,
      partner: partnerId,
      asset: asset.id,
      file: asset.file,
      brandKit: kit.id,
      madeBy: maker.id,
      madeAt: madeAt.toISOString(),
      assetTitle: inLanguage(asset.title, maker.locale),
      zonesVersion: zonesVersion(zones),
      inputs: given,
      findings,
      ...(prepared ? { prepared } : {}),
      blob,
      bytes: length,
      sha256,
      state: waits ? 'waiting' : 'current',
      held: waits,
      ...(waits ? { stateSince: madeAt.toISOString() } : {}),
      ...(replaces ? { replaces } : {}),
    },
  })
  if (!created) {
    await blobStore().delete(blob)
    return { copy: await askAgain({ payload, copy: doc, asset, approvedBy, renews: replaces !== undefined, clock }), created, warnings: findings }
  }
  if (waits) await queueReviewNotice(payload)
  return { copy: doc, created, warnings: findings }
}
