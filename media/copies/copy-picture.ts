import sharp from 'sharp'
import { blobStore } from '~/src/platform/storage/open-store'
import { renditionKey } from '../blob-keys'
import { formatOfCopy } from '../formats/formats'
import type { CopyRow } from '../rows'

const WIDTH = 320

/** Page 1 of a copy as JPEG, 320 pixels wide; drawn once and kept. Undefined when the copy's bytes are gone. */
export async function copyPicture(copy: CopyRow): Promise<Buffer | undefined> {
  const picture = (await blobStore().get(keyOf(copy))) ?? (await draw(copy))
  return picture && sharp(picture).jpeg({ quality: 80 }).toBuffer()
}

/** Draws what `copyPicture` will ask for, unless it is kept already. */
export async function keepCopyPicture(copy: CopyRow): Promise<void> {
  if (!(await blobStore().stat(keyOf(copy)))) await draw(copy)
}

const keyOf = ({ sha256 }: CopyRow): string => renditionKey(sha256, 1, WIDTH)

async function draw(copy: CopyRow): Promise<Buffer | undefined> {
  const picture = await formatOfCopy(copy).drawCopy(copy, WIDTH)
  if (picture) await blobStore().put(keyOf(copy), picture, { contentType: 'image/webp' })
  return picture
}
