import { inksOf } from '../brand/logo-ink'
import { drawingForm, type LogoForm } from '../vector/drawing-form'
import type { Drawing } from '../vector/drawing'
import { type EncodedPixels, encodePixels } from './encode-pixels'

/** A logo as its pixels, and as paths if it has them. Made once for a brand kit. */
export interface EncodedLogo extends EncodedPixels {
  /** What PDFs draw instead of the image. */
  form?: LogoForm
  /** Its mean colour, such as #1B3A6B, without its paper. */
  ink: string
  /** What a logo without transparency brings along to stand on. */
  paper?: string
  /** Pixels that the uploaded picture was wide. */
  sourceWidth: number
}

/** Encodes a PNG, and the drawing of it if there is one, for `fill`. @throws Error when it is no picture */
export async function encodeLogo(png: Uint8Array, sourceWidth?: number, drawing?: Drawing): Promise<EncodedLogo> {
  const pixels = await encodePixels(png)
  return { ...pixels, ...(await inksOf(png)), sourceWidth: sourceWidth ?? pixels.width, ...(drawing ? { form: drawingForm(drawing) } : {}) }
}
