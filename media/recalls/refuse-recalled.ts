import type { Payload } from 'payload'
import { Problem } from '~/src/platform/problem'
import type { AssetRow, RecallRow } from '../rows'

/** Nothing is made of an edition that was recalled. @throws Problem 409 `edition-recalled` */
export async function refuseRecalled({ payload, asset }: { payload: Payload; asset: Pick<AssetRow, 'id' | 'file'> }): Promise<void> {
  const recall = await payload.db.findOne<RecallRow>({ collection: 'recalls', where: { and: [{ asset: { equals: asset.id } }, { file: { equals: asset.file } }] } })
  if (recall) throw new Problem({ status: 409, code: 'edition-recalled', title: 'This edition was recalled', detail: recall.reason })
}
