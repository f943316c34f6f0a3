import type { CollectionBeforeChangeHook } from 'payload'
import { ValidationError } from 'payload'
import { readZones, type StoredZone, toZones } from '~/media/zones/stored-zones'
import { defaultErrors } from '~/media/zones/text-room'
import { zonesErrors } from '~/media/zones/zones'

/** Zones are checked as the co-brand engine will read them, each error beside its field. */
export const checkZones: CollectionBeforeChangeHook = async ({ data, req }) => {
  const rows = data.zones as StoredZone[] | undefined
  if (!rows || rows.length === 0) return data
  const wrong = zonesErrors(toZones(rows, 'en'))
  const errors = (wrong.length > 0 ? wrong : await defaultErrors(readZones(rows, 'en'))).map(({ field, message }) => ({ path: field, message }))
  if (errors.length > 0) throw new ValidationError({ collection: 'assets', errors }, req.t)
  return data
}
