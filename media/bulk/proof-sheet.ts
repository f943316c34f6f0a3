import { setImmediate } from 'node:timers/promises'
import { concatTransformationMatrix, drawObject, PDFDocument, type PDFPage, popGraphicsState, pushGraphicsState, rgb } from 'pdf-lib'
import { addTexts, type TextToAdd } from '../zones/add-texts'
import { channels } from '../zones/contrast'
import { showsBadLogo } from './proof-order'
import type { ProofWords } from './proof-words'
import type { BulkOverview } from './read-bulk-run'
import { loadFontsFor, setText, type TextToSet } from '../type/set-text'

type Item = BulkOverview['items'][number]

interface Args {
  /** What is printed above every page. */
  heading: string
  overview: Pick<BulkOverview, 'made' | 'total'>
  /** Those to look at first in front. */
  items: readonly Item[]
  /** Page 1 of a copy as JPEG; without one the frame is empty. */
  picture: (item: Item) => Promise<Uint8Array | undefined>
  words: ProofWords
  madeAt: Date
}

/** A text and where the lower left corner of its box is, in points from that of the page. */
interface Placed extends Pick<TextToSet, 'text' | 'box' | 'minSize' | 'maxSize'> {
  page: PDFPage
  x: number
  y: number
  ink: string
  bold?: boolean
  align?: 'left' | 'right'
}

const PAPER = { width: 595, height: 842 }
const MARGIN = 32
const TOP = PAPER.height - MARGIN - 52
/** In a row of pictures, and on a page. */
const ACROSS = 4
const ON_PAGE = 12
const GUTTER = 12
const CELL = { width: (PAPER.width - 2 * MARGIN - GUTTER * (ACROSS - 1)) / ACROSS, height: 234, frame: 170, inset: 5 }
/** Lines of partners without a copy, in a column and on a page. */
const LINES = 42
const LINE = 16
const INK = { text: '#16211f', soft: '#55625f', remark: '#8a3d00', edge: '#dbe4e2', ground: '#f5f8f7', bad: '#b3261e', doubtful: '#c77700' }

/**
 * A contact sheet as PDF: page 1 of every copy with what the engine remarked, four in a row, and then who got none.
 * Drawn page by page, letting others have their turn in between: a sheet of 500 takes seconds.
 */
export async function drawProofSheet({ heading, overview, items, picture, words, madeAt }: Args): Promise<Buffer> {
  const document = await PDFDocument.create()
  document.setTitle(heading)
  document.setProducer('Tandem')
  document.setCreationDate(madeAt)
  const texts: Placed[] = []
  const made = items.filter(({ state }) => state !== 'failed')
  const failed = items.filter(({ state }) => state === 'failed')
  for (const shown of split(made, ON_PAGE)) {
    const page = document.addPage([PAPER.width, PAPER.height])
    for (const [at, item] of shown.entries()) {
      const place = { page, x: MARGIN + (at % ACROSS) * (CELL.width + GUTTER), top: TOP - Math.floor(at / ACROSS) * CELL.height }
      await drawPicture(document, place, await picture(item), edgeOf(item))
      texts.push(...captionOf(item, place, words))
    }
    await setImmediate()
  }
  for (const listed of split(failed, 2 * LINES)) {
    const page = document.addPage([PAPER.width, PAPER.height])
    texts.push({ page, text: words.without(failed.length), box: { width: 400, height: 14 }, x: MARGIN, y: TOP - 8, minSize: 9, maxSize: 11, ink: INK.text, bold: true })
    texts.push(...listed.flatMap((item, at) => lineOf(item, { page, at, words })))
  }
  if (document.getPageCount() === 0) document.addPage([PAPER.width, PAPER.height])
  for (const [at, page] of document.getPages().entries()) {
    page.drawLine({ start: { x: MARGIN, y: TOP + 14 }, end: { x: PAPER.width - MARGIN, y: TOP + 14 }, thickness: 1, color: colour(INK.edge) })
    const wide = { page, x: MARGIN, box: { width: PAPER.width - 2 * MARGIN, height: 20 } }
    texts.push({ ...wide, text: heading, y: TOP + 32, minSize: 9, maxSize: 15, ink: INK.text, bold: true })
    texts.push({ ...wide, text: words.made(overview.made, overview.total), box: { ...wide.box, height: 12 }, y: TOP + 19, minSize: 7, maxSize: 8, ink: INK.soft })
    texts.push({ ...wide, text: words.page(at + 1, document.getPageCount()), box: { ...wide.box, height: 12 }, y: 16, minSize: 7, maxSize: 7, ink: INK.soft, align: 'right' })
  }
  await writeTexts(document, texts)
  return Buffer.from(await document.save({ useObjectStreams: true, objectsPerTick: 50 }))
}

interface Place {
  page: PDFPage
  x: number
  top: number
}

async function drawPicture(document: PDFDocument, { page, x, top }: Place, jpeg: Uint8Array | undefined, { ink, width: borderWidth }: { ink: string; width: number }): Promise<void> {
  const frame = { x, y: top - CELL.frame, width: CELL.width, height: CELL.frame }
  page.drawRectangle({ ...frame, color: colour(INK.ground), borderColor: colour(ink), borderWidth })
  if (!jpeg) return
  const image = await document.embedJpg(jpeg)
  const { width, height } = image.scaleToFit(CELL.width - 2 * CELL.inset, CELL.frame - 2 * CELL.inset)
  page.drawImage(image, { x: x + (CELL.width - width) / 2, y: frame.y + (CELL.frame - height) / 2, width, height })
}

function captionOf(item: Item, { page, x, top }: Place, words: ProofWords): Placed[] {
  const remarks = remarksOf(item, words)
  const row = { page, x, maxSize: 8, minSize: 6.5 }
  const below = (points: number) => top - CELL.frame - points
  return [
    { ...row, text: item.partnerName, box: { width: CELL.width, height: 19 }, y: below(23), ink: INK.text, bold: true },
    { ...row, text: remarks.length > 0 ? remarks.join(', ') : words.fine, box: { width: CELL.width, height: 19 }, y: below(43), ink: remarks.length > 0 ? INK.remark : INK.soft },
    ...(item.row ? [{ ...row, text: item.row.serial, box: { width: CELL.width, height: 9 }, y: below(53), maxSize: 6.5, ink: INK.soft }] : []),
  ]
}

function lineOf(item: Item, { page, at, words }: { page: PDFPage; at: number; words: ProofWords }): Placed[] {
  const width = (PAPER.width - 2 * MARGIN - GUTTER) / 2
  const row = { page, y: TOP - 30 - (at % LINES) * LINE, minSize: 5, maxSize: 8 }
  const x = MARGIN + Math.floor(at / LINES) * (width + GUTTER)
  return [
    { ...row, text: item.partnerName, x, box: { width: width * 0.55, height: 12 }, ink: INK.text, bold: true },
    { ...row, text: words.problems[item.problem ?? ''] ?? item.detail ?? words.noCopy, x: x + width * 0.58, box: { width: width * 0.42, height: 12 }, ink: INK.remark },
  ]
}

/** Sets all texts, in whatever script they are, with fonts they share. */
async function writeTexts(document: PDFDocument, texts: readonly Placed[]): Promise<void> {
  const added: TextToAdd[] = []
  for (const [at, { text, box, minSize, maxSize, bold, ink, align = 'left' }] of texts.entries()) {
    const wanted: TextToSet = { text, box, minSize, maxSize, align, weight: bold ? 'bold' : 'regular' }
    await loadFontsFor(wanted)
    added.push({ set: setText(wanted), box, colour: channels(ink) })
    if (at % 10 === 0) await setImmediate()
  }
  const forms = addTexts(document, added)
  for (const [at, { page, x, y }] of texts.entries()) {
    const form = forms[at]
    if (form) page.pushOperators(pushGraphicsState(), concatTransformationMatrix(1, 0, 0, 1, x, y), drawObject(page.node.newXObject('Text', form)), popGraphicsState())
  }
}

function edgeOf(item: Item): { ink: string; width: number } {
  if (showsBadLogo(item)) return { ink: INK.bad, width: 2 }
  return (item.row?.findings ?? []).length > 0 ? { ink: INK.doubtful, width: 2 } : { ink: INK.edge, width: 1 }
}

function remarksOf({ row }: Item, words: ProofWords): string[] {
  const findings: Readonly<Record<string, string>> = words.findings
  return [...new Set((row?.findings ?? []).map(({ code, value }) => [findings[code] ?? code, (code === 'logo-coarse' || code === 'picture-coarse') && value ? `(${value} dpi)` : ''].join(' ').trim()))]
}

const split = <T>(list: readonly T[], size: number): T[][] => Array.from({ length: Math.ceil(list.length / size) }, (_, at) => list.slice(at * size, (at + 1) * size))

const colour = (hex: string) => rgb(...channels(hex))
