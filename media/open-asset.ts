import type { Payload } from 'payload'
import { type Explanation, explain } from '~/src/policy/explain'
import { remembered } from '~/src/policy/remembered'
import type { Locale } from '~/src/policy/roles'
import type { Viewer } from '~/src/policy/viewer'
import { isAvailable } from './copy-states'
import { recallAsset } from './find-asset'
import { findFormat } from './formats/formats'
import type { Approval } from './reviews/approval'
import { type CopyRow, type FileRow, inLanguage } from './rows'
import { readZones } from './stored-zones'
import { type TextInput, textInputs } from './text-inputs'

export type AssetInput = TextInput

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
  /** `format` is what copies are, such as PDF; `approval` says whether they wait for a reviewer. */
  coBrand?: { inputs: AssetInput[]; usesLogo: boolean; format: string; approval: Approval }
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
    ...(format && zones.length > 0
      ? {
          coBrand: {
            inputs: textInputs(zones),
            usesLogo: zones.some(({ kind }) => kind === 'logo'),
            approval: asset.approval ?? 'free',
            format: format.name,
          },
        }
      : {}),
    copies: (copies?.docs ?? []).map((copy) => ({ serial: copy.serial, madeAt: copy.madeAt, state: copy.state, available: isAvailable(copy) })),
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
