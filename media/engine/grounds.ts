import { contrast, isDark, luminance } from '../zones/contrast'
import { type Brand, toneOf } from './brand'
import type { PlannedForm } from './plan'

/** What lies beneath a zone on a page, before anything of a partner is drawn. */
export interface Ground {
  /** From 1. */
  page: number
  /** Its mean, such as #13262A: of light, so that its luminance is the mean luminance. */
  colour: string
  /** Standard deviation of its lightness, from 0 of a plain ground to 0.5. */
  spread: number
}

/** Taken for a page that could not be measured. */
const PAPER = '#FFFFFF'
/** Text and photographs lie above it, plain grounds and soft gradients below. */
const BUSY = 0.12
/** Steps of contrast, so many to its doubling, that are one shade. */
const STEPS = 8

/** Whether a ground is too uneven for its mean to say what stands out from it. */
export const isBusy = ({ spread }: Ground): boolean => spread > BUSY

/** What a form of the plan may stand on: what was measured, and the partner's colours where zones paint them beneath it. */
export function groundsOf({ grounds, page, bars }: Pick<PlannedForm, 'grounds' | 'page' | 'bars'>, colours: Brand['colours']): readonly Ground[] {
  const plain = (colour: string): Ground => ({ page, colour, spread: 0 })
  const measured = grounds.length > 0 ? grounds : [plain(PAPER)]
  if (!colours) return measured
  return bars.reduce<readonly Ground[]>((beneath, { tone, whole }) => [...(whole ? [] : beneath), plain(toneOf(colours, tone))], measured)
}

/** The ground that the inks stand out from least: on each the ink that stands out most counts. */
export function weakest(inks: readonly string[], grounds: readonly Ground[]): { ratio: number; ground: Ground | undefined } {
  return grounds.reduce<{ ratio: number; ground: Ground | undefined }>(
    (least, ground) => {
      const ratio = Math.max(...inks.map((ink) => contrast(ink, ground.colour)))
      return ratio < least.ratio ? { ratio, ground } : least
    },
    { ratio: Infinity, ground: undefined },
  )
}

/** Pages whose grounds are of one kind may share a form: what stands out on one of them does on all. */
export const kindOf = (ground: Ground): string => `${isDark(ground.colour) ? 'dark' : 'light'}${isBusy(ground) ? ' busy' : ''}`

/** One ground of each shade, its first page; a fill weighs every one of them. */
export function shadesOf(grounds: readonly Ground[]): Ground[] {
  const shades = new Map<string, Ground>()
  for (const ground of grounds) {
    const shade = `${Math.round(Math.log2(luminance(ground.colour) + 0.05) * STEPS)} ${isBusy(ground)}`
    if (!shades.has(shade)) shades.set(shade, ground)
  }
  return [...shades.values()]
}
