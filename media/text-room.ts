import type { FieldError } from '~/src/platform/problem'
import { loadFontsFor, setText, type TextToSet } from './type/set-text'
import type { Zone } from './zones'

/** Kept clear between a plate's edge and the text on it, of its shorter side. */
const PLATE_MARGIN = 0.08

/**
 * By how many letters a text is too long for its zone, set as small as the zone allows; 0 for one that fits. Nothing of
 * it depends on the file.
 */
export async function tooLongBy({ width, height, plate, minSize, maxSize }: Zone, text: string): Promise<number> {
  if (text === '') return 0
  const margin = plate ? 2 * PLATE_MARGIN * Math.min(width, height) : 0
  const wanted: TextToSet = { text: text.normalize('NFC'), box: { width: width - margin, height: height - margin }, minSize, maxSize }
  await loadFontsFor(wanted)
  return setText(wanted).tooLong
}

/** What is wrong with the room that texts take, by the names of the inputs; those without a zone are left to others. */
export async function roomErrors(zones: readonly Zone[], texts: Readonly<Record<string, string>>): Promise<FieldError[]> {
  const errors: FieldError[] = []
  for (const zone of zones) {
    if (zone.kind !== 'text' || zone.source !== 'free') continue
    const count = await tooLongBy(zone, (texts[zone.id] ?? '').trim())
    if (count > 0) errors.push({ field: `inputs.${zone.id}`, message: `This text is too long for its place by ${count} letters.`, rule: 'text-too-long', values: { count } })
  }
  return errors
}
