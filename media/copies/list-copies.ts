import type { Payload, Where } from 'payload'
import type { Viewer } from '~/src/policy/viewer'
import { isAvailable } from './copy-states'
import { formatOfCopy } from '../formats/formats'
import { currentFiles, isReplaceable } from './replaceable'
import { mayWithdraw } from '../reviews/withdraw-copy'
import { namePictures } from '../pictures/name-pictures'
import type { CopyRow } from '../rows'

export interface CopyListed {
  serial: string
  title: string
  state: CopyRow['state']
  /** Its PDF can be had. */
  available: boolean
  /** Why it was sent back. */
  reason?: string
  /** Where its asset is in the library, while it is published. */
  slug?: string
  /** What was typed for it. */
  texts: string[]
  madeAt: string
  /** What its file is, such as PDF. */
  format: string
  /** Of whoever made it. */
  madeBy: string
  /** It waits, and the viewer may take it back. */
  withdrawable: boolean
  /** There is a newer edition, and this copy has no successor made from it yet. */
  replaceable: boolean
  /** Serial of the copy that took its place, and of one that will when it is approved. */
  supersededBy?: string
  awaits?: string
}

interface Args {
  payload: Payload
  viewer: Viewer
  /** Those the viewer made, or those of the whole company. */
  of?: 'mine' | 'team'
  state?: CopyRow['state'] | undefined
}

/** The copies of the viewer's company, newest first; 100 at most. */
export async function listCopies({ payload, viewer, of = 'team', state }: Args): Promise<CopyListed[]> {
  if (!viewer.partnerId) return []
  const wanted: Where[] = [{ partner: { equals: viewer.partnerId } }, ...(of === 'mine' ? [{ madeBy: { equals: viewer.id } }] : []), ...(state ? [{ state: { equals: state } }] : [])]
  const { docs } = await payload.db.find<CopyRow>({ collection: 'copies', where: { and: wanted }, sort: '-madeAt', limit: 100, pagination: false })
  const ids = (some: (string | null | undefined)[]) => [...new Set(some.flatMap((id) => id ?? []))]
  const all = { pagination: false, limit: 0 } as const
  const [files, assets, successors, people] = await Promise.all([
    currentFiles(payload, docs),
    payload.db.find<{ id: string; slug: string }>({ collection: 'assets', where: { id: { in: ids(docs.map(({ asset }) => asset)) } }, ...all }),
    payload.db.find<CopyRow>({ collection: 'copies', where: { id: { in: ids(docs.map(({ supersededBy }) => supersededBy)) } }, ...all }),
    payload.db.find<{ id: string; name: string }>({ collection: 'users', where: { id: { in: ids(docs.map(({ madeBy }) => madeBy)) } }, ...all }),
  ])
  const bySuccessor = new Map(successors.docs.map((one) => [one.id, one]))
  const slugs = new Map(assets.docs.map(({ id, slug }) => [id, slug]))
  const names = new Map(people.docs.map(({ id, name }) => [id, name]))
  const said = await namePictures(payload, docs)
  return docs.map((copy) => {
    const successor = bySuccessor.get(copy.supersededBy ?? '')
    const format = formatOfCopy(copy)
    return {
      serial: copy.serial,
      title: copy.assetTitle,
      state: copy.state,
      available: isAvailable(copy),
      ...(copy.state === 'sent-back' && copy.stateReason ? { reason: copy.stateReason } : {}),
      ...(files.has(copy.asset) && slugs.has(copy.asset) ? { slug: slugs.get(copy.asset) ?? '' } : {}),
      texts: Object.values(said(copy)).filter(Boolean),
      madeAt: copy.madeAt,
      format: format.name,
      madeBy: names.get(copy.madeBy) ?? '',
      withdrawable: copy.state === 'waiting' && mayWithdraw(viewer, copy),
      replaceable: isReplaceable(copy, files),
      ...(successor ? { [successor.held ? 'awaits' : 'supersededBy']: successor.serial } : {}),
    }
  })
}
