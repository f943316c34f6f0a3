import { createHash } from 'node:crypto'
import sharp from 'sharp'
import { Problem } from '~/src/platform/problem'

export interface PreparedPicture {
  /** In sRGB, as it is seen, and nothing but its pixels: a JPEG, or a PNG where something of it is transparent. */
  bytes: Buffer
  mimeType: 'image/jpeg' | 'image/png'
  /** Of `bytes`, as hex. */
  sha256: string
  /** Pixels. */
  width: number
  height: number
  /** WebP, at most `THUMB_SIDE` pixels a side. */
  thumb: Buffer
}

export const MAX_PICTURE_BYTES = 15 * 1024 * 1024
const MAX_PIXELS = 40_000_000
/** Fills 20 cm at 300 dots per inch. */
const MAX_SIDE = 2_400
const MIN_SIDE = 100
const THUMB_SIDE = 320
const PATIENCE_SECONDS = 20
const FORMATS = ['png', 'jpeg', 'webp']

const refuse = (code: string, title: string, message: string) => new Problem({ status: 422, code, title, errors: [{ field: 'picture', message, rule: code }] })

/**
 * Makes a partner's upload fit for copies: PNG, JPEG or WebP, told by its bytes and not its name. It is turned as EXIF
 * says and brought to sRGB; of where and by what it was taken nothing is left. Equal bytes give equal bytes.
 * @throws Problem 422 `picture-too-large`, `picture-too-small`, `picture-animated` or `picture-unreadable`
 */
export async function preparePicture(bytes: Buffer): Promise<PreparedPicture> {
  if (bytes.length > MAX_PICTURE_BYTES) throw refuse('picture-too-large', 'This picture is too large', 'Use a file of at most 15 MB.')
  const found = await describe(bytes).catch(() => undefined)
  if (!found || !FORMATS.includes(found.format ?? '')) throw unreadable()
  if ((found.pages ?? 1) > 1 || movesAsPng(bytes)) throw refuse('picture-animated', 'This picture moves', 'Use a still picture.')
  const { width, height } = found.autoOrient
  if (width * height > MAX_PIXELS) throw refuse('picture-too-large', 'This picture is too large', `Use one of at most 40 megapixels; this is ${width} × ${height}.`)
  if (Math.min(width, height) < MIN_SIDE) throw refuse('picture-too-small', 'This picture is too small', `Use one of at least ${MIN_SIDE} pixels a side; this is ${width} × ${height}.`)
  try {
    return await prepare(bytes)
  } catch (error) {
    throw Object.assign(unreadable(), { cause: error })
  }
}

/** By its head alone. */
const describe = async (bytes: Buffer) => sharp(bytes, { limitInputPixels: false }).metadata()

const unreadable = () => refuse('picture-unreadable', 'This picture cannot be read', 'Use a PNG, JPEG or WebP; open a damaged one in its program and export it anew.')

/** Frames of a PNG stand behind its first picture, which is all that is read of it otherwise (APNG: `acTL` before `IDAT`). */
function movesAsPng(bytes: Buffer): boolean {
  const control = bytes.indexOf('acTL', 0, 'latin1')
  return bytes.readUInt8(0) === 0x89 && control > 0 && control < bytes.indexOf('IDAT', 0, 'latin1')
}

async function prepare(bytes: Buffer): Promise<PreparedPicture> {
  const { data, info } = await sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error' })
    .timeout({ seconds: PATIENCE_SECONDS })
    .autoOrient()
    .resize({ width: MAX_SIDE, height: MAX_SIDE, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const { width, height } = info
  const pixels = () => sharp(data, { raw: { width, height, channels: 4 } })
  const clear = !isOpaque(data)
  const kept = clear ? await pixels().png().toBuffer() : await pixels().removeAlpha().jpeg({ quality: 85 }).toBuffer()
  return {
    bytes: kept,
    mimeType: clear ? 'image/png' : 'image/jpeg',
    sha256: createHash('sha256').update(kept).digest('hex'),
    width,
    height,
    thumb: await pixels().resize({ width: THUMB_SIDE, height: THUMB_SIDE, fit: 'inside', withoutEnlargement: true }).webp({ quality: 80 }).toBuffer(),
  }
}

function isOpaque(data: Buffer): boolean {
  for (let at = 3; at < data.length; at += 4) if (data[at] !== 255) return false
  return true
}
