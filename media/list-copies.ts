import type { Payload } from 'payload'
import type { Viewer } from '~/src/policy/viewer'
import type { CopyRow } from './rows'

export interface CopyListed {
  serial: string
  title: string
  state: CopyRow['state']
  madeAt: string
}

/** The copies of the viewer's company, newest first; 100 at most. */
export async function listCopies({ payload, viewer }: { payload: Payload; viewer: Viewer }): Promise<CopyListed[]> {
  if (!viewer.partnerId) return []
  const { docs } = await payload.db.find<CopyRow>({ collection: 'copies', where: { partner: { equals: viewer.partnerId } }, sort: '-madeAt', limit: 100, pagination: false })
  return docs.map(({ serial, assetTitle, state, madeAt }) => ({ serial, title: assetTitle, state, madeAt }))
}
