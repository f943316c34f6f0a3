import { inOneInk, logoVariants } from './logo-variants'
import { openLogo, type PreparedPicture, refuseLogo, withDrawings } from './open-logo'
import { OWN_LOGOS, type OwnLogo } from './own-logos'

/** For light grounds and for dark ones. */
export interface PreparedPair {
  onLight: PreparedPicture
  onDark: PreparedPicture
}

/** Sides of a square mark differ by so much at most. */
const SQUARISH = 1.25

/**
 * A logo that a partner brings beside its main one: for dark grounds it is the same on both, of a square mark both are
 * derived as of the main logo, and one of one colour is dark and white.
 * @throws Problem 422 as `openLogo` does, `logo-not-square` or `logo-opaque`, naming the field
 */
export async function prepareVariant(kind: OwnLogo, bytes: Buffer): Promise<PreparedPair> {
  const field = OWN_LOGOS[kind]
  const opened = await openLogo(bytes, field)
  const { png, width, height, opaque } = opened
  if (kind === 'square' && Math.max(width / height, height / width) > SQUARISH) throw refuseLogo(field, 'logo-not-square', 'This mark is not square', 'Use one that is about as wide as it is high.')
  if (kind === 'mono' && opaque) throw refuseLogo(field, 'logo-opaque', 'This logo has a ground of its own', 'Use one with a transparent ground, so that it can be printed in white and in dark ink.')
  const dressed = kind === 'square' ? Object.values(await logoVariants(png, opaque)) : kind === 'mono' ? [await inOneInk(png, 'dark'), await inOneInk(png, 'white')] : [{ png, dress: { kind: 'own' as const } }]
  const [onLight, onDark = onLight] = await withDrawings(opened, dressed)
  if (!onLight || !onDark) throw new Error('A logo was not prepared')
  return { onLight, onDark }
}
