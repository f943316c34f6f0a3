import sharp from 'sharp'
import { contrast, isDark } from '../zones/contrast'
import { inkOf } from './logo-ink'

const DARK_INK = [0x13, 0x26, 0x2a] as const
/** Ink with less contrast to paper than this cannot be seen on it: white and the lightest greys, no yellow. */
const UNSEEN = 1.2
/** Lightness, from 0 to 1, where ink starts and ends to count as white. */
const [WHITISH, WHITE] = [0.85, 0.97]

export interface LogoVariants {
  onLight: Buffer
  onDark: Buffer
  /** The logo was white and has been darkened for light grounds. */
  darkened: boolean
}

/** A logo for light grounds and for dark ones. What is given is PNG, trimmed; one without transparency brings its own ground. */
export async function logoVariants(png: Buffer, opaque: boolean): Promise<LogoVariants> {
  if (opaque) return { onLight: png, onDark: await framed(png), darkened: false }
  if (contrast(await inkOf(png), '#ffffff') < UNSEEN) return { onLight: await inked(png, DARK_INK, () => 1), onDark: png, darkened: true }
  return { onLight: png, onDark: await inked(png, [255, 255, 255], hold), darkened: false }
}

/** White letters on a coloured shape must not drown when the shape turns white: they are cut out of it. */
function hold(r: number, g: number, b: number): number {
  const lightness = (0.299 * r + 0.587 * g + 0.114 * b) / 255
  return Math.min(1, Math.max(0, (WHITE - lightness) / (WHITE - WHITISH)))
}

async function inked(png: Buffer, ink: readonly [number, number, number], opacity: (r: number, g: number, b: number) => number): Promise<Buffer> {
  const { data, info } = await sharp(png).toColourspace('srgb').ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  for (let at = 0; at < data.length; at += 4) {
    data[at + 3] = Math.round((data[at + 3] ?? 0) * opacity(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0))
    data.set(ink, at)
  }
  return sharp(data, { raw: { width: info.width, height: info.height, channels: 4 } }).png().toBuffer()
}

/** On paper of its own, unless its ground is dark already. */
async function framed(png: Buffer): Promise<Buffer> {
  const ground = await cornerOf(png)
  return isDark(ground) ? png : sharp(png).extend({ top: 12, bottom: 12, left: 12, right: 12, background: ground }).png().toBuffer()
}

/** Colour of a picture's top left corner, such as #FFFFFF. */
export async function cornerOf(picture: Buffer): Promise<string> {
  return inkOf(await sharp(picture).extract({ left: 0, top: 0, width: 1, height: 1 }).png().toBuffer())
}
