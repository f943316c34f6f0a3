import { constants, inflateRawSync, inflateSync } from 'node:zlib'
import { decodePDFRawStream, PDFArray, PDFDict, PDFName, PDFNumber, PDFRawStream } from 'pdf-lib'
import { TooComplex } from './too-complex'

/** Bytes that are decoded between two looks at the limit. */
const PIECE = 64 * 1024

const name = (key: string) => PDFName.of(key)

/**
 * The data of a stream without its filters.
 * @throws TooComplex when it is more than `limit` bytes; another error when it cannot be read
 */
export function unfoldStream({ dict, contents }: PDFRawStream, limit: number): Uint8Array {
  return filtersOf(dict).reduce((data, { filter, parameters }) => {
    const unfolded = filter === name('FlateDecode') || filter === name('Fl') ? inflate(data, limit) : decode(dict, filter, parameters, data, limit)
    return unpredict(unfolded, parameters)
  }, contents)
}

function filtersOf(dict: PDFDict): { filter: PDFName; parameters: PDFDict | undefined }[] {
  const filters = dict.lookup(name('Filter'))
  const parameters = dict.lookup(name('DecodeParms'))
  const list = filters instanceof PDFArray ? filters.asArray().map((_, i) => filters.lookup(i)) : [filters]
  return list.flatMap((filter, i) => {
    const own = parameters instanceof PDFArray ? parameters.lookup(i) : parameters
    return filter instanceof PDFName ? [{ filter, parameters: own instanceof PDFDict ? own : undefined }] : []
  })
}

function inflate(data: Uint8Array, limit: number): Uint8Array {
  // Streams cut short are common.
  const options = { maxOutputLength: Math.max(1, limit), finishFlush: constants.Z_SYNC_FLUSH }
  try {
    return inflateSync(data, options)
  } catch (error) {
    if (isTooLong(error)) throw new TooComplex('A stream unfolds to too much')
    // The two bytes in front of the data are wrong now and then.
    return inflateRawSync(data.subarray(2), options)
  }
}

const isTooLong = (error: unknown) => error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'

function decode(from: PDFDict, filter: PDFName, parameters: PDFDict | undefined, data: Uint8Array, limit: number): Uint8Array {
  const dict = from.context.obj({})
  dict.set(name('Filter'), filter)
  if (parameters) dict.set(name('DecodeParms'), parameters)
  const stream = decodePDFRawStream(PDFRawStream.of(dict, data))
  let length = 0
  for (let piece = stream.getBytes(PIECE); piece.length > 0; piece = stream.getBytes(PIECE)) {
    length += piece.length
    if (length > limit) throw new TooComplex('A stream unfolds to too much')
  }
  return stream.decode()
}

/** Undoes the predictors of PNG (ISO 32000-1, 7.4.4.4), which pdf-lib leaves alone. */
function unpredict(data: Uint8Array, parameters: PDFDict | undefined): Uint8Array {
  const number = (key: string, otherwise: number) => {
    const value = parameters?.lookup(name(key))
    return value instanceof PDFNumber ? value.asNumber() : otherwise
  }
  if (number('Predictor', 1) < 10) return data
  const step = Math.max(1, Math.ceil((number('Colors', 1) * number('BitsPerComponent', 8)) / 8))
  const width = Math.ceil((number('Colors', 1) * number('BitsPerComponent', 8) * number('Columns', 1)) / 8)
  if (!(width >= 1 && width <= data.length)) throw new Error('Rows of no width')
  const rows = Math.ceil(data.length / (width + 1))
  const out = new Uint8Array(rows * width)
  for (let row = 0; row < rows; row += 1) {
    const kind = data[row * (width + 1)] ?? 0
    for (let i = 0; i < width; i += 1) {
      const at = row * width + i
      const [left, up, corner] = [i < step ? 0 : (out[at - step] ?? 0), row === 0 ? 0 : (out[at - width] ?? 0), i < step || row === 0 ? 0 : (out[at - width - step] ?? 0)]
      out[at] = (data[row * (width + 1) + 1 + i] ?? 0) + guess(kind, left, up, corner)
    }
  }
  return out
}

function guess(kind: number, left: number, up: number, corner: number): number {
  if (kind === 1) return left
  if (kind === 2) return up
  if (kind === 3) return (left + up) >> 1
  if (kind !== 4) return 0
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)]
  return a <= b && a <= c ? left : b <= c ? up : corner
}
