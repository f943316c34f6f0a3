import sharp from 'sharp'
import { singleton } from '~/src/platform/singleton'
import type { EncodedLogo } from '../engine/encode-logo'
import { logoPixels } from './logo-pixels'

/** A logo as PNG, so many pixels wide or less; encoded once while the logo is kept. */
export function logoPng(logo: EncodedLogo, width: number): Promise<Buffer> {
  const known = singleton('logo-pngs', () => new WeakMap<EncodedLogo, Map<number, Promise<Buffer>>>())
  const widths = known.get(logo) ?? new Map<number, Promise<Buffer>>()
  known.set(logo, widths)
  const png = widths.get(width) ?? encode(logo, width)
  widths.set(width, png)
  return png
}

const encode = (logo: EncodedLogo, width: number): Promise<Buffer> =>
  sharp(logoPixels(logo), { raw: { width: logo.width, height: logo.height, channels: 4 } })
    .resize({ width, withoutEnlargement: true })
    .png()
    .toBuffer()
