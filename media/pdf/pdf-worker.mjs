import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { PDFiumLibrary } from '@hyzyla/pdfium'
import { PDFDocument, PDFName, PDFNumber } from 'pdf-lib'
import sharp from 'sharp'
import { bundleModule } from '../../scripts/bundle.mjs'
import { drawPage } from './draw-page.mjs'
import { groundOf } from '../zones/ground-of.mjs'

const MAX_PAGES_READ = 200
const MAX_TEXT = 400_000

const library = await PDFiumLibrary.init()
const { boundParser } = await import(await bundleModule('media/pdf/bounded-parser.ts'))
// Anybody may have a PDF looked into.
boundParser()

/** Does something with the document and lets go of it; a file that cannot be opened is an answer, as errors lose their names between threads. */
async function withDocument(bytes, use) {
  let document
  try {
    document = await library.loadDocument(bytes)
  } catch (error) {
    return { refused: /password/i.test(error.message) ? 'locked' : 'unreadable' }
  }
  try {
    return document.getPageCount() === 0 ? { refused: 'unreadable' } : { done: await use(document) }
  } finally {
    document.destroy()
  }
}

/** /UserUnit of each page (ISO 32000-1, table 30), which PDFium leaves out of its sizes. */
async function userUnits(bytes) {
  const seen = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  // Compressed objects may hide it: PDFs of such kind are read in full.
  if (!seen.includes('/UserUnit') && !seen.includes('/ObjStm')) return []
  try {
    const document = await PDFDocument.load(bytes, { password: '', updateMetadata: false })
    return document.getPages().map(({ node }) => {
      const unit = node.lookupMaybe(PDFName.of('UserUnit'), PDFNumber)?.asNumber() ?? 1
      return unit > 0 ? unit : 1
    })
  } catch {
    return []
  }
}

/** What a PDF is: sizes of its pages in points as they are seen, and its text. */
export const describe = ({ bytes }) =>
  withDocument(bytes, async (document) => {
    const pages = document.getPageCount()
    const units = await userUnits(bytes)
    const sizes = []
    let text = ''
    for (let i = 0; i < Math.min(pages, MAX_PAGES_READ); i += 1) {
      const page = document.getPage(i)
      const { originalWidth: width, originalHeight: height } = page.getOriginalSize()
      const unit = units[i] ?? 1
      sizes.push({ width: width * unit, height: height * unit })
      if (text.length < MAX_TEXT) text += `${page.getText()}\n`
    }
    return { pages, sizes, text: text.slice(0, MAX_TEXT).replaceAll('\u0000', '') }
  })

const MAX_PAGES_MEASURED = 2_000

/** Sizes of the pages in points as they are seen. */
export const measure = ({ bytes }) =>
  withDocument(bytes, async (document) => {
    const units = await userUnits(bytes)
    return Array.from({ length: Math.min(document.getPageCount(), MAX_PAGES_MEASURED) }, (_, i) => {
      const { originalWidth: width, originalHeight: height } = document.getPage(i).getOriginalSize()
      const unit = units[i] ?? 1
      return { width: width * unit, height: height * unit }
    })
  })

/** One page as WebP, `width` pixels wide. */
export const render = ({ bytes, page: number, width }) =>
  withDocument(bytes, async (document) => {
    if (!(number >= 1 && number <= document.getPageCount())) throw new RangeError(`No page ${number}`)
    const { data, width: columns, height: rows } = await drawPage(document.getPage(number - 1), width)
    return await sharp(data, { raw: { width: columns, height: rows, channels: 4 } }).flatten({ background: '#ffffff' }).webp({ quality: 82 }).toBuffer()
  })

/** Pixels across a page that is measured: one a point, within these. */
const [FEWEST, MOST] = [400, 1_200]

/** What lies at each place of a page, counted from 1, that is seen `width` by `height` points large. */
export const measureGrounds = ({ bytes, places }) =>
  withDocument(bytes, async (document) => {
    const found = places.map(() => ({ colour: '#FFFFFF', spread: 0 }))
    for (const number of [...new Set(places.map(({ page }) => page))].sort((a, b) => a - b)) {
      if (number > document.getPageCount()) break
      const page = document.getPage(number - 1)
      const picture = await drawPage(page, Math.min(MOST, Math.max(FEWEST, page.getOriginalSize().originalWidth)))
      places.forEach((place, i) => {
        if (place.page !== number) return
        const across = (points) => Math.round((points / place.width) * picture.width)
        const down = (points) => Math.round((points / place.height) * picture.height)
        const [left, top] = [Math.min(Math.max(0, across(place.x)), picture.width - 1), Math.min(Math.max(0, down(place.y)), picture.height - 1)]
        const [right, bottom] = [Math.max(left + 1, Math.min(picture.width, across(place.x + place.boxWidth))), Math.max(top + 1, Math.min(picture.height, down(place.y + place.boxHeight)))]
        found[i] = groundOf(picture, { left, top, right, bottom })
      })
    }
    return found
  })

/** What a PDF says of itself in its properties, and the text of its first and last page: where a serial may stand. */
export const readWords = ({ bytes }) =>
  withDocument(bytes, async (document) => {
    const count = document.getPageCount()
    const pages = [...new Set([0, count - 1])].map((index) => document.getPage(index).getText())
    try {
      const read = await PDFDocument.load(bytes, { password: '', updateMetadata: false })
      return [read.getKeywords(), read.getSubject(), read.getTitle(), ...pages].filter((words) => typeof words === 'string')
    } catch {
      return pages
    }
  })

const CODE_WIDTH = 1_800

/** The texts of the QR codes on a page, counted from 1. */
export const readCodes = ({ bytes, page: number }) =>
  withDocument(bytes, async (document) => {
    if (!(number >= 1 && number <= document.getPageCount())) return []
    const { data, width, height } = await drawPage(document.getPage(number - 1), CODE_WIDTH)
    return codesIn(sharp(data, { raw: { width, height, channels: 4 } }))
  })

const MAX_PICTURE_PIXELS = 100_000_000

/** The texts of the QR codes on a picture. */
export async function readPictureCodes({ bytes }) {
  try {
    return { done: await codesIn(sharp(bytes, { limitInputPixels: MAX_PICTURE_PIXELS }).autoOrient().resize({ width: CODE_WIDTH, height: CODE_WIDTH, fit: 'inside', withoutEnlargement: true })) }
  } catch {
    return { refused: 'unreadable' }
  }
}

async function codesIn(picture) {
  const { data: pixels, info } = await picture.flatten({ background: '#ffffff' }).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  const { prepareZXingModule, readBarcodes } = await import('zxing-wasm/reader')
  // Its own way is to fetch the program from a public server.
  await prepareZXingModule({ overrides: { wasmBinary: await readFile(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm')) }, fireImmediately: true })
  const codes = await readBarcodes({ data: new Uint8ClampedArray(pixels), width: info.width, height: info.height, colorSpace: 'srgb' }, { formats: ['QRCode'], tryHarder: true, maxNumberOfSymbols: 8 })
  return codes.map(({ text }) => text)
}
