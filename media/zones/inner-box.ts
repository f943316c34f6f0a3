import type { Zone } from './zones'

/** Kept clear between a plate's edge and what stands on it, of its shorter side; a QR code has its own. */
const PLATE_MARGIN = 0.08

/** Where in a zone its content goes, clear of a plate's edge also where the plate is not needed; in points, as the zone itself. */
export function innerBox({ kind, plate, plateWhen, x, y, width, height }: Zone): Pick<Zone, 'x' | 'y' | 'width' | 'height'> {
  const margin = (plate || plateWhen) && kind !== 'qr' ? Math.min(width, height) * PLATE_MARGIN : 0
  return { x: x + margin, y: y + margin, width: width - 2 * margin, height: height - 2 * margin }
}
