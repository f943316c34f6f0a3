import type { Payload } from 'payload'
import type { EncodedPicture } from '../engine/encode-picture'
import { pictureInputs } from '../zones/picture-inputs'
import type { Zone } from '../zones/zones'
import { encodedPictures } from './chosen-pictures'
import { readPictures } from './company-pictures'
import { samplePicture } from './sample-picture'

/** What stands in places for pictures while a template is tried with a partner: a picture of its own that may, else a sample. */
export async function trialPictures({ payload, partnerId, zones }: { payload: Payload; partnerId: string; zones: readonly Zone[] }): Promise<Record<string, EncodedPicture>> {
  const asked = pictureInputs(zones)
  if (asked.length === 0) return {}
  const pictures = await readPictures({ payload, partnerId })
  const inKit = pictures.filter((one) => one.inKit)
  const chosen = asked.map(({ name, media }) => [name, (inKit[0] ?? (media === 'any' ? pictures[0] : undefined))?.id ?? ''] as const)
  const own = await encodedPictures(zones, Object.fromEntries(chosen), new Map(pictures.map((picture) => [picture.id, picture])))
  return Object.fromEntries(await Promise.all(asked.map(async ({ name }) => [name, own[name] ?? (await samplePicture())] as const)))
}
