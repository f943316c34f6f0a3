import type { Payload } from 'payload'
import { type Clock, systemClock } from '~/src/platform/clock'
import { compareAndSet } from '~/src/platform/compare-and-set'
import type { Locale } from '~/src/policy/roles'
import type { Viewer } from '~/src/policy/viewer'
import { type CopyMade, makeCopyFor } from './co-brand-asset'
import { kitPictures } from '../pictures/kit-pictures'
import type { AssetRow, CopyRow } from '../rows'
import { readZones } from '../zones/stored-zones'
import { pictureInputs } from '../zones/picture-inputs'
import { textInputs } from '../zones/text-inputs'

type Maker = Pick<Viewer, 'id' | 'name' | 'email' | 'locale'>

interface Args {
  payload: Payload
  asset: AssetRow
  copy: CopyRow
  /** Who makes it where its first maker no longer works there. */
  otherwise: Maker
  /** The reviewer whose making it is its approval. */
  approvedBy?: string
  clock?: Clock
}

/**
 * Makes the copy that takes another's place: from the edition and brand of now, with the same inputs. Made again, it
 * is the same one.
 * @throws Problem as `makeCopyFor`
 */
export async function makeSuccessor({ payload, asset, copy, otherwise, approvedBy, clock = systemClock }: Args): Promise<CopyMade> {
  const maker = await makerOf({ payload, copy, otherwise })
  // Others cannot choose for the partner: where the edition of now asks for a picture that the one before had no place for, its brand kit says which.
  const pictures = approvedBy ? await kitPictures({ payload, partnerId: copy.partner, zones: readZones(asset.zones, maker.locale) }) : {}
  return makeCopyFor({ payload, partnerId: copy.partner, maker, asset, inputs: { ...pictures, ...inputsOf(asset, copy, maker.locale) }, replaces: copy.id, ...(approvedBy ? { approvedBy } : {}), clock })
}

/** Writes, once, which copy took another's place. */
export async function succeed({ payload, copy, successor }: { payload: Payload; copy: CopyRow; successor: CopyRow }): Promise<void> {
  await compareAndSet({ payload, collection: 'copies', id: copy.id, expect: { supersededBy: { exists: false } }, data: { supersededBy: successor.id } })
}

/** Whoever made the copy while they work there still, as it may carry their name. */
async function makerOf({ payload, copy, otherwise }: Pick<Args, 'payload' | 'copy' | 'otherwise'>): Promise<Maker> {
  const maker = await payload.db.findOne<{ id: string; name: string; email: string; locale?: Locale | null; partner?: string | null; status: string }>({ collection: 'users', where: { id: { equals: copy.madeBy } } })
  return maker?.status === 'active' && maker.partner === copy.partner ? { id: maker.id, name: maker.name, email: maker.email, locale: maker.locale ?? 'en' } : otherwise
}

/** The inputs of before that the edition of now still asks for. */
function inputsOf(asset: AssetRow, { inputs }: CopyRow, locale: Locale): Record<string, string> {
  const zones = readZones(asset.zones, locale)
  const asked = [...textInputs(zones), ...pictureInputs(zones)].map(({ name }) => name)
  return Object.fromEntries(Object.entries(inputs ?? {}).filter(([name]) => asked.includes(name)))
}
