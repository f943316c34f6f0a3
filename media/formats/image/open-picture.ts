import sharp, { type Sharp } from 'sharp'
import { Problem } from '~/src/platform/problem'

/** Formats of pictures that copies are made of, as sharp names them. */
export type PictureFormat = 'png' | 'jpeg' | 'webp'

/** What a browser shows of a picture. */
export interface PictureFacts {
  /** Pixels, as it is turned. */
  width: number
  height: number
  hasAlpha: boolean
}

/** A roll-up of 85 by 200 cm at 100 dots per inch has 26 million. */
const MAX_PIXELS = 40_000_000
/** As far as zones reach. */
const MAX_SIDE = 14_400
/** An honest picture takes less than a second. */
const PATIENCE_SECONDS = 20

const refuse = (code: string, title: string, message: string) => new Problem({ status: 422, code, title, errors: [{ field: 'file', message, rule: code }] })

/**
 * What a picture is, by its head alone.
 * @throws Problem 422 `image-unreadable`, `image-animated` or `image-too-large`
 */
export async function describePicture(bytes: Buffer, format: PictureFormat): Promise<PictureFacts> {
  const found = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => undefined)
  if (found?.format !== format) throw unreadable()
  if ((found.pages ?? 1) > 1) throw refuse('image-animated', 'This picture moves', 'Upload a still picture: copies are made of one.')
  const { width, height } = found.autoOrient
  if (width * height > MAX_PIXELS || Math.max(width, height) > MAX_SIDE) {
    throw refuse('image-too-large', 'This picture is too large', `Use one of at most 40 megapixels and ${MAX_SIDE} pixels a side; this is ${width} × ${height}.`)
  }
  return { width, height, hasAlpha: found.hasAlpha }
}

/** The picture of a described file, turned as it is seen, in sRGB; it fails on whatever is damaged. */
export const openPicture = (bytes: Buffer): Sharp => sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error' }).timeout({ seconds: PATIENCE_SECONDS }).autoOrient().toColourspace('srgb')

/** What `openPicture` gives is read only when it is used. @throws Problem 422 `image-unreadable` */
export async function orUnreadable<T>(use: () => Promise<T>): Promise<T> {
  try {
    return await use()
  } catch (error) {
    throw Object.assign(unreadable(), { cause: error })
  }
}

const unreadable = () => refuse('image-unreadable', 'This picture cannot be read', 'Open it in its program, export it anew and upload it again.')
