import sharp, { type Metadata } from 'sharp'
import { Problem } from '~/src/platform/problem'

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
  warnings: ('small' | 'no-transparency')[]
}

export const MAX_LOGO_BYTES = 5 * 1024 * 1024
const MAX_PIXELS = 40_000_000
const MAX_SIDE = 1_600
const SMALL = 400
const SVG_UNSAFE = /<!doctype|<!entity|<script|<foreignobject|<iframe|<embed|<object|<audio|<video|<animate|<set\b|<handler|\son\w+\s*=|javascript:|@import|xlink:href\s*=\s*["'](?!#|data:image\/(?:png|jpeg|webp))|\shref\s*=\s*["'](?!#|data:image\/(?:png|jpeg|webp))|url\(\s*["']?(?!#)/i

const refuse = (code: string, title: string, message: string) => new Problem({ status: 422, code, title, errors: [{ field: 'logo', message }] })

/**
 * Makes a partner's upload fit to print: PNG, JPEG, WebP or SVG, told by its bytes and not its name.
 * @throws Problem 422 `logo-too-large`, `logo-unreadable`, `logo-unsafe` or `logo-too-small`
 */
export async function prepareLogo(bytes: Buffer): Promise<PreparedLogo> {
  if (bytes.length > MAX_LOGO_BYTES) throw refuse('logo-too-large', 'This logo is too large', 'Use a file of at most 5 MB.')
  const svg = isSvg(bytes)
  if (svg && SVG_UNSAFE.test(bytes.toString('utf8'))) {
    throw refuse('logo-unsafe', 'This SVG does more than draw', 'Export it again without scripts, links and linked pictures.')
  }
  try {
    return await prepare(bytes, svg)
  } catch (error) {
    if (error instanceof Problem) throw error
    throw refuse('logo-unreadable', 'This picture cannot be read', 'Use a PNG, JPEG, WebP or SVG of at most 40 megapixels.')
  }
}

function isSvg(bytes: Buffer): boolean {
  const head = bytes.subarray(0, 1_000).toString('utf8').trimStart()
  return head.startsWith('<') && /<svg[\s>]/i.test(head)
}

async function prepare(bytes: Buffer, svg: boolean): Promise<PreparedLogo> {
  const open = (density?: number) => sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error', ...(density ? { density } : {}) })
  const metadata = await open().metadata()
  if (!metadata.format || !['png', 'jpeg', 'webp', 'svg'].includes(metadata.format)) throw new Error('Another format')
  const density = svg ? sharpEnough(metadata) : undefined
  const trimmed = await trim(await open(density).rotate().ensureAlpha().png().toBuffer())
  const picture = sharp(trimmed).resize({ width: MAX_SIDE, height: MAX_SIDE, fit: 'inside', withoutEnlargement: true })
  const { data: onLight, info } = await picture.png().toBuffer({ resolveWithObject: true })
  if (info.width < 40 || info.height < 8) throw refuse('logo-too-small', 'This logo is too small', 'Use one that is at least 400 pixels wide.')
  const { dominant } = await sharp(onLight).flatten({ background: '#ffffff' }).stats()
  const opaque = (await sharp(onLight).stats()).isOpaque
  return {
    onLight,
    onDark: await whiteInk(onLight, opaque),
    square: await sharp(onLight).resize(256, 256, { fit: 'contain', background: '#ffffff00' }).png().toBuffer(),
    width: info.width,
    height: info.height,
    colour: await strongestColour(onLight, dominant),
    warnings: [...(!svg && info.width < SMALL ? (['small'] as const) : []), ...(opaque ? (['no-transparency'] as const) : [])],
  }
}

/** Dots per inch at which a drawing is `MAX_SIDE` wide. */
const sharpEnough = ({ width = 300 }: Metadata) => Math.min(2_400, Math.max(72, Math.round((72 * MAX_SIDE) / width)))

/** Without the empty border. A picture of one colour has nothing but border, and stays. */
const trim = (png: Buffer) =>
  sharp(png)
    .trim({ threshold: 12 })
    .toBuffer()
    .catch(() => png)

/** All ink white, on nothing; a logo without transparency stands on a white plate instead. */
async function whiteInk(png: Buffer, opaque: boolean): Promise<Buffer> {
  const { width = 1, height = 1 } = await sharp(png).metadata()
  if (opaque) return sharp(png).extend({ top: 12, bottom: 12, left: 12, right: 12, background: '#ffffff' }).png().toBuffer()
  const alpha = await sharp(png).extractChannel('alpha').raw().toBuffer()
  return sharp({ create: { width, height, channels: 3, background: '#ffffff' } }).joinChannel(alpha, { raw: { width, height, channels: 1 } }).png().toBuffer()
}

/** The commonest colour that is no grey, or else the commonest one. */
async function strongestColour(png: Buffer, dominant: { r: number; g: number; b: number }): Promise<string> {
  const { data } = await sharp(png).resize(64, 64, { fit: 'inside' }).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  const counts = new Map<string, number>()
  for (let at = 0; at < data.length; at += 4) {
    const [r = 0, g = 0, b = 0, a = 0] = data.subarray(at, at + 4)
    if (a < 200 || Math.max(r, g, b) - Math.min(r, g, b) < 40) continue
    const colour = hex(r & 0xf8, g & 0xf8, b & 0xf8)
    counts.set(colour, (counts.get(colour) ?? 0) + 1)
  }
  const [best] = [...counts].sort(([, a], [, b]) => b - a)
  return best?.[0] ?? hex(dominant.r, dominant.g, dominant.b)
}

const hex = (...channels: number[]) => `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`.toUpperCase()
