import { PDFDocument, PDFName, PDFObjectParser, type PDFRef } from 'pdf-lib'
import { streamBody } from '../engine/write-tail'
import type { LogoForm } from './drawing-form'

/** Opaque grounds, one a page: what a picture is on both says all of its colours and opacity. */
export const GROUNDS = [0, 1] as const

/** A PDF of a logo on black and on white, a point a pixel. */
export async function sheetOf(form: LogoForm, { width, height }: { width: number; height: number }): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  const { context } = document
  const refs: PDFRef[] = []
  for (const { entries, data } of form) {
    const ref = context.nextRef()
    const body = streamBody(entries.map((entry) => (typeof entry === 'number' ? String(refs[entry]) : entry)).join(''), data)
    context.assign(ref, PDFObjectParser.forBytes(body, context).parseObject())
    refs.push(ref)
  }
  for (const ground of GROUNDS) {
    const page = document.addPage([width, height])
    page.node.set(PDFName.of('Resources'), context.obj({ XObject: { L: refs.at(-1) ?? null } }))
    page.node.set(PDFName.of('Contents'), context.register(context.stream(`${ground} g 0 0 ${width} ${height} re f q ${width} 0 0 ${height} 0 0 cm /L Do Q`)))
  }
  return document.save({ useObjectStreams: false })
}

interface Pixels {
  /** Red, green, blue and opacity, a byte each. */
  data: Uint8Array
  width: number
  height: number
}

/** How far two pictures are apart, of 255: the worst spot, and the mean of all spots. */
export interface Difference {
  worst: number
  mean: number
}

/** Pixels along the side of a spot. */
const SPOT = 4

/**
 * How far what is drawn on an opaque ground is from a picture with opacity of the same size on that ground. Edges may be
 * a pixel off, as no two programs smooth them alike: a colour counts as far as it is from all of those around its place
 * in the other picture.
 */
export function differenceOf(drawn: Pixels, picture: Pixels, ground: 0 | 1): Difference {
  const { width, height } = picture
  if (drawn.width !== width || drawn.height !== height) return { worst: 255, mean: 255 }
  const [one, other] = [onGround(drawn, ground), onGround(picture, ground)]
  const [aroundOne, aroundOther] = [rangeOf(one, width, height), rangeOf(other, width, height)]
  const across = Math.ceil(width / SPOT)
  const sums = new Float64Array(across * Math.ceil(height / SPOT))
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    let far = 0
    for (let at = pixel * 3; at < pixel * 3 + 3; at += 1) far = Math.max(far, outside(one[at] ?? 0, aroundOther, at), outside(other[at] ?? 0, aroundOne, at))
    const spot = Math.floor(Math.floor(pixel / width) / SPOT) * across + Math.floor((pixel % width) / SPOT)
    sums[spot] = (sums[spot] ?? 0) + far
  }
  return { worst: sums.reduce((most, sum) => Math.max(most, sum), 0) / SPOT ** 2, mean: sums.reduce((all, sum) => all + sum, 0) / (width * height) }
}

/** Red, green and blue of each pixel on a ground. */
function onGround({ data, width, height }: Pixels, ground: 0 | 1): Uint8Array {
  const seen = new Uint8Array(width * height * 3)
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const alpha = (data[pixel * 4 + 3] ?? 0) / 255
    for (let i = 0; i < 3; i += 1) seen[pixel * 3 + i] = Math.round((data[pixel * 4 + i] ?? 0) * alpha + 255 * ground * (1 - alpha))
  }
  return seen
}

interface Range {
  least: Uint8Array
  most: Uint8Array
}

const outside = (value: number, { least, most }: Range, at: number): number => Math.max(0, (least[at] ?? 0) - value, value - (most[at] ?? 0))

/** Of each channel the least and the most within a pixel around: along the rows first, and then along the columns. */
function rangeOf(seen: Uint8Array, width: number, height: number): Range {
  const row = width * 3
  const [least, most] = [seen.slice(), seen.slice()]
  for (let at = 0; at < seen.length; at += 1) {
    const column = at % row
    const [value, before, after] = [seen[at] ?? 0, seen[column < 3 ? at : at - 3] ?? 0, seen[column < row - 3 ? at + 3 : at] ?? 0]
    least[at] = Math.min(value, before, after)
    most[at] = Math.max(value, before, after)
  }
  const [low, high] = [least.slice(), most.slice()]
  for (let at = 0; at < seen.length; at += 1) {
    const [above, below] = [at < row ? at : at - row, at < row * (height - 1) ? at + row : at]
    low[at] = Math.min(least[at] ?? 0, least[above] ?? 0, least[below] ?? 0)
    high[at] = Math.max(most[at] ?? 0, most[above] ?? 0, most[below] ?? 0)
  }
  return { least: low, most: high }
}
