import sharp, { type Metadata } from 'sharp'
import { Problem } from '~/src/platform/problem'
import { drawLogoApart } from '../vector/draw-logo-apart'
import type { Drawing } from '../vector/drawing'
import type { Crop } from '../vector/read-drawing'
import { isDark } from '../zones/contrast'
import { cornerOf, logoVariants } from './logo-variants'
import { safeSvg, svgText } from './safe-svg'

export interface PreparedLogo {
  /** PNG, trimmed, for light and dark grounds, and in a square for avatars. */
  onLight: Buffer
  onDark: Buffer
  square: Buffer
  /** The same as paths: of an SVG, unless they would show something else than the picture. */
  drawings: { onLight?: Drawing; onDark?: Drawing }
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
    return await prepare(bytes, drawing)
  } catch (error) {
    if (error instanceof Problem) throw error
    throw refuse('logo-unreadable', 'This picture cannot be read', 'Use a PNG, JPEG, WebP or SVG of at most 40 megapixels.')
  }
}

async function prepare(upload: Buffer, svg: string | undefined): Promise<PreparedLogo> {
  const bytes = svg === undefined ? upload : Buffer.from(svg)
  const open = (density?: number) => sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error', ...(density ? { density } : {}) }).timeout({ seconds: PATIENCE_SECONDS })
  const metadata = await open().metadata()
  // A compressed SVG, or one in another encoding, has passed no check: what was not read as text is no drawing.
  if (!(svg === undefined ? FORMATS.includes(metadata.format ?? '') : metadata.format === 'svg')) throw new Error('Another format')
  const density = svg === undefined ? undefined : sharpEnough(metadata)
  const { data: picture, info: whole } = await open(density).rotate().toColourspace('srgb').ensureAlpha().png().toBuffer({ resolveWithObject: true })
  const opaque = (await sharp(picture).stats()).isOpaque
  const trimmed = opaque ? await trimPaper(picture) : await trimNothing(picture)
  const { data: png, info } = await sharp(trimmed.png).resize({ width: MAX_SIDE, height: MAX_SIDE, fit: 'inside', withoutEnlargement: true }).png().toBuffer({ resolveWithObject: true })
  if (info.width < 40 || info.height < 8) throw refuse('logo-too-small', 'This logo is too small', 'Use one that is at least 400 pixels wide.')
  const { onLight, onDark } = await logoVariants(png, opaque)
  const { dominant } = await sharp(png).flatten({ background: '#ffffff' }).stats()
  const [light, dark] = svg === undefined ? [] : await drawLogoApart({ svg, crop: { picture: whole, ...trimmed.box, logo: info }, pictures: [onLight, onDark] })
  return {
    onLight: onLight.png,
    onDark: onDark.png,
    square: await sharp(onLight.png).resize(256, 256, { fit: 'contain', background: '#ffffff00' }).png().toBuffer(),
    drawings: { ...(light && 'drawing' in light ? { onLight: light.drawing } : {}), ...(dark && 'drawing' in dark ? { onDark: dark.drawing } : {}) },
    width: info.width,
    height: info.height,
    colour: await strongestColour(png, dominant),
    warnings: [...(svg === undefined && info.width < SMALL ? (['small'] as const) : []), ...(opaque ? (['no-transparency'] as const) : []), ...(onLight.dress.kind === 'ink' ? (['darkened'] as const) : [])],
  }
}

/** Dots per inch at which a drawing is `MAX_SIDE` wide. */
const sharpEnough = ({ width = 300 }: Metadata) => Math.min(2_400, Math.max(72, Math.round((72 * MAX_SIDE) / width)))

/** A picture without what is empty around it, and where in the whole it was. */
interface Trimmed {
  png: Buffer
  box: Pick<Crop, 'left' | 'top' | 'width' | 'height'>
}

/** Without the paper around it. A dark ground is part of the logo, and a picture of one colour has nothing but border: both stay. */
async function trimPaper(picture: Buffer): Promise<Trimmed> {
  const { width = 0, height = 0 } = await sharp(picture).metadata()
  const whole = { png: picture, box: { left: 0, top: 0, width, height } }
  if (isDark(await cornerOf(picture))) return whole
  return sharp(picture)
    .trim({ threshold: 12 })
    .toBuffer({ resolveWithObject: true })
    .then(({ data: png, info }) => ({ png, box: { left: -(info.trimOffsetLeft ?? 0), top: -(info.trimOffsetTop ?? 0), width: info.width, height: info.height } }))
    .catch(() => whole)
}

/** Without the rows and columns that hold no ink. */
async function trimNothing(picture: Buffer): Promise<Trimmed> {
  const { data, info } = await sharp(picture).extractChannel('alpha').raw().toBuffer({ resolveWithObject: true })
  const ink = { left: info.width, right: -1, top: info.height, bottom: -1 }
  for (let at = 0; at < data.length; at += 1) {
    if ((data[at] ?? 0) <= FAINT) continue
    const [x, y] = [at % info.width, Math.floor(at / info.width)]
    if (x < ink.left) ink.left = x
    if (x > ink.right) ink.right = x
    if (y < ink.top) ink.top = y
    ink.bottom = y
  }
  if (ink.right < 0) throw refuse('logo-unreadable', 'This picture shows nothing', 'Every pixel of it is transparent: export the logo again.')
  const box = { left: ink.left, top: ink.top, width: ink.right - ink.left + 1, height: ink.bottom - ink.top + 1 }
  return { png: await sharp(picture).extract(box).png().toBuffer(), box }
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
