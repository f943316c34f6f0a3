import type { ZoneInput } from '../zones/zones'

/** What a placeholder may say besides `text.<name>`, and the zone that stands for it in an asset. */
const SAYS: Readonly<Record<string, Pick<ZoneInput, 'id' | 'kind' | 'source'> | undefined>> = {
  company: { id: 'company', kind: 'text', source: 'partnerName' },
  user: { id: 'user', kind: 'text', source: 'userName' },
  contact: { id: 'contact', kind: 'contact' },
  'contact.name': { id: 'contact', kind: 'contact' },
  'contact.phone': { id: 'contact', kind: 'contact' },
  'contact.email': { id: 'contact', kind: 'contact' },
  'contact.website': { id: 'contact', kind: 'contact' },
  'contact.address': { id: 'contact', kind: 'contact' },
  'user.email': { id: 'user-email', kind: 'text', source: 'userEmail' },
}
/** These say something of the copy, which needs no zone. */
const OF_THE_COPY = ['serial', 'link']
/** Of the name of a zone. */
const MOST_LETTERS = 40

/** Programs write capitals at the begin of lines; names of inputs keep theirs. */
export const placeholderName = (typed: string): string => (/^text\./i.test(typed) ? `text.${typed.slice('text.'.length)}` : typed.toLowerCase())

/**
 * The zone of a placeholder, all but its place; none for one that speaks of the copy. For one that means nothing, what
 * would mean something.
 */
export function placeholderZone(name: string): { zone?: Pick<ZoneInput, 'id' | 'kind' | 'source' | 'label'> } | { instead: string } {
  if (OF_THE_COPY.includes(name)) return {}
  if (name.startsWith('text.')) {
    const id = name.slice('text.'.length)
    return id.length > MOST_LETTERS ? { instead: `Use at most ${MOST_LETTERS} letters for a name.` } : { zone: { id, kind: 'text', source: 'free', label: id } }
  }
  const zone = SAYS[name]
  return zone ? { zone } : { instead: 'Use company, user, user.email, contact, contact.name, contact.phone, contact.email, contact.website, contact.address, text.<name>, serial or link.' }
}
