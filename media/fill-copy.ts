import type { Payload } from 'payload'
import { env } from '~/src/platform/env'
import type { Viewer } from '~/src/policy/viewer'
import type { CopyBasis } from './copy-basis'
import { fill, type Filled } from './engine/fill'
import type { Plan } from './engine/plan'
import { partnerBrand } from './partner-brand'
import { warmFile } from './prepared-files'
import type { AssetRow, FileRow } from './rows'

interface Args {
  payload: Payload
  partnerId: string
  maker: Pick<Viewer, 'name'>
  asset: AssetRow
  basis: CopyBasis
  serial: string
  madeAt: Date
}

export interface FilledCopy extends Filled {
  /** Key of the prepared file that the tail follows. */
  prepared: string
  plan: Plan
  /** How many it has. */
  pages: number
}

/**
 * The bytes of a copy under a serial, kept nowhere.
 * @throws Problem 422 why the PDF makes no template, 503 `engine-busy`
 */
export async function fillCopy({ payload, partnerId, maker, asset, basis: { zones, kit, inputs }, serial, madeAt }: Args): Promise<FilledCopy> {
  const [file, partner] = await Promise.all([
    payload.db.findOne<FileRow>({ collection: 'files', where: { id: { equals: asset.file } } }),
    payload.db.findOne<{ id: string; name: string }>({ collection: 'partners', where: { id: { equals: partnerId } } }),
  ])
  if (!file || !partner) throw new Error(`The file of asset ${asset.id} is missing`)
  const [{ blob: prepared, plan, hash }, brand] = await Promise.all([warmFile(file, zones), partnerBrand(partner, kit)])
  const filled = await fill({ plan, hash, partner: brand, person: { name: maker.name }, inputs, serial, verifyUrl: `${env().PUBLIC_URL}/verify/${serial}`, madeAt })
  return { ...filled, prepared, plan, pages: file.pages ?? 0 }
}
