import type { Payload } from 'payload'
import { singleton } from '~/src/platform/singleton'
import { blobStore } from '~/src/platform/storage/open-store'
import { type EncodedImage, type EncodedPicture, encodePicture } from '../engine/encode-picture'
import type { PictureRow } from '../rows'
import { Recent, recentPromise } from '../type/recent'
import { pictureInputs } from '../zones/picture-inputs'
import type { Zone } from '../zones/zones'
import { findPicture } from './company-pictures'

/** Pictures kept as PDF takes them; a photograph takes about 1 MB. */
const PICTURES_KEPT = 24

interface Args {
  payload: Payload
  partnerId: string
  zones: readonly Zone[]
  inputs: Readonly<Record<string, string>>
  /** A copy is made anew: its pictures may have been removed since. */
  anew?: boolean
}

/**
 * Those pictures of a company that inputs name, by id; whatever else is named is left out. Where a copy is made anew,
 * one that was removed or taken out of the brand kit since is as good as it was.
 */
export async function chosenPictures({ payload, partnerId, zones, inputs, anew = false }: Args): Promise<Map<string, PictureRow>> {
  const ids = new Set(pictureInputs(zones).flatMap(({ name }) => inputs[name]?.trim() || []))
  const found = await Promise.all([...ids].map((id) => findPicture({ payload, partnerId, id })))
  const usable = found.flatMap((picture) => (picture && (anew || !picture.removedAt) ? [anew ? { ...picture, inKit: true } : picture] : []))
  return new Map(usable.map((picture) => [picture.id, picture]))
}

/** Pictures as a fill takes them, by zone. @throws Error when the bytes of one are gone */
export async function encodedPictures(zones: readonly Zone[], inputs: Readonly<Record<string, string>>, pictures: ReadonlyMap<string, PictureRow>): Promise<Record<string, EncodedPicture>> {
  const entries = await Promise.all(
    pictureInputs(zones).map(async ({ name }) => {
      const picture = pictures.get(inputs[name] ?? '')
      return picture ? [[name, { ...(await encoded(picture)), name: picture.name }] as const] : []
    }),
  )
  return Object.fromEntries(entries.flat())
}

function encoded({ blob, mimeType }: PictureRow): Promise<EncodedImage> {
  const known = singleton('engine-pictures', () => new Recent<Promise<EncodedImage>>(PICTURES_KEPT))
  const encode = async () => {
    const bytes = await blobStore().get(blob)
    if (!bytes) throw new Error(`The picture ${blob} is missing`)
    return encodePicture(bytes, mimeType)
  }
  return recentPromise(known, blob, encode)
}
