import sharp from 'sharp'
import { holds, meet } from '../../zones/boxes'
import { groundOf } from '../../zones/ground-of.mjs'
import type { SetText } from '../../type/set-text'
import { textOutline } from '../../type/text-outline'
import { sketchPicture } from '../sketch-picture'
import { HIGH, LINE, setWords, short } from '../sketch-text'
import { EMU, type Place } from './deck-pictures'
import type { DrawnItem, SlideDrawing } from './slide-drawing'
import type { DrawnParagraph, DrawnText } from './slide-texts'

/** Gives the bytes of a picture's part; undefined for one there is not. */
export type ReadPicture = (part: string) => Uint8Array | undefined

/** Text that is too much for its shape is drawn smaller, by these steps. */
const SMALLER = [1, 0.9, 0.8, 0.7, 0.6, 0.5]
/** Pixels that are enough to measure a ground. */
const MEASURED = 320

/** A slide as WebP, so many pixels wide. */
export async function drawSlide(drawing: SlideDrawing, read: ReadPicture, width: number): Promise<{ picture: Uint8Array; width: number; height: number }> {
  const height = heightOf(drawing, width)
  const picture = await sharp(Buffer.from(await asSvg(drawing, drawing.items, read, width))).webp({ quality: 82, effort: 0 }).toBuffer()
  return { picture, width, height }
}

/** What lies beneath a place on a slide, of the items behind it. */
export async function groundBeneath(drawing: SlideDrawing, behind: readonly DrawnItem[], place: Place, read: ReadPicture): Promise<{ colour: string; spread: number }> {
  const plain = plainGround(drawing, behind, place)
  if (plain) return { colour: plain, spread: 0 }
  const scale = MEASURED / drawing.width
  const svg = await asSvg(drawing, behind, read, MEASURED)
  const { data, info } = await sharp(Buffer.from(svg)).raw().toBuffer({ resolveWithObject: true })
  const within = (value: number, most: number) => Math.min(most, Math.max(0, Math.round(value * scale)))
  const [left, top] = [within(place.x, info.width - 1), within(place.y, info.height - 1)]
  const area = { left, top, right: Math.max(left + 1, within(place.x + place.width, info.width)), bottom: Math.max(top + 1, within(place.y + place.height, info.height)) }
  return groundOf({ data, width: info.width, channels: info.channels }, area)
}

/** The colour of the topmost thing that covers a place, where that is of one colour and nothing else lies on it. */
function plainGround({ ground }: SlideDrawing, behind: readonly DrawnItem[], place: Place): string | undefined {
  for (const item of [...behind].reverse()) {
    if (item.kind === 'text' || !meet(item, place)) continue
    return item.kind === 'box' && item.shape === 'rect' && item.turn === 0 && item.fill?.opacity === 1 && holds(item, place) ? item.fill.colour : undefined
  }
  return ground
}

const heightOf = ({ width: across, height: down }: SlideDrawing, width: number): number => Math.min(4 * width, Math.max(1, Math.round((width * down) / across)))

/** Nothing of the deck is in it as it was written: numbers, colours that were read as such, outlines and decoded pictures. */
async function asSvg(drawing: SlideDrawing, items: readonly DrawnItem[], read: ReadPicture, width: number): Promise<string> {
  const scale = width / drawing.width
  const drawn: string[] = []
  for (const item of items) drawn.push(await drawItem(item, scale, read))
  const height = heightOf(drawing, width)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="${drawing.ground}"/>${drawn.join('')}</svg>`
}

async function drawItem(item: DrawnItem, scale: number, read: ReadPicture): Promise<string> {
  const box = { x: item.x * scale, y: item.y * scale, width: item.width * scale, height: item.height * scale }
  if (![box.x, box.y, box.width, box.height].every((value) => Math.abs(value) < 100_000)) return ''
  const turned = (inner: string) => (item.turn % 360 === 0 ? inner : `<g transform="rotate(${short(item.turn)} ${short(box.x + box.width / 2)} ${short(box.y + box.height / 2)})">${inner}</g>`)
  if (item.kind === 'box') return turned(drawBox(item, box, scale))
  if (item.kind === 'text') return turned(await drawText(item.text, item, scale))
  const picture = item.kind === 'picture' ? await sketchPicture(read(item.part), item.crop, box) : undefined
  return turned(picture ? `<image ${at(box)} preserveAspectRatio="none" href="${picture}"/>` : unknown(box))
}

const at = ({ x, y, width, height }: Place): string => `x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}"`

const unknown = (box: Place): string => `<rect ${at(box)} fill="#8A9A98" fill-opacity="0.12" stroke="#8A9A98" stroke-dasharray="6 5"/>`

function drawBox({ shape, fill, line }: Extract<DrawnItem, { kind: 'box' }>, box: Place, scale: number): string {
  const look = `fill="${fill?.colour ?? 'none'}"${fill && fill.opacity < 1 ? ` fill-opacity="${fill.opacity}"` : ''}${line ? ` stroke="${line.colour}" stroke-opacity="${line.opacity}" stroke-width="${short(Math.max(0.5, line.width * scale))}"` : ''}`
  if (shape === 'ellipse') return `<ellipse cx="${short(box.x + box.width / 2)}" cy="${short(box.y + box.height / 2)}" rx="${short(box.width / 2)}" ry="${short(box.height / 2)}" ${look}/>`
  return `<rect ${at(box)} ${shape === 'round' ? `rx="${short(Math.min(box.width, box.height) / 6)}" ` : ''}${look}/>`
}

async function drawText({ paragraphs, anchor, insets, wraps }: DrawnText, place: Place, scale: number): Promise<string> {
  const room = { x: (place.x + insets.left) / EMU, y: (place.y + insets.top) / EMU, width: Math.max(1, (place.width - insets.left - insets.right) / EMU), height: Math.max(1, (place.height - insets.top - insets.bottom) / EMU) }
  for (const smaller of SMALLER) {
    const set: { paragraph: DrawnParagraph; text: SetText }[] = []
    for (const paragraph of paragraphs) set.push({ paragraph, text: await setWords(paragraph, wraps ? room.width : HIGH, paragraph.size * smaller) })
    const heights = set.map(({ paragraph, text }) => Math.max(1, text.lines.length) * LINE * paragraph.size * smaller)
    const height = heights.reduce((sum, one) => sum + one, 0)
    if (height > room.height * 1.05 && smaller !== SMALLER.at(-1)) continue
    let y = room.y + (room.height - height) * { top: 0, middle: 0.5, bottom: 1 }[anchor]
    const drawn = set.map(({ paragraph, text }, i) => {
      const x = wraps ? room.x : room.x + (room.width - HIGH) * { left: 0, center: 0.5, right: 1 }[paragraph.align]
      const outline = `<g fill="${paragraph.colour}" transform="translate(${short(x)} ${short(y)})">${textOutline(text, HIGH)}</g>`
      y += heights[i] ?? 0
      return outline
    })
    return `<g transform="scale(${scale * EMU})">${drawn.join('')}</g>`
  }
  return ''
}
