import type { CollectionBeforeChangeHook } from 'payload'
import { ValidationError } from 'payload'
import { type StoredZone, toZones } from '~/media/stored-zones'
import { zonesErrors } from '~/media/zones'

/** Zones are checked as the co-brand engine will read them, each error beside its field. */
export const checkZones: CollectionBeforeChangeHook = ({ data, req }) => {
  const rows = data.zones as StoredZone[] | undefined
  if (!rows || rows.length === 0) return data
  const errors = zonesErrors(toZones(rows, 'en')).map(({ field, message }) => ({ path: field, message }))
  if (errors.length > 0) throw new ValidationError({ collection: 'assets', errors }, req.t)
  return data
}
