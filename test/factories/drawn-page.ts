import { PDFiumLibrary } from '@hyzyla/pdfium'

/** A page as PDFium draws it, without loss. */
export interface DrawnPage {
  width: number
  height: number
  /** Four bytes a pixel. */
  pixels: Uint8Array
}

/** From the top left, in pixels; right and bottom are outside. */
export interface PixelBox {
  left: number
  top: number
  right: number
  bottom: number
  /** How many pixels in it are meant. */
  count: number
}

const library = PDFiumLibrary.init()

/** @param page from 0 @param width of the picture in pixels; of a page taller than it is wide, its height */
export async function drawPage(bytes: Uint8Array, page: number, width: number): Promise<DrawnPage> {
  const document = await (await library).loadDocument(bytes)
  try {
    const shown = document.getPage(page)
    const { originalWidth, originalHeight } = shown.getOriginalSize()
    const { data, width: columns, height } = await shown.render({ scale: width / Math.max(originalWidth, originalHeight), render: 'bitmap' })
    return { width: columns, height, pixels: data }
  } finally {
    document.destroy()
  }
}

/** Where two pictures of one size differ. */
export function differenceOf(one: DrawnPage, other: DrawnPage): PixelBox | undefined {
  return boxOf(one, (at) => [0, 1, 2].some((i) => Math.abs((one.pixels[at + i] ?? 0) - (other.pixels[at + i] ?? 0)) > 24))
}

/** Where a picture is magenta: see MARKER. */
export function markerOf(page: DrawnPage): PixelBox | undefined {
  return boxOf(page, (at) => {
    const [a = 0, b = 0, c = 0] = page.pixels.subarray(at, at + 3)
    return a > 235 && b < 25 && c > 235
  })
}

function boxOf({ width, height }: DrawnPage, isMeant: (at: number) => boolean): PixelBox | undefined {
  const box: PixelBox = { left: width, top: height, right: 0, bottom: 0, count: 0 }
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (!isMeant((y * width + x) * 4)) continue
      box.left = Math.min(box.left, x)
      box.top = Math.min(box.top, y)
      box.right = Math.max(box.right, x + 1)
      box.bottom = Math.max(box.bottom, y + 1)
      box.count += 1
    }
  }
  return box.count > 0 ? box : undefined
}

/** The text of each page, as PDFium reads it. */
export async function readTexts(bytes: Uint8Array): Promise<string[]> {
  const document = await (await library).loadDocument(bytes)
  try {
    return [...document.pages()].map((page) => page.getText())
  } finally {
    document.destroy()
  }
}
