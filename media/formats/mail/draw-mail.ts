import sharp from 'sharp'
import { textOutline } from '../../type/text-outline'
import { sketchPicture } from '../sketch-picture'
import { HIGH, LINE, setWords, short } from '../sketch-text'
import { type MailBlock, type MailLook, readMailBlocks } from './mail-blocks'

/** Pixels that mails are wide, and as high as one is drawn. */
const WIDTH = 600
const MOST = 1_500
const MARGIN = 36
/** Of the size of type. */
const GAP = 0.55
/** Pixels above and below words that stand on a ground of their own. */
const ROOM = 8
const SUBJECT: MailLook = { ground: '#E9EEED', colour: '#16211F', size: 20, bold: true, align: 'left' }
const WHOLE = { left: 0, top: 0, right: 0, bottom: 0 }

interface Drawn {
  ground: string
  height: number
  /** As SVG, from its upper left corner. */
  inner: string
}

/**
 * A mail as WebP, so many pixels wide: its subject, and its words and pictures one below the other on their grounds. It
 * says what was filled in and how that stands out; columns and style sheets show in mail programs only.
 */
export async function drawMail(html: string, width: number): Promise<Buffer> {
  const { title, blocks } = readMailBlocks(html)
  const drawn: Drawn[] = title ? [await drawText(title, SUBJECT, 14)] : []
  for (const [i, block] of blocks.entries()) {
    const apart = [blocks[i - 1], blocks[i + 1]].some((next) => next && next.look.ground !== block.look.ground)
    if (drawn.reduce((sum, { height }) => sum + height, 0) > MOST) break
    drawn.push(block.kind === 'text' ? await drawText(block.text, block.look, apart ? ROOM : 0) : await drawPicture(block))
  }
  const height = Math.ceil(Math.min(MOST, Math.max(WIDTH / 2, drawn.reduce((sum, one) => sum + one.height, 0) + MARGIN)))
  let y = 0
  const bands = drawn.map((one) => {
    const band = `<g transform="translate(0 ${short(y)})"><rect width="${WIDTH}" height="${short(one.height + 1)}" fill="${one.ground}"/>${one.inner}</g>`
    y += one.height
    return band
  })
  const last = drawn.at(-1)?.ground ?? '#FFFFFF'
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}"><rect width="${WIDTH}" height="${height}" fill="${last}"/>${bands.join('')}</svg>`
  return sharp(Buffer.from(svg)).resize({ width, withoutEnlargement: true }).webp({ quality: 82 }).toBuffer()
}

async function drawText(text: string, { ground, colour, size, bold, align }: MailLook, padding: number): Promise<Drawn> {
  const set = await setWords({ text, bold, align }, WIDTH - 2 * MARGIN, size)
  const above = size * GAP + padding
  return { ground, height: above + Math.max(1, set.lines.length) * LINE * size + padding, inner: `<g fill="${colour}" transform="translate(${MARGIN} ${short(above)})">${textOutline(set, HIGH)}</g>` }
}

/** A picture that lies in the mail; of one that lies elsewhere, its frame and what it says of itself. */
async function drawPicture({ address, alt, look, width: wanted, height: asked }: Extract<MailBlock, { kind: 'picture' }>): Promise<Drawn> {
  const [, data] = /^data:image\/[\w+.-]+;base64,(.*)$/s.exec(address) ?? []
  const bytes = data === undefined ? undefined : Buffer.from(data, 'base64')
  const facts = bytes?.length ? await sharp(bytes).metadata().catch(() => undefined) : undefined
  const ratio = facts ? facts.height / facts.width : 0.25
  const width = Math.min(WIDTH, wanted ?? facts?.width ?? WIDTH - 2 * MARGIN)
  const height = Math.min(MOST, facts ? width * ratio : (asked ?? width * ratio))
  const isWide = width > WIDTH - 2 * MARGIN
  const gap = isWide ? 0 : 12
  const x = isWide ? (WIDTH - width) / 2 : { left: MARGIN, center: (WIDTH - width) / 2, right: WIDTH - MARGIN - width }[look.align]
  const place = `x="${short(x)}" y="${gap}" width="${short(width)}" height="${short(height)}"`
  const picture = await sketchPicture(bytes, WHOLE, { width: width * 2, height: height * 2 })
  if (picture) return { ground: look.ground, height: height + 2 * gap, inner: `<image ${place} preserveAspectRatio="none" href="${picture}"/>` }
  const said = alt ? await drawText(alt, { ...look, size: 13, bold: false, colour: '#5A6B69' }, 0) : undefined
  return { ground: look.ground, height: Math.max(height + 2 * gap, said?.height ?? 0), inner: `<rect ${place} fill="#8A9A98" fill-opacity="0.12" stroke="#8A9A98" stroke-dasharray="6 5"/>${said?.inner ?? ''}` }
}
