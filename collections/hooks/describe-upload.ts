import { createHash } from 'node:crypto'
import type { CollectionBeforeChangeHook } from 'payload'
import sharp from 'sharp'
import { deckFormat } from '~/media/formats/deck/deck-format'
import { deckThumbnail } from '~/media/formats/deck/deck-thumbnail'
import { describePdf } from '~/media/pdf/pdf-pages'

/** What the bytes of an upload are: their hash, and of a PDF its pages and text, of a picture its size as it is turned, of a deck that of its preview. */
export const describeUpload: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  const { file } = req
  if (operation !== 'create' || !file) return data
  const described = { ...data, sha256: createHash('sha256').update(file.data).digest('hex') }
  if (file.mimetype === 'application/pdf') {
    const { pages, sizes, text } = await describePdf(file.data)
    const [first] = sizes
    return { ...described, pages, pageWidth: first?.width, pageHeight: first?.height, text }
  }
  if (file.mimetype.startsWith('image/')) {
    const { width, height } = (await sharp(file.data).metadata()).autoOrient
    return { ...described, pages: 1, pageWidth: width, pageHeight: height }
  }
  const thumbnail = file.mimetype === deckFormat.mimeType ? deckThumbnail(file.data) : undefined
  if (thumbnail) {
    const { width, height } = await sharp(thumbnail).metadata()
    return { ...described, pages: 1, pageWidth: width, pageHeight: height }
  }
  return described
}
