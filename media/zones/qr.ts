import { encode } from 'uqr'
import { singleton } from '~/src/platform/singleton'
import { Recent } from '../type/recent'

/** Modules kept clear on each side (ISO/IEC 18004). */
const QUIET = 4

/** A QR code as squares: `size` modules a side, its quiet zone included; level M mends 15%. */
export interface QrCode {
  size: number
  /** Dark runs: row from the top, first column, length. */
  runs: { row: number; column: number; length: number }[]
}

/** The QR code of a text; equal texts give equal codes. */
export function qrCode(text: string): QrCode {
  const { data, size } = encode(text, { ecc: 'M', border: 0, maskPattern: maskFor(text) })
  const runs: QrCode['runs'] = []
  data.forEach((cells, row) => {
    for (let column = 0; column < cells.length; column += 1) {
      if (!cells[column]) continue
      const start = column
      while (cells[column + 1]) column += 1
      runs.push({ row: row + QUIET, column: start + QUIET, length: column - start + 1 })
    }
  })
  return { size: size + 2 * QUIET, runs }
}

const MASKS_KEPT = 100

/**
 * Readers take any of the eight masks; the standard's choice weighs all of them, ten times the work of the code
 * itself. Addresses that differ in their last part alone share the choice made with noughts there.
 */
function maskFor(text: string): number {
  const alike = text.replace(/[^/]*$/, (part) => '0'.repeat(part.length))
  return singleton('qr-masks', () => new Recent<number>(MASKS_KEPT)).get(alike, () => encode(alike, { ecc: 'M' }).maskPattern)
}
