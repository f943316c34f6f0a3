import { contrast } from '../../contrast'
import type { Brand } from '../../engine/brand'
import type { EncodedLogo } from '../../engine/encode-logo'

/** What WCAG 2.2 asks of graphics (1.4.11) and large text (1.4.3). */
export const ENOUGH_CONTRAST = 3

/** The logo that stands out more from a ground, and by how much. */
export function chooseLogo({ onLight, onDark }: NonNullable<Brand['logo']>, ground: string): { logo: EncodedLogo; ratio: number } {
  const ways = [onLight, onDark].map((logo) => ({ logo, ratio: contrast(logo.ink, ground) }))
  return ways.reduce((best, way) => (way.ratio > best.ratio ? way : best))
}
