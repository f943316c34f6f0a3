import type { LogoName } from '../engine/brand'
import type { StoredKitLogo, StoredLogo } from '../rows'

type StoredLogos = Record<'onLight' | 'onDark', StoredLogo> & Partial<Record<LogoName, StoredLogo>>

/** The logos of a brand kit: those that the partner brought, and those derived of the main one where it brought none. Undefined without a main one. */
export function logosOf(logo: StoredKitLogo | null | undefined): StoredLogos | undefined {
  if (!logo?.onLight || !logo.onDark) return undefined
  const { mono, own } = logo
  const derived = (picture: string, drawing: string | null | undefined): StoredLogo => ({ picture, ...(drawing ? { drawing } : {}), width: logo.width ?? 0, height: logo.height ?? 0 })
  const [onLight, onDark] = [derived(logo.onLight, logo.onLightDrawing), derived(logo.onDark, logo.onDarkDrawing)]
  // Of a logo in many colours the derived one for dark grounds is white.
  const oneColour = own?.mono ?? (mono ? { onLight: mono, onDark } : undefined)
  return {
    onLight,
    onDark: own?.onDark?.onDark ?? onDark,
    ...(oneColour ? { monoOnLight: oneColour.onLight, monoOnDark: oneColour.onDark } : {}),
    ...(own?.square ? { squareOnLight: own.square.onLight, squareOnDark: own.square.onDark } : {}),
  }
}
