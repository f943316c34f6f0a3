import { sourceText } from '../zones/text-sources'
import type { Zone } from '../zones/zones'
import type { CopyContent } from './copy-content'

/** What stands in a zone of text or of the contact block; nothing in others. */
export function textOf(zone: Zone, { partner, person, inputs }: Pick<CopyContent, 'partner' | 'person' | 'inputs'>): string {
  if (zone.kind === 'contact') return contactOf(partner)
  if (zone.kind !== 'text') return ''
  if (zone.source !== 'free') return sourceText(zone.source, partner, person)
  if (zone.editing === 'locked') return zone.defaultText ?? ''
  return [...(inputs[zone.id] ?? '').normalize('NFC')].slice(0, zone.maxLength).join('')
}

function contactOf({ name: partner, contact: { company, name, phone, email, website } }: CopyContent['partner']): string {
  return [company || partner, name, phone, email, website].filter(Boolean).join('\n')
}
