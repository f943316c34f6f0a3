/** Dots per inch below which pixels are seen in print. */
const COARSE_DPI = 150

/** The dots per inch of so many pixels along so many points, where they are too few; else undefined. */
export function coarseDpi(pixels: number, points: number): string | undefined {
  const dpi = Math.round(pixels / (points / 72))
  return dpi < COARSE_DPI ? String(dpi) : undefined
}
