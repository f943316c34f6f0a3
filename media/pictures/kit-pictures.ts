import type { Payload } from 'payload'
import type { Zone } from '../zones/zones'
import { pictureInputs } from '../zones/picture-inputs'
import { readPictures } from './company-pictures'

/**
 * Which pictures stand on a copy that others make for a partner: in each place that must have one, a picture of its
 * brand kit, the longest there first; other places stay empty, and so does every place of a partner without any.
 */
export async function kitPictures({ payload, partnerId, zones }: { payload: Payload; partnerId: string; zones: readonly Zone[] }): Promise<Record<string, string>> {
  const required = pictureInputs(zones).filter((input) => input.required)
  if (required.length === 0) return {}
  const pictures = (await readPictures({ payload, partnerId })).filter(({ inKit }) => inKit).reverse()
  return Object.fromEntries(required.flatMap(({ name }, i) => (pictures.length > 0 ? [[name, pictures[i % pictures.length]?.id ?? '']] : [])))
}
