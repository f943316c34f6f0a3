import sharp from 'sharp'
import type { Drawing } from '../vector/drawing'
import { hex } from './logo-ink'
import { inOneInk, logoVariants } from './logo-variants'
import { openLogo, type PreparedPicture, withDrawings } from './open-logo'

export interface PreparedLogo {
  /** PNG, trimmed, for light and dark grounds, and in a square for avatars. */
  onLight: Buffer
  onDark: Buffer
  square: Buffer
  /** The same as paths: of an SVG, unless they would show something else than the picture. */
  drawings: { onLight?: Drawing; onDark?: Drawing }
  /** In one dark ink; none of a logo that stands on a ground of its own, or is in one ink anyway. */
  mono?: PreparedPicture
  /** Pixels. */
  width: number
  height: number
  /** Its strongest colour, such as #1B3A6B. */
  colour: string
  /** `darkened`: it was white, and its picture for light grounds is dark. */
  warnings: ('small' | 'no-transparency' | 'darkened')[]
}

const SMALL = 400

/** A partner's logo and what is derived of it. @throws Problem 422 as `openLogo` does, naming `logo` */
export async function prepareLogo(bytes: Buffer): Promise<PreparedLogo> {
  const opened = await openLogo(bytes, 'logo')
  const { png, width, height, opaque, svg } = opened
  const { onLight, onDark } = await logoVariants(png, opaque)
  const darkened = onLight.dress.kind === 'ink'
  const [light, dark, mono] = await withDrawings(opened, [onLight, onDark, ...(opaque || darkened ? [] : [await inOneInk(png, 'dark')])])
  const { dominant } = await sharp(png).flatten({ background: '#ffffff' }).stats()
  return {
    onLight: onLight.png,
    onDark: onDark.png,
    square: await sharp(onLight.png).resize(256, 256, { fit: 'contain', background: '#ffffff00' }).png().toBuffer(),
    drawings: { ...(light?.drawing ? { onLight: light.drawing } : {}), ...(dark?.drawing ? { onDark: dark.drawing } : {}) },
    ...(mono ? { mono } : {}),
    width,
    height,
    colour: await strongestColour(png, dominant),
    warnings: [...(!svg && width < SMALL ? (['small'] as const) : []), ...(opaque ? (['no-transparency'] as const) : []), ...(darkened ? (['darkened'] as const) : [])],
  }
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
  return best ? hex(...best.sum.map((value) => value / best.count)) : hex(dominant.r, dominant.g, dominant.b)
}
