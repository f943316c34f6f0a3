import sharp, { type Metadata } from 'sharp'
import { Problem } from '~/src/platform/problem'
import { isDark } from '../zones/contrast'
import { cornerOf, logoVariants } from './logo-variants'
import { safeSvg, svgText } from './safe-svg'

export interface PreparedLogo {
  /** PNG, trimmed, for light and dark grounds, and in a square for avatars. */
  onLight: Buffer
  onDark: Buffer
  square: Buffer
  /** Pixels. */
  width: number
  height: number
  /** Its strongest colour, such as #1B3A6B. */
  colour: string
  /** `darkened`: it was white, and its picture for light grounds is dark. */
  warnings: ('small' | 'no-transparency' | 'darkened')[]
}

export const MAX_LOGO_BYTES = 5 * 1024 * 1024
const MAX_PIXELS = 40_000_000
const MAX_SIDE = 1_600
const SMALL = 400
const PATIENCE_SECONDS = 10
/** Opacity, of 255, that is no ink yet. */
const FAINT = 8
const FORMATS = ['png', 'jpeg', 'webp']

const refuse = (code: string, title: string, message: string) => new Problem({ status: 422, code, title, errors: [{ field: 'logo', message, rule: code }] })

/**
 * Makes a partner's upload fit to print: PNG, JPEG, WebP or SVG, told by its bytes and not its name.
 * @throws Problem 422 `logo-too-large`, `logo-unreadable`, `logo-unsafe` or `logo-too-small`
 */
export async function prepareLogo(bytes: Buffer): Promise<PreparedLogo> {
  if (bytes.length > MAX_LOGO_BYTES) throw refuse('logo-too-large', 'This logo is too large', 'Use a file of at most 5 MB.')
  const text = svgText(bytes)
  const drawing = text === undefined ? undefined : safeSvg(text)
  if (text !== undefined && drawing === undefined) {
    throw refuse('logo-unsafe', 'This SVG does more than draw', 'Export it again without scripts, links and linked pictures.')
  }
  try {
    return await prepare(drawing === undefined ? bytes : Buffer.from(drawing), drawing !== undefined)
  } catch (error) {
    if (error instanceof Problem) throw error
    throw refuse('logo-unreadable', 'This picture cannot be read', 'Use a PNG, JPEG, WebP or SVG of at most 40 megapixels.')
  }
}

async function prepare(bytes: Buffer, svg: boolean): Promise<PreparedLogo> {
  const open = (density?: number) => sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error', ...(density ? { density } : {}) }).timeout({ seconds: PATIENCE_SECONDS })
  const metadata = await open().metadata()
  // A compressed SVG, or one in another encoding, has passed no check: what was not read as text is no drawing.
  if (!(svg ? metadata.format === 'svg' : FORMATS.includes(metadata.format ?? ''))) throw new Error('Another format')
  const density = svg ? sharpEnough(metadata) : undefined
  const picture = await open(density).rotate().toColourspace('srgb').ensureAlpha().png().toBuffer()
  const opaque = (await sharp(picture).stats()).isOpaque
  const trimmed = opaque ? await trimPaper(picture) : await trimNothing(picture)
  const { data: png, info } = await sharp(trimmed).resize({ width: MAX_SIDE, height: MAX_SIDE, fit: 'inside', withoutEnlargement: true }).png().toBuffer({ resolveWithObject: true })
  if (info.width < 40 || info.height < 8) throw refuse('logo-too-small', 'This logo is too small', 'Use one that is at least 400 pixels wide.')
  const { onLight, onDark, darkened } = await logoVariants(png, opaque)
  const { dominant } = await sharp(png).flatten({ background: '#ffffff' }).stats()
  return {
    onLight,
    onDark,
    square: await sharp(onLight).resize(256, 256, { fit: 'contain', background: '#ffffff00' }).png().toBuffer(),
    width: info.width,
    height: info.height,
    colour: await strongestColour(png, dominant),
    warnings: [...(!svg && info.width < SMALL ? (['small'] as const) : []), ...(opaque ? (['no-transparency'] as const) : []), ...(darkened ? (['darkened'] as const) : [])],
  }
}

/** Dots per inch at which a drawing is `MAX_SIDE` wide. */
const sharpEnough = ({ width = 300 }: Metadata) => Math.min(2_400, Math.max(72, Math.round((72 * MAX_SIDE) / width)))

/** Without the paper around it. A dark ground is part of the logo, and a picture of one colour has nothing but border: both stay. */
async function trimPaper(picture: Buffer): Promise<Buffer> {
  if (isDark(await cornerOf(picture))) return picture
  return sharp(picture)
    .trim({ threshold: 12 })
    .toBuffer()
    .catch(() => picture)
}

/** Without the rows and columns that hold no ink. */
async function trimNothing(picture: Buffer): Promise<Buffer> {
  const { data, info } = await sharp(picture).extractChannel('alpha').raw().toBuffer({ resolveWithObject: true })
  const box = { left: info.width, right: -1, top: info.height, bottom: -1 }
  for (let at = 0; at < data.length; at += 1) {
    if ((data[at] ?? 0) <= FAINT) continue
    const [x, y] = [at % info.width, Math.floor(at / info.width)]
    if (x < box.left) box.left = x
    if (x > box.right) box.right = x
    if (y < box.top) box.top = y
    box.bottom = y
  }
  if (box.right < 0) throw refuse('logo-unreadable', 'This picture shows nothing', 'Every pixel of it is transparent: export the logo again.')
  return sharp(picture).extract({ left: box.left, top: box.top, width: box.right - box.left + 1, height: box.bottom - box.top + 1 }).png().toBuffer()
}

/** The commonest colour that is no grey, or else the commonest one. */
async function strongestColour(png: Buffer, dominant: { r: number; g: number; b: number }): Promise<string> {
  const { data } = await sharp(png).resize(64, 64, { fit: 'inside' }).toColourspace('srgb').ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  const kinds = new Map<number, { count: number; sum: [number, number, number] }>()
  for (let at = 0; at < data.length; at += 4) {
    const [r = 0, g = 0, b = 0, a = 0] = data.subarray(at, at + 4)
    if (a < 200 || Math.max(r, g, b) - Math.min(r, g, b) < 40) continue
    // Edges and compression shift a colour a little: so near, it counts as one, and their mean is the colour.
    const near = ((r >> 4) << 8) | ((g >> 4) << 4) | (b >> 4)
    const { count, sum } = kinds.get(near) ?? { count: 0, sum: [0, 0, 0] }
    kinds.set(near, { count: count + 1, sum: [sum[0] + r, sum[1] + g, sum[2] + b] })
  }
  const [best] = [...kinds.values()].sort((a, b) => b.count - a.count)
  return best ? hex(...best.sum.map((value) => Math.round(value / best.count))) : hex(dominant.r, dominant.g, dominant.b)
}

const hex = (...channels: number[]) => `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`.toUpperCase()
