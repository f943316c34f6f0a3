import sharp from 'sharp'
import type { Preview } from '../formats/format'

// Strokes, not type: a machine without fonts draws them as well. Each letter is 20 high.
const P = 'M0 20V0h7a5.5 5.5 0 0 1 0 11H0'
const R = 'M22 20V0h7a5.5 5.5 0 0 1 0 11h-7m7 0l6 9'
const O = (x: number) => `M${x} 0a7 10 0 0 1 0 20a7 10 0 0 1 0-20`
const F = 'M101 0H89v20m0-10h9'
const WORD = `${P}${R}${O(51)}${O(73)}${F}`

/** Writes PROOF across a picture, again and again, and gives it as WebP: nobody takes it for the copy itself. */
export async function markProof(picture: Uint8Array): Promise<Buffer> {
  const { width = 1, height = 1 } = await sharp(picture).metadata()
  return sharp(picture).composite([{ input: Buffer.from(mark(width, height, width / 420)) }]).webp({ quality: 80 }).toBuffer()
}

/** Writes PROOF across what there is to see of a copy: across the picture, or over the whole of a mail. */
export async function markPreview(preview: Preview): Promise<Preview> {
  if ('picture' in preview) return { ...preview, picture: await markProof(preview.picture) }
  const picture = Buffer.from(mark(600, 800, 1)).toString('base64')
  const over = `<div style="background: url(data:image/svg+xml;base64,${picture}); inset: 0; pointer-events: none; position: fixed; z-index: 2147483647"></div>`
  const end = preview.html.lastIndexOf('</body>')
  return { ...preview, html: end < 0 ? `${preview.html}${over}` : `${preview.html.slice(0, end)}${over}${preview.html.slice(end)}` }
}

const mark = (width: number, height: number, scale: number): string => `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
  <defs>
    <pattern id="proof" width="${180 * scale}" height="${110 * scale}" patternUnits="userSpaceOnUse" patternTransform="rotate(-28)">
      <g transform="scale(${scale}) translate(30 40)" fill="none" stroke-linecap="round" stroke-linejoin="round">
        <path d="${WORD}" stroke="#fff" stroke-opacity=".55" stroke-width="6"/>
        <path d="${WORD}" stroke="#8a1c1c" stroke-opacity=".6" stroke-width="2.6"/>
      </g>
    </pattern>
  </defs>
  <rect width="100%" height="100%" fill="url(#proof)"/>
</svg>`
