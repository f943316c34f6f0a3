import { PDFiumLibrary } from '@hyzyla/pdfium'
import sharp from 'sharp'
import { singleton } from '~/src/platform/singleton'
import { drawPage } from '../pdf/draw-page.mjs'
import type { Drawing } from './drawing'
import { drawingForm } from './drawing-form'
import { type Difference, differenceOf, GROUNDS, sheetOf } from './drawn-alike'
import type { Dress } from './dress'
import { dressed } from './dress-drawing'
import { NotDrawable, type NotDrawableReason } from './not-drawable'
import { plainSvg } from './plain-svg'
import { type Crop, readDrawing } from './read-drawing'

export interface DrawLogoArgs {
  svg: string
  crop: Crop
  /** What was made of it as pictures: PNG, and how each is dressed. */
  pictures: { png: Uint8Array; dress: Dress }[]
}

/** The drawing of each picture, or why it stays a picture. */
export type DrawnLogo = { drawing: Drawing } | { reason: NotDrawableReason }

/** Of 255: edges and the steps of gradients stay below, and what is a picture of another thing does not. */
const MOST: Difference = { worst: 48, mean: 3 }

/**
 * Drawings of an SVG that show what its pictures show, compared as PDFium draws them. For threads: what takes long or
 * crashes is ended from outside.
 */
export async function drawLogo({ svg, crop, pictures }: DrawLogoArgs): Promise<DrawnLogo[]> {
  const own = await orReason(async () => readDrawing(await plainSvg(svg), crop))
  if ('reason' in own) return pictures.map(() => own)
  const drawn: DrawnLogo[] = []
  for (const { png, dress } of pictures) drawn.push(await orReason(async () => faithful(dressed(own.drawing, dress), png)))
  return drawn
}

/** The drawing, if it shows what the picture shows. @throws NotDrawable */
async function faithful(drawing: Drawing, png: Uint8Array): Promise<Drawing> {
  const { worst, mean } = await comparedTo(png, drawing)
  if (worst > MOST.worst || mean > MOST.mean) throw new NotDrawable('differs')
  return drawing
}

async function orReason(make: () => Promise<Drawing>): Promise<DrawnLogo> {
  try {
    return { drawing: await make() }
  } catch (error) {
    if (error instanceof NotDrawable) return { reason: error.reason }
    throw error
  }
}

/** How far at most a drawing is from a picture, on any ground. */
export async function comparedTo(png: Uint8Array, drawing: Drawing): Promise<Difference> {
  const { data, info } = await sharp(png).toColourspace('srgb').ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  const library = await singleton('drawing-pdfium', () => PDFiumLibrary.init())
  const sheet = await library.loadDocument(await sheetOf(drawingForm(drawing), drawing))
  try {
    const differences: Difference[] = []
    for (const ground of GROUNDS) differences.push(differenceOf(await drawPage(sheet.getPage(ground), info.width), { data, width: info.width, height: info.height }, ground))
    return { worst: Math.max(...differences.map(({ worst }) => worst)), mean: Math.max(...differences.map(({ mean }) => mean)) }
  } finally {
    sheet.destroy()
  }
}
