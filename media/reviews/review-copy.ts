import type { Payload, Where } from 'payload'
import { Problem } from '~/src/platform/problem'
import type { Locale } from '~/src/policy/roles'
import type { Viewer } from '~/src/policy/viewer'
import type { Finding } from '../zones/finding'
import { currentFiles } from '../copies/replaceable'
import type { AssetRow, CopyRow, FileRow } from '../rows'
import { readZones } from '../zones/stored-zones'
import { pagesOf } from '../zones/page-rule'
import { namePictures } from '../pictures/name-pictures'
import { refuseOthers } from './reviewers'

export interface CopyReview {
  copy: CopyRow
  partner: string
  madeBy: string
  decidedBy?: string
  /** The asset has another edition by now: nothing can be decided any more. */
  replaced: boolean
  /** What the partner typed, under the words it was asked with. */
  texts: { label: string; text: string }[]
  findings: Finding[]
  /** Pages, from 1, that carry something of the partner; of so many. */
  pages: number[]
  pageCount: number
  /** Width divided by height of the first page. */
  proportion: number
  /** Id of another copy that waits, the one that waits longest, and how many others there are. */
  next?: string
  others: number
}

interface Args {
  payload: Payload
  viewer: Viewer
  copyId: string
  locale: Locale
}

/**
 * What a reviewer looks at before deciding on a copy: the proof beside the original, who asks, and what is to remark.
 * @throws Problem 403 `not-your-room`, 404 `not-found`
 */
export async function reviewCopy({ payload, viewer, copyId, locale }: Args): Promise<CopyReview> {
  refuseOthers(viewer)
  const copy = await payload.db.findOne<CopyRow>({ collection: 'copies', where: { id: { equals: copyId } } })
  if (!copy) throw new Problem({ status: 404, code: 'not-found', title: 'There is no such copy' })
  const others: Where = { and: [{ state: { equals: 'waiting' } }, { id: { not_equals: copy.id } }] }
  const [asset, file, partner, people, files, { docs: waiting }, { totalDocs }] = await Promise.all([
    payload.db.findOne<AssetRow>({ collection: 'assets', where: { id: { equals: copy.asset } }, locale: 'all' }),
    payload.db.findOne<FileRow>({ collection: 'files', where: { id: { equals: copy.file } } }),
    payload.db.findOne<{ id: string; name: string }>({ collection: 'partners', where: { id: { equals: copy.partner } } }),
    payload.db.find<{ id: string; name: string }>({ collection: 'users', where: { id: { in: [copy.madeBy, ...(copy.decidedBy ? [copy.decidedBy] : [])] } }, pagination: false, limit: 2 }),
    currentFiles(payload, [copy]),
    payload.db.find<CopyRow>({ collection: 'copies', where: others, sort: 'stateSince', limit: 1, pagination: false }),
    payload.db.count({ collection: 'copies', where: others }),
  ])
  const said = await namePictures(payload, [copy])
  const zones = readZones(asset?.zones, locale)
  const pageCount = file?.pages ?? 1
  const nameOf = (id: string | null | undefined) => people.docs.find((one) => one.id === id)?.name
  const decidedBy = nameOf(copy.decidedBy)
  const labels = new Map(zones.map(({ id, label }) => [id, label]))
  return {
    copy,
    partner: partner?.name ?? '',
    madeBy: nameOf(copy.madeBy) ?? '',
    ...(decidedBy ? { decidedBy } : {}),
    replaced: files.get(copy.asset) !== copy.file,
    texts: Object.entries(said(copy)).flatMap(([name, text]) => (text ? [{ label: labels.get(name) || name, text }] : [])),
    findings: (copy.findings ?? []) as Finding[],
    pages: [...new Set(zones.flatMap((zone) => pagesOf(zone, pageCount)))].sort((a, b) => a - b).map((page) => page + 1),
    pageCount,
    proportion: (file?.pageWidth ?? 595) / (file?.pageHeight ?? 842),
    ...(waiting[0] ? { next: waiting[0].id } : {}),
    others: totalDocs,
  }
}
