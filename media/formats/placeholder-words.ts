import { textOf } from '../engine/zone-text'
import type { Zone } from '../zones/zones'
import type { CopyContent } from '../engine/copy-content'

/** What placeholders say in a copy, by their names. */
export function placeholderWords(zones: readonly Zone[], content: CopyContent): Record<string, string> {
  const { partner, person, serial, verifyUrl } = content
  const { name = '', phone = '', email = '', website = '', address = '' } = partner.contact
  const words: Record<string, string> = { company: partner.name, user: person.name, 'contact.name': name, 'contact.phone': phone, 'contact.email': email, 'contact.website': website, 'contact.address': address, 'user.email': person.email ?? '', serial, link: verifyUrl }
  for (const zone of zones) {
    if (zone.kind === 'contact') words.contact = textOf(zone, content)
    if (zone.kind === 'text') words[`text.${zone.id}`] = textOf(zone, content)
  }
  return words
}
