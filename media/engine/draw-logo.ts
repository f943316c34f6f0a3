import type { LogoForm } from '../vector/drawing-form'
import { coarseDpi } from '../zones/coarse-dpi'
import type { Finding } from '../zones/finding'
import { fitLogo } from '../zones/fit-logo'
import type { Zone } from '../zones/zones'
import type { EncodedLogo } from './encode-logo'
import { addPicture } from './draw-picture'
import { pdfNumbers } from './pdf-numbers'
import { streamBody } from './write-tail'

type Take = (body: Uint8Array) => number

/** Writes a logo's objects, as paths if it has them. @param take adds one, and gives its number @returns the number of the one that draws it into the unit square */
export const addLogo = (logo: EncodedLogo, take: Take): number => (logo.form ? addForm(logo.form, take) : addPicture(logo, take))

/** Each object refers to earlier ones alone, and the last is the logo. */
function addForm(form: LogoForm, take: Take): number {
  const taken: number[] = []
  for (const { entries, data } of form) taken.push(take(streamBody(entries.map((entry) => (typeof entry === 'number' ? `${taken[entry]} 0 R` : entry)).join(''), data)))
  return taken.at(-1) ?? 0
}

/** Operators that show the logo named `L` in its zone, on a page so high. */
export function placeLogo(zone: Zone, pageHeight: number, logo: EncodedLogo, find: (finding: Omit<Finding, 'zone'>) => void): string {
  const { x, y, width, height } = fitLogo(zone, logo)
  const coarse = logo.form ? undefined : coarseDpi(logo.sourceWidth, width)
  if (coarse) find({ code: 'logo-coarse', value: coarse })
  return `q ${pdfNumbers(width, 0, 0, height, x, pageHeight - y - height)} cm /L Do Q`
}
