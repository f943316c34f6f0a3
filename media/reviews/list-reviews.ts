import type { Payload } from 'payload'
import type { Viewer } from '~/src/policy/viewer'
import { namePictures } from '../pictures/name-pictures'
import type { Finding } from '../zones/finding'
import type { CopyRow } from '../rows'
import { refuseOthers } from './reviewers'

export interface ReviewListed {
  serial: string
  title: string
  partner: { id: string; name: string }
  /** Of whoever made it. */
  madeBy: string
  waitingSince: string
  inputs: Record<string, string>
  findings: Finding[]
}

/** Copies that wait for a decision, those that wait longest first; 100 at most. @throws Problem 403 `not-your-room` */
export async function listReviews({ payload, viewer }: { payload: Payload; viewer: Viewer }): Promise<ReviewListed[]> {
  refuseOthers(viewer)
  const { docs } = await payload.db.find<CopyRow>({ collection: 'copies', where: { state: { equals: 'waiting' } }, sort: 'stateSince', limit: 100, pagination: false })
  const named = async (collection: 'partners' | 'users', ids: string[]) => {
    const found = await payload.db.find<{ id: string; name: string }>({ collection, where: { id: { in: [...new Set(ids)] } }, pagination: false, limit: 0 })
    return new Map(found.docs.map(({ id, name }) => [id, name]))
  }
  if (docs.length === 0) return []
  const [partners, people] = await Promise.all([named('partners', docs.map(({ partner }) => partner)), named('users', docs.map(({ madeBy }) => madeBy))])
  const said = await namePictures(payload, docs)
  return docs.map((copy) => ({
    serial: copy.serial,
    title: copy.assetTitle,
    partner: { id: copy.partner, name: partners.get(copy.partner) ?? '' },
    madeBy: people.get(copy.madeBy) ?? '',
    waitingSince: copy.stateSince ?? copy.madeAt,
    inputs: said(copy),
    findings: (copy.findings ?? []) as Finding[],
  }))
}
