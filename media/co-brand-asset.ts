import type { Payload } from 'payload'
import { type Clock, systemClock } from '~/src/platform/clock'
import { createOnce } from '~/src/platform/create-once'
import { env } from '~/src/platform/env'
import { Problem } from '~/src/platform/problem'
import { newSerial } from '~/src/platform/serial'
import { blobStore } from '~/src/platform/storage/open-store'
import type { Viewer } from '~/src/policy/viewer'
import { copyBlobKey } from './blob-keys'
import { checkInputs } from './check-inputs'
import { copyKey } from './copy-key'
import { findOpenAsset } from './find-asset'
import type { Finding } from './finding'
import { formatOf } from './formats/formats'
import { partnerBrand } from './partner-brand'
import { readBrandKit } from './read-brand-kit'
import { refuseRecalled } from './refuse-recalled'
import { mustWait } from './reviews/approval'
import { askAgain } from './reviews/ask-again'
import { queueReviewNotice } from './reviews/review-jobs'
import { type AssetRow, type CopyRow, type FileRow, inLanguage } from './rows'
import { readZones } from './stored-zones'
import { zonesVersion } from './zones'

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
  const { partnerId } = viewer
  if (!partnerId) throw new Problem({ status: 403, code: 'staff-make-no-copies', title: 'Copies carry a partner’s brand', detail: 'Sign in as a person of a partner to make one.' })
  return makeCopyFor({ payload, partnerId, maker: viewer, asset, inputs, clock })
}

interface MakeArgs {
  payload: Payload
  partnerId: string
  /** Whose name a zone prints, and whose the copy is. */
  maker: Pick<Viewer, 'id' | 'name' | 'locale'>
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
  const zones = readZones(asset.zones, maker.locale)
  if (zones.length === 0) throw new Problem({ status: 409, code: 'no-zones', title: 'This asset has no place for a brand' })
  await refuseRecalled({ payload, asset })
  const kit = await readBrandKit({ payload, partnerId })
  if (!kit) throw new Problem({ status: 409, code: 'no-brand-kit', title: 'Your company has no brand kit yet', detail: 'An administrator of your company adds the logo and contact block once.' })
  const given = await checkInputs(zones, inputs)

  const person = zones.some(({ source, kind }) => kind === 'text' && source === 'userName') ? maker.name : undefined
  const key = copyKey({ partner: partnerId, brandKit: kit.id, asset: asset.id, file: asset.file, zonesVersion: zonesVersion(zones), inputs: given, ...(person ? { person } : {}) })
  const before = await payload.db.findOne<CopyRow>({ collection: 'copies', where: { key: { equals: key } } })
  if (before) return { copy: await askAgain({ payload, copy: before, asset, approvedBy, renews: replaces !== undefined, clock }), created: false, warnings: (before.findings ?? []) as Finding[] }

  const [file, partner] = await Promise.all([
    payload.db.findOne<FileRow>({ collection: 'files', where: { id: { equals: asset.file } } }),
    payload.db.findOne<{ id: string; name: string }>({ collection: 'partners', where: { id: { equals: partnerId } } }),
  ])
  if (!file || !partner) throw new Error(`The file of asset ${asset.id} is missing`)
  const format = formatOf(file)
  const serial = newSerial('TD')
  const madeAt = clock()
  const content = { partner: await partnerBrand(partner, kit), person: { name: maker.name }, inputs: given, serial, verifyUrl: `${env().PUBLIC_URL}/verify/${serial}`, madeAt }
  const { prepared, bytes, length, sha256, findings } = await format.make({ file, zones }, content)
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
