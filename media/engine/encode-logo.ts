import { deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { inksOf } from '../brand/logo-ink'
import { drawingForm, type LogoForm } from '../vector/drawing-form'
import type { Drawing } from '../vector/drawing'

/** A logo as a PDF image (ISO 32000-1, 8.9.5): colours and opacity, both deflated; and as paths if it has them. Made once for a brand kit. */
export interface EncodedLogo {
  width: number
  height: number
  colours: Uint8Array
  opacity: Uint8Array
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
  const { data, info } = await sharp(png).toColourspace('srgb').ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  const pixels = info.width * info.height
  const [colours, opacity] = [Buffer.alloc(pixels * 3), Buffer.alloc(pixels)]
  for (let i = 0; i < pixels; i += 1) {
    data.copy(colours, i * 3, i * 4, i * 4 + 3)
    opacity[i] = data[i * 4 + 3] ?? 0
  }
  return { width: info.width, height: info.height, colours: deflateSync(colours), opacity: deflateSync(opacity), ...(await inksOf(png)), sourceWidth: sourceWidth ?? info.width, ...(drawing ? { form: drawingForm(drawing) } : {}) }
}
