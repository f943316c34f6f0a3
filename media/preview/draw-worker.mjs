import { PDFiumLibrary } from '@hyzyla/pdfium'
import sharp from 'sharp'
import { answered } from '../../src/platform/thread-answer.mjs'
import { drawPage } from '../pdf/draw-page.mjs'

/** Of prepared files that are kept between keystrokes; the one that is drawn is kept whatever its size. */
const MAX_KEPT = 96 * 1024 * 1024
/** A tail has some 30 KB, with fonts of its own a few hundred. */
const ROOM_FOR_TAIL = 1024 * 1024

const library = await PDFiumLibrary.init()
/** By key, each with room for a tail behind it; the one that was used last is the last. */
const kept = new Map()

function keep(key, bytes) {
  const room = Buffer.allocUnsafeSlow(bytes.length + ROOM_FOR_TAIL)
  room.set(bytes)
  kept.set(key, { room, length: bytes.length })
  let size = [...kept.values()].reduce((sum, one) => sum + one.room.length, 0)
  for (const [oldest, { room: freed }] of kept) {
    if (size <= MAX_KEPT || oldest === key) break
    kept.delete(oldest)
    size -= freed.length
  }
}

/** The prepared file with a tail behind it; undefined when it is not kept. */
function whole(key, tail) {
  const found = kept.get(key)
  if (!found) return undefined
  kept.delete(key)
  kept.set(key, found)
  const { room, length } = found
  if (tail.length > room.length - length) return Buffer.concat([room.subarray(0, length), tail])
  room.set(tail, length)
  return room.subarray(0, length + tail.length)
}

export default (task) => answered(() => draw(task))

/**
 * A page of a prepared file with its tail, as WebP: quick to make, for it is looked at once. Without `bytes` for a file
 * that is not kept here the answer asks for them; a file that cannot be opened is an answer, too.
 */
async function draw({ key, bytes, tail, page: number, width }) {
  if (bytes) keep(key, bytes)
  const file = whole(key, tail)
  if (!file) return { unknown: true }
  let document
  try {
    document = await library.loadDocument(file)
  } catch {
    return { unreadable: true }
  }
  try {
    if (number > document.getPageCount()) return { unreadable: true }
    const { data, width: columns, height: rows } = await drawPage(document.getPage(number - 1), width)
    // The usual effort takes 100 ms more of an A4 page, and spares a quarter of 100 KB.
    const picture = await sharp(data, { raw: { width: columns, height: rows, channels: 4 } }).removeAlpha().webp({ quality: 82, effort: 0 }).toBuffer()
    return { picture, width: columns, height: rows }
  } finally {
    document.destroy()
  }
}
