import type { FieldError } from '~/src/platform/problem'
import { settle, wantedOf } from '../engine/set-zones'
import { innerBox } from './inner-box'
import type { Zone } from './zones'

/**
 * By how many letters a text is too long for its zone, set as small as the zone allows; 0 for one that fits. Nothing of
 * it depends on the file.
 */
export async function tooLongBy(zone: Zone, text: string): Promise<number> {
  if (text === '') return 0
  return (await settle(wantedOf(zone, text.normalize('NFC'), innerBox(zone)))).tooLong
}

/** Which defaults are too long for the places of their zones, by the fields of the zones: whoever makes a copy could not mend it. */
export async function defaultErrors(zones: readonly Zone[]): Promise<FieldError[]> {
  const errors: FieldError[] = []
  for (const [i, zone] of zones.entries()) {
    if (zone.kind !== 'text' || zone.source !== 'free') continue
    const count = await tooLongBy(zone, (zone.defaultText ?? '').trim())
    if (count > 0) errors.push({ field: `zones.${i}.defaultText`, message: `This text is too long for its place by ${count} letters.`, rule: 'text-too-long', values: { count } })
  }
  return errors
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
