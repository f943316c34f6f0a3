import type { Payload } from 'payload'
import { Problem } from '~/src/platform/problem'
import type { Viewer } from '~/src/policy/viewer'
import type { PictureRow } from '../rows'

/** The company whose pictures a viewer works with. @throws Problem 403 `no-company` for vendor staff */
export function companyOf({ partnerId }: Viewer): string {
  if (!partnerId) throw new Problem({ status: 403, code: 'no-company', title: 'Pictures belong to partners', detail: 'Sign in as a person of a partner.' })
  return partnerId
}

/** A picture of a company, also one that was removed. */
export const findPicture = ({ payload, partnerId, id }: { payload: Payload; partnerId: string; id: string }): Promise<PictureRow | null> =>
  payload.db.findOne<PictureRow>({ collection: 'pictures', where: { and: [{ id: { equals: id } }, { partner: { equals: partnerId } }] } })

/**
 * A picture that the viewer's company has.
 * @throws Problem 404 `not-found` also for a removed one and for vendor staff
 */
export async function ownPicture({ payload, viewer, id }: { payload: Payload; viewer: Viewer; id: string }): Promise<PictureRow> {
  const picture = viewer.partnerId ? await findPicture({ payload, partnerId: viewer.partnerId, id }) : null
  if (!picture || picture.removedAt) throw new Problem({ status: 404, code: 'not-found', title: 'There is no such picture' })
  return picture
}

/** What a company has to choose from, newest first. */
export async function readPictures({ payload, partnerId }: { payload: Payload; partnerId: string }): Promise<PictureRow[]> {
  const { docs } = await payload.db.find<PictureRow>({
    collection: 'pictures',
    where: { and: [{ partner: { equals: partnerId } }, { removedAt: { exists: false } }] },
    sort: '-createdAt',
    pagination: false,
    limit: 0,
  })
  return docs
}
