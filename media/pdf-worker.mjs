import { PDFiumLibrary } from '@hyzyla/pdfium'
import sharp from 'sharp'

const MAX_PAGES_READ = 200
const MAX_TEXT = 400_000
const MAX_PIXELS = 16_000_000

const library = await PDFiumLibrary.init()

/** What a PDF is: sizes of its pages in points as they are seen, and its text. */
export async function describe({ bytes }) {
  const document = await library.loadDocument(bytes)
  try {
    const pages = document.getPageCount()
    const sizes = []
    let text = ''
    for (let i = 0; i < Math.min(pages, MAX_PAGES_READ); i += 1) {
      const page = document.getPage(i)
      const { originalWidth: width, originalHeight: height } = page.getOriginalSize()
      sizes.push({ width, height })
      if (text.length < MAX_TEXT) text += `${page.getText()}\n`
    }
    return { pages, sizes, text: text.slice(0, MAX_TEXT).replaceAll('\u0000', '') }
  } finally {
    document.destroy()
  }
}

/** One page as WebP, `width` pixels wide. */
export async function render({ bytes, page: number, width }) {
  const document = await library.loadDocument(bytes)
  try {
    const page = document.getPage(number - 1)
    const { originalWidth, originalHeight } = page.getOriginalSize()
    const widest = Math.sqrt((MAX_PIXELS * originalWidth) / Math.max(1, originalHeight))
    const scale = Math.min(width, widest) / Math.max(1, originalWidth)
    const { data, width: columns, height: rows } = await page.render({ scale, render: 'bitmap' })
    return await sharp(data, { raw: { width: columns, height: rows, channels: 4 } }).flatten({ background: '#ffffff' }).webp({ quality: 82 }).toBuffer()
  } finally {
    document.destroy()
  }
}
