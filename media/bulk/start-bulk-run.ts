import type { Payload } from 'payload'
import { type FieldError, Problem } from '~/src/platform/problem'
import type { Requirement } from '~/src/policy/requirement'
import { requirementErrors } from '~/src/policy/requirement-schema'
import type { Viewer } from '~/src/policy/viewer'
import { inputErrors } from '../zones/check-inputs'
import { findAsset } from '../assets/find-asset'
import { refuseRecalled } from '../recalls/refuse-recalled'
import { pictureInputs } from '../zones/picture-inputs'
import { readZones } from '../zones/stored-zones'
import type { Zone } from '../zones/zones'

interface Args {
  payload: Payload
  viewer: Viewer
  /** For marketing's own lists. */
  name: string
  slug: string
  /** These partners and nobody else; without them, every active partner who meets `audience`, or simply every one. */
  partners?: string[] | undefined
  audience?: unknown
  /** By the names of the asset's inputs, the same on every copy. */
  inputs?: Readonly<Record<string, string>> | undefined
}

/**
 * Has an asset made for many partners at once; a job makes the copies.
 * @throws Problem 403 `not-your-room`, 404 `not-found`, 409 `no-zones` or `edition-recalled`, 422 naming `partners`, `audience` or inputs
 */
export async function startBulkRun({ payload, viewer, name, slug, partners = [], audience, inputs = {} }: Args): Promise<{ id: string }> {
  if (viewer.role !== 'admin' && viewer.role !== 'marketing') throw new Problem({ status: 403, code: 'not-your-room', title: 'Bulk runs are for marketing' })
  const { asset } = await findAsset({ payload, viewer, slug })
  if (!asset.zones?.length) throw new Problem({ status: 409, code: 'no-zones', title: 'This asset has no place for a brand' })
  await refuseRecalled({ payload, asset })
  const zones = readZones(asset.zones, viewer.locale)
  const errors = [...(await unknownPartners(payload, partners)), ...givenPictures(zones, inputs), ...(await inputErrors(zones.filter(({ kind }) => kind !== 'image'), withoutPictures(zones, inputs))), ...(audience === undefined ? [] : requirementErrors(audience, 'audience'))]
  if (errors.length > 0) throw new Problem({ status: 422, code: 'invalid-bulk-run', title: 'The bulk run has errors', errors })
  const { id } = await payload.create({
    collection: 'bulk-runs',
    data: {
      name,
      asset: asset.id,
      partners,
      ...(audience === undefined ? {} : { audience: audience as Requirement & Record<string, unknown> }),
      inputs: Object.entries(inputs).map(([input, text]) => ({ input, text })),
      state: 'queued',
    },
    // Whoever it is, for the run's author and the audit trail.
    user: { ...viewer, collection: 'users' } as never,
    depth: 0,
    overrideAccess: true,
  })
  return { id: String(id) }
}

/** Each partner has pictures of its own: none is the same on every copy. */
const givenPictures = (zones: readonly Zone[], inputs: Readonly<Record<string, string>>): FieldError[] =>
  pictureInputs(zones).flatMap(({ name }) => (inputs[name] ? [{ field: `inputs.${name}`, message: 'Leave this out: where a picture must be, each copy gets one of its partner’s brand kit.' }] : []))

const withoutPictures = (zones: readonly Zone[], inputs: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(inputs).filter(([name]) => !zones.some(({ id, kind }) => id === name && kind === 'image')))

async function unknownPartners(payload: Payload, partners: readonly string[]): Promise<FieldError[]> {
  if (partners.length === 0) return []
  // All of them, as MongoDB takes a list with something in it that is no id for a fault.
  const { docs } = await payload.db.find<{ id: string }>({ collection: 'partners', select: { key: true }, pagination: false, limit: 0 })
  const known = new Set(docs.map(({ id }) => id))
  return partners.flatMap((id, i) => (known.has(id) ? [] : [{ field: `partners.${i}`, message: 'There is no such partner.' }]))
}
