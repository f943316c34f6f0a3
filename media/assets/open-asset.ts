import type { Payload } from 'payload'
import { type Explanation, explain } from '~/src/policy/explain'
import { remembered } from '~/src/policy/remembered'
import type { Locale } from '~/src/policy/roles'
import type { Viewer } from '~/src/policy/viewer'
import type { BrandUse } from '../brand/brand-gaps'
import { isAvailable } from '../copies/copy-states'
import { recallAsset } from './find-asset'
import type { Sight } from '../formats/format'
import { findFormat } from '../formats/formats'
import { brandedPages } from '../zones/page-rule'
import type { Approval } from '../reviews/approval'
import { type CopyRow, type FileRow, inLanguage } from '../rows'
import { readZones } from '../zones/stored-zones'
import { type PictureInput, pictureInputs } from '../zones/picture-inputs'
import { type TextInput, textInputs } from '../zones/text-inputs'
import type { Zone } from '../zones/zones'

interface Printed {
  /** Where it is printed, from 1. */
  pages: 'all' | number[]
}

/** What people say or choose for a copy. */
export type AssetInput = (TextInput | PictureInput) & Printed

/** What a co-brandable asset needs of a partner, and where it prints it. */
export interface CoBrandView extends BrandUse {
  inputs: AssetInput[]
  /** Whether copies carry a QR code of their own. */
  usesCode: boolean
  /** Whether copies wait for a reviewer. */
  approval: Approval
  /** Pages, from 1, that carry anything of the partner. */
  pages: 'all' | number[]
  /** What copies are, such as PDF, and how one is looked at before it is made. */
  format: string
  sight: Sight
}

export interface AssetView {
  id: string
  slug: string
  title: string
  kind: string
  language: string
  access: 'open' | 'locked'
  explanation: Explanation
  /** What follows is absent when locked. */
  summary?: string
  file?: { id: string; name: string; mimeType: string; bytes: number; pages: number; width: number; height: number }
  coBrand?: CoBrandView
  /** The company's own copies, newest first. */
  copies?: { serial: string; madeAt: string; state: CopyRow['state']; available: boolean }[]
}

/**
 * An asset as its viewer may see it: whole, or its title with what it takes.
 * @throws Problem 404 `not-found`
 */
export async function openAsset({ payload, viewer, slug, locale }: { payload: Payload; viewer: Viewer; slug: string; locale: Locale }): Promise<AssetView> {
  const { asset, requirement, facts, open } = await recallAsset({ payload, viewer, slug })
  const shown: AssetView = {
    id: asset.id,
    slug: asset.slug,
    title: inLanguage(asset.title, locale),
    kind: asset.kind,
    language: asset.language,
    access: open ? 'open' : 'locked',
    explanation: explain(requirement, facts),
  }
  if (!open) return shown

  const { partnerId } = viewer
  const [file, copies] = await Promise.all([
    remembered({ payload, key: `file:${asset.file}`, of: ['files'], load: () => payload.db.findOne<FileRow>({ collection: 'files', where: { id: { equals: asset.file } } }) }),
    partnerId
      ? remembered({ payload, key: `copies:${asset.id}:${partnerId}`, of: ['copies'], load: () => copiesOf(payload, asset.id, partnerId) })
      : undefined,
  ])
  const zones = readZones(asset.zones, locale)
  const format = file ? findFormat(file) : undefined
  return {
    ...shown,
    summary: inLanguage(asset.summary, locale),
    ...(file
      ? { file: { id: file.id, name: file.filename, mimeType: file.mimeType, bytes: file.filesize, pages: file.pages ?? 0, width: file.pageWidth ?? 595, height: file.pageHeight ?? 842 } }
      : {}),
    ...(format && zones.length > 0 ? { coBrand: { ...coBrandView(zones, file?.pages ?? 0, asset.approval ?? 'free'), format: format.name, sight: format.sight } } : {}),
    copies: (copies?.docs ?? []).map((copy) => ({ serial: copy.serial, madeAt: copy.madeAt, state: copy.state, available: isAvailable(copy) })),
  }
}

function coBrandView(zones: readonly Zone[], count: number, approval: Approval): Omit<CoBrandView, 'format' | 'sight'> {
  const orderOf = ({ name }: { name: string }) => zones.findIndex(({ id }) => id === name)
  const has = (kind: Zone['kind']) => zones.some((zone) => zone.kind === kind)
  return {
    inputs: [...textInputs(zones), ...pictureInputs(zones)].sort((a, b) => orderOf(a) - orderOf(b)).map((input) => ({ ...input, pages: brandedPages(zones.filter(({ id }) => id === input.name), count) })),
    usesLogo: has('logo'),
    usesContact: has('contact'),
    usesCode: has('qr'),
    approval,
    pages: brandedPages(zones, count),
  }
}

const copiesOf = (payload: Payload, assetId: string, partnerId: string) =>
  payload.db.find<CopyRow>({
    collection: 'copies',
    where: { and: [{ asset: { equals: assetId } }, { partner: { equals: partnerId } }] },
    sort: '-madeAt',
    limit: 20,
    pagination: false,
  })
