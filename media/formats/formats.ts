import { Problem } from '~/src/platform/problem'
import type { CopyRow, FileRow } from '../rows'
import { deckFormat } from './deck/deck-format'
import type { Format } from './format'
import { imageFormat } from './image/image-format'
import { mailFormat } from './mail/mail-format'
import { pdfFormat } from './pdf-format'

const FORMATS: readonly Format[] = [pdfFormat, imageFormat('png'), imageFormat('jpeg'), imageFormat('webp'), deckFormat, mailFormat]

/** The format of a file; undefined for one that no copies are made of. */
export const findFormat = ({ mimeType }: Pick<FileRow, 'mimeType'>): Format | undefined => FORMATS.find((one) => one.mimeType === mimeType)

/**
 * As `findFormat`, for a file that must have one.
 * @throws Problem 422 `no-template` for one that no copies are made of
 */
export function formatOf(file: Pick<FileRow, 'mimeType'>): Format {
  const format = findFormat(file)
  if (format) return format
  throw new Problem({ status: 422, code: 'no-template', title: 'No copies are made of such a file', errors: [{ field: 'file', message: `Use a PDF, a picture, a deck (.pptx) or a mail (.html); this file is ${file.mimeType}.` }] })
}

/** The format of a copy, by what its key ends in; what the first copies were kept as is a PDF too. */
export function formatOfCopy({ blob }: Pick<CopyRow, 'blob'>): Format {
  const ending = blob.slice(blob.lastIndexOf('.') + 1)
  return FORMATS.find(({ kept }) => kept === ending) ?? pdfFormat
}
