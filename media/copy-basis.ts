import type { Payload } from 'payload'
import { type FieldError, Problem } from '~/src/platform/problem'
import type { Viewer } from '~/src/policy/viewer'
import { readBrandKit } from './read-brand-kit'
import { refuseRecalled } from './refuse-recalled'
import type { AssetRow, BrandKitRow } from './rows'
import { readZones } from './stored-zones'
import { roomErrors } from './text-room'
import type { Zone } from './zones'

interface Args {
  payload: Payload
  partnerId: string
  /** Whose name a zone prints. */
  maker: Pick<Viewer, 'name' | 'locale'>
  asset: AssetRow
  inputs: Readonly<Record<string, string>>
  /** While somebody still types: what must be filled in may be empty yet. */
  unfinished?: boolean
}

/** What a copy is made of, looked through. */
export interface CopyBasis {
  zones: Zone[]
  kit: BrandKitRow
  /** What stands in each place for free text. */
  inputs: Record<string, string>
  /** The maker's name, where a zone prints it. */
  person?: string
}

/**
 * What a copy of an asset would be made of, for a partner that may have the asset.
 * @throws Problem 409 `no-zones`, 409 `edition-recalled`, 409 `no-brand-kit`, 422 `invalid-inputs`
 */
export async function copyBasis({ payload, partnerId, maker, asset, inputs, unfinished = false }: Args): Promise<CopyBasis> {
  const zones = readZones(asset.zones, maker.locale)
  if (zones.length === 0) throw new Problem({ status: 409, code: 'no-zones', title: 'This asset has no place for a brand' })
  await refuseRecalled({ payload, asset })
  const kit = await readBrandKit({ payload, partnerId })
  if (!kit) throw new Problem({ status: 409, code: 'no-brand-kit', title: 'Your company has no brand kit yet', detail: 'An administrator of your company adds the logo and contact block once.' })
  const given = await checkInputs(zones, inputs, unfinished)
  const printsPerson = zones.some(({ source, kind }) => kind === 'text' && source === 'userName')
  return { zones, kit, inputs: given, ...(printsPerson ? { person: maker.name } : {}) }
}

async function checkInputs(zones: readonly Zone[], inputs: Readonly<Record<string, string>>, unfinished: boolean): Promise<Record<string, string>> {
  const free = zones.filter(({ kind, source }) => kind === 'text' && source === 'free')
  const errors: FieldError[] = []
  for (const name of Object.keys(inputs)) {
    if (!free.some(({ id }) => id === name)) errors.push({ field: `inputs.${name}`, message: `This asset has no input of that name; it has ${free.map(({ id }) => id).join(', ') || 'none'}.` })
  }
  for (const { id, required, maxLength } of free) {
    const text = (inputs[id] ?? '').trim()
    if (required && text === '' && !unfinished) errors.push({ field: `inputs.${id}`, message: 'Fill this in.', rule: 'required' })
    if (text.length > maxLength) errors.push({ field: `inputs.${id}`, message: `Use at most ${maxLength} characters; these are ${text.length}.`, rule: 'too-long', values: { max: maxLength } })
  }
  if (errors.length === 0) errors.push(...(await roomErrors(zones, inputs)))
  if (errors.length > 0) throw new Problem({ status: 422, code: 'invalid-inputs', title: 'Some inputs are not right', errors })
  return Object.fromEntries(free.map(({ id }) => [id, (inputs[id] ?? '').trim()]))
}
