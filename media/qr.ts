import { encode } from 'uqr'

/** A QR code as squares: `size` modules a side, its quiet zone of 4 (ISO/IEC 18004) included; level M mends 15%. */
export interface QrCode {
  size: number
  /** Dark runs: row from the top, first column, length. */
  runs: { row: number; column: number; length: number }[]
}

/** The QR code of a text. */
export function qrCode(text: string): QrCode {
  const { data, size } = encode(text, { ecc: 'M', border: 4 })
  const runs: QrCode['runs'] = []
  data.forEach((cells, row) => {
    for (let column = 0; column < cells.length; column += 1) {
      if (!cells[column]) continue
      const start = column
      while (cells[column + 1]) column += 1
      runs.push({ row, column: start, length: column - start + 1 })
    }
  })
  return { size, runs }
}
