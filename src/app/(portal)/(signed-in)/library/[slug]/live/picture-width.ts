const STEP = 160
const [NARROWEST, WIDEST] = [320, 1_600]
/** Beyond two pixels for one nobody sees a difference, and every picture takes twice as long. */
const DENSEST = 2

/**
 * How wide a picture to ask for, in pixels: a multiple of 160, so that little is drawn anew while a window is resized.
 * @param across of its place, in CSS pixels @param density pixels for each of those
 */
export function pictureWidth(across: number, density: number): number {
  const wanted = Math.ceil((across * Math.min(density, DENSEST)) / STEP) * STEP
  return Math.min(WIDEST, Math.max(NARROWEST, wanted))
}
