import type { Payload, Where } from 'payload'
import type { Viewer } from '~/src/policy/viewer'
import { formatOfCopy } from './formats/formats'
import { currentFiles, isReplaceable } from './replaceable'
import type { CopyRow } from './rows'

export interface CopyListed {
  serial: string
  title: string
  state: CopyRow['state']
  madeAt: string
  /** What its file is, such as PDF. */
  format: string
  /** Of whoever made it. */
  madeBy: string
  /** There is a newer edition, and this copy has no successor made from it yet. */
  replaceable: boolean
  /** Serial of the copy that took its place. */
  supersededBy?: string
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
  const [files, successors, people] = await Promise.all([
    currentFiles(payload, docs),
    payload.db.find<CopyRow>({ collection: 'copies', where: { id: { in: ids(docs.map(({ supersededBy }) => supersededBy)) } }, ...all }),
    payload.db.find<{ id: string; name: string }>({ collection: 'users', where: { id: { in: ids(docs.map(({ madeBy }) => madeBy)) } }, ...all }),
  ])
  const serials = new Map(successors.docs.map(({ id, serial }) => [id, serial]))
  const names = new Map(people.docs.map(({ id, name }) => [id, name]))
  return docs.map((copy) => {
    const supersededBy = copy.supersededBy ? serials.get(copy.supersededBy) : undefined
    return {
      serial: copy.serial,
      title: copy.assetTitle,
      state: copy.state,
      madeAt: copy.madeAt,
      format: formatOfCopy(copy).name,
      madeBy: names.get(copy.madeBy) ?? '',
      replaceable: isReplaceable(copy, files),
      ...(supersededBy ? { supersededBy } : {}),
    }
  })
}
