import sharp, { type Metadata } from 'sharp'
import { Problem } from '~/src/platform/problem'
import { drawLogoApart } from '../vector/draw-logo-apart'
import type { Drawing } from '../vector/drawing'
import type { Crop } from '../vector/read-drawing'
import { isDark } from '../zones/contrast'
import { cornerOf, type DressedLogo } from './logo-variants'
import type { LogoField } from './own-logos'
import { safeSvg, svgText } from './safe-svg'

/** An upload that is fit to print. */
export interface OpenedLogo {
  /** PNG, trimmed, of at most 1,600 pixels a side. */
  png: Buffer
  /** Pixels. */
  width: number
  height: number
  /** Whether it brings a ground of its own. */
  opaque: boolean
  /** What it was made of, if that was an SVG, and where in that it lies. */
  svg?: { text: string; crop: Crop }
}

/** A logo as a picture and, where it was an SVG that paths can draw, as paths. */
export interface PreparedPicture {
  png: Buffer
  drawing?: Drawing
  /** Pixels. */
  width: number
  height: number
}

export const MAX_LOGO_BYTES = 5 * 1024 * 1024
const MAX_PIXELS = 40_000_000
const MAX_SIDE = 1_600
const PATIENCE_SECONDS = 10
/** Opacity, of 255, that is no ink yet. */
const FAINT = 8
const FORMATS = ['png', 'jpeg', 'webp']

/** A refusal of a logo, at the field that it came in. */
export const refuseLogo = (field: LogoField, code: string, title: string, message: string) => new Problem({ status: 422, code, title, errors: [{ field, message, rule: code }] })

/**
 * Makes a partner's upload fit to print: PNG, JPEG, WebP or SVG, told by its bytes and not its name.
 * @throws Problem 422 `logo-too-large`, `logo-unreadable`, `logo-unsafe` or `logo-too-small`
 */
export async function openLogo(bytes: Buffer, field: LogoField): Promise<OpenedLogo> {
  if (bytes.length > MAX_LOGO_BYTES) throw refuseLogo(field, 'logo-too-large', 'This logo is too large', 'Use a file of at most 5 MB.')
  const text = svgText(bytes)
  const safe = text === undefined ? undefined : safeSvg(text)
  if (text !== undefined && safe === undefined) throw refuseLogo(field, 'logo-unsafe', 'This SVG does more than draw', 'Export it again without scripts, links and linked pictures.')
  const opened = await trimmedLogo(bytes, safe).catch(() => undefined)
  if (!opened) throw refuseLogo(field, 'logo-unreadable', 'This picture cannot be read', 'Use a PNG, JPEG, WebP or SVG of at most 40 megapixels that shows something.')
  if (opened.width < 40 || opened.height < 8) throw refuseLogo(field, 'logo-too-small', 'This logo is too small', 'Use one that is at least 400 pixels wide.')
  return opened
}

/** The pictures of a logo, each with the drawing that shows the same if there is one. */
export async function withDrawings({ svg }: OpenedLogo, pictures: readonly DressedLogo[]): Promise<PreparedPicture[]> {
  const drawn = svg ? await drawLogoApart({ svg: svg.text, crop: svg.crop, pictures: [...pictures] }) : []
  return Promise.all(
    pictures.map(async ({ png }, i) => {
      const { width, height } = await sharp(png).metadata()
      const found = drawn[i]
      return { png, width, height, ...(found && 'drawing' in found ? { drawing: found.drawing } : {}) }
    }),
  )
}

async function trimmedLogo(upload: Buffer, svg: string | undefined): Promise<OpenedLogo> {
  const bytes = svg === undefined ? upload : Buffer.from(svg)
  const open = (density?: number) => sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error', ...(density ? { density } : {}) }).timeout({ seconds: PATIENCE_SECONDS })
  const metadata = await open().metadata()
  // A compressed SVG, or one in another encoding, has passed no check: what was not read as text is no drawing.
  if (!(svg === undefined ? FORMATS.includes(metadata.format) : metadata.format === 'svg')) throw new Error('Another format')
  const density = svg === undefined ? undefined : sharpEnough(metadata)
  const { data: picture, info: whole } = await open(density).rotate().toColourspace('srgb').ensureAlpha().png().toBuffer({ resolveWithObject: true })
  const opaque = (await sharp(picture).stats()).isOpaque
  const trimmed = opaque ? await trimPaper(picture) : await trimNothing(picture)
  const { data: png, info } = await sharp(trimmed.png).resize({ width: MAX_SIDE, height: MAX_SIDE, fit: 'inside', withoutEnlargement: true }).png().toBuffer({ resolveWithObject: true })
  const { width, height } = info
  const crop: Crop = { picture: { width: whole.width, height: whole.height }, ...trimmed.box, logo: { width, height } }
  return { png, width, height, opaque, ...(svg === undefined ? {} : { svg: { text: svg, crop } }) }
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
  if (ink.right < 0) throw new Error('This picture shows nothing')
  const box = { left: ink.left, top: ink.top, width: ink.right - ink.left + 1, height: ink.bottom - ink.top + 1 }
  return { png: await sharp(picture).extract(box).png().toBuffer(), box }
}
