import type { Payload } from 'payload'
import { Problem } from '~/src/platform/problem'
import type { Viewer } from '~/src/policy/viewer'
import { checkInputs } from '../zones/check-inputs'
import { readBrandKit } from '../brand/read-brand-kit'
import { chosenPictures } from '../pictures/chosen-pictures'
import { refuseRecalled } from '../recalls/refuse-recalled'
import type { AssetRow, BrandKitRow, PictureRow } from '../rows'
import { readZones } from '../zones/stored-zones'
import { printedPerson } from '../zones/text-sources'
import type { Zone } from '../zones/zones'

interface Args {
  payload: Payload
  partnerId: string
  /** Whose name a zone prints. */
  maker: Pick<Viewer, 'name' | 'email' | 'locale'>
  asset: AssetRow
  inputs: Readonly<Record<string, string>>
  /** While somebody still types: what must be filled in may be empty yet. */
  unfinished?: boolean
  /** What it was made of before may be used again, whatever became of it. */
  anew?: boolean
}

/** What a copy is made of, looked through. */
export interface CopyBasis {
  zones: Zone[]
  kit: BrandKitRow
  /** What stands in each place for free text, and the id of the picture in each for one. */
  inputs: Record<string, string>
  /** The pictures that inputs name, by id. */
  pictures: ReadonlyMap<string, PictureRow>
  /** What zones print of the maker. */
  person?: string
}

/**
 * What a copy of an asset would be made of, for a partner that may have the asset.
 * @throws Problem 409 `no-zones`, 409 `edition-recalled`, 409 `no-brand-kit`, 422 `invalid-inputs`
 */
export async function copyBasis({ payload, partnerId, maker, asset, inputs, unfinished = false, anew = false }: Args): Promise<CopyBasis> {
  const zones = readZones(asset.zones, maker.locale)
  if (zones.length === 0) throw new Problem({ status: 409, code: 'no-zones', title: 'This asset has no place for a brand' })
  await refuseRecalled({ payload, asset })
  const kit = await readBrandKit({ payload, partnerId })
  if (!kit) throw new Problem({ status: 409, code: 'no-brand-kit', title: 'Your company has no brand kit yet', detail: 'An administrator of your company adds the logo and contact block once.' })
  const pictures = await chosenPictures({ payload, partnerId, zones, inputs, anew })
  const given = await checkInputs(zones, inputs, unfinished, pictures)
  const person = printedPerson(zones.flatMap(({ kind, source }) => (kind === 'text' ? [source] : [])), maker)
  return { zones, kit, inputs: given, pictures, ...(person === undefined ? {} : { person }) }
}
