import sharp from 'sharp'
import { type Dress, held, lightness } from '../vector/dress'
import { contrast, isDark } from '../zones/contrast'
import { inkOf } from './logo-ink'

const [DARK_INK, WHITE_INK] = ['#13262A', '#FFFFFF']
/** Ink with less contrast to paper than this cannot be seen on it: white and the lightest greys, no yellow. */
const UNSEEN = 1.2
/** Lightness, from 0 to 1, where ink starts and ends to count as white. */
const [WHITISH, WHITE] = [0.85, 0.97]
/** Pixels of paper around a logo that brings its own. */
const EDGE = 12

/** A logo as PNG, and how it is dressed. */
export interface DressedLogo {
  png: Buffer
  dress: Dress
}

/** For light grounds and for dark ones. */
export interface LogoVariants {
  onLight: DressedLogo
  onDark: DressedLogo
}

/** A logo for light grounds and for dark ones. What is given is PNG, trimmed; one without transparency brings its own ground. */
export async function logoVariants(png: Buffer, opaque: boolean): Promise<LogoVariants> {
  const own: DressedLogo = { png, dress: { kind: 'own' } }
  if (opaque) return { onLight: own, onDark: await framed(own) }
  return (await isWhite(png)) ? { onLight: await inOneInk(png, 'dark'), onDark: own } : { onLight: own, onDark: await inOneInk(png, 'white') }
}

/** A logo without a ground of its own, all in dark or in white ink. */
export async function inOneInk(png: Buffer, tone: 'dark' | 'white'): Promise<DressedLogo> {
  const ink = tone === 'dark' ? DARK_INK : WHITE_INK
  // White letters on a coloured shape must not drown when the shape turns white: they are cut out of it.
  return dressedIn(png, (await isWhite(png)) ? { kind: 'ink', ink } : { kind: 'cut', ink, whitish: WHITISH, white: WHITE })
}

const isWhite = async (png: Buffer): Promise<boolean> => contrast(await inkOf(png), WHITE_INK) < UNSEEN

async function dressedIn(png: Buffer, dress: Extract<Dress, { ink: string }>): Promise<DressedLogo> {
  const { data, info } = await sharp(png).toColourspace('srgb').ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  const ink = [1, 3, 5].map((at) => Number.parseInt(dress.ink.slice(at, at + 2), 16))
  for (let at = 0; at < data.length; at += 4) {
    if (dress.kind === 'cut') data[at + 3] = Math.round((data[at + 3] ?? 0) * held(lightness(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0), dress))
    data.set(ink, at)
  }
  return { png: await sharp(data, { raw: { width: info.width, height: info.height, channels: 4 } }).png().toBuffer(), dress }
}

/** On paper of its own, unless its ground is dark already. */
async function framed(own: DressedLogo): Promise<DressedLogo> {
  const paper = await cornerOf(own.png)
  if (isDark(paper)) return own
  return { png: await sharp(own.png).extend({ top: EDGE, bottom: EDGE, left: EDGE, right: EDGE, background: paper }).png().toBuffer(), dress: { kind: 'framed', edge: EDGE, paper } }
}

/** Colour of a picture's top left corner, such as #FFFFFF. */
export async function cornerOf(picture: Buffer): Promise<string> {
  return inkOf(await sharp(picture).extract({ left: 0, top: 0, width: 1, height: 1 }).png().toBuffer())
}
