import type { Payload } from 'payload'
import type { Zone } from '../zones/zones'
import { pictureInputs } from '../zones/picture-inputs'
import { readPictures } from './company-pictures'
import { kitOffers } from './kit-offers'

/**
 * Which pictures stand on a copy that others make for a partner: in each place that must have one, a picture of its
 * brand kit, the longest there first; other places stay empty, and so does every place of a partner without any.
 */
export async function kitPictures({ payload, partnerId, zones }: { payload: Payload; partnerId: string; zones: readonly Zone[] }): Promise<Record<string, string>> {
  const places = pictureInputs(zones)
  return places.some(({ required }) => required) ? kitOffers(places, await readPictures({ payload, partnerId })) : {}
}
