import type { Brand } from '../engine/brand'

/** What fills a zone of text by itself: lines of the brand kit, and the person who makes the copy. */
export const BOUND_SOURCES = ['partnerName', 'companyName', 'contactName', 'phone', 'email', 'website', 'address', 'userName', 'userEmail'] as const
export type BoundSource = (typeof BOUND_SOURCES)[number]

/** The same, and what the person types. */
export const TEXT_SOURCES = [...BOUND_SOURCES, 'free'] as const

/** Who makes a copy, as far as zones print it. */
export interface Person {
  name: string
  email?: string
}

/** What a source says; nothing where the brand kit leaves it empty. */
export function sourceText(source: BoundSource, { name: partner, contact }: Pick<Brand, 'name' | 'contact'>, person: Person): string {
  const { company = '', name = '', phone = '', email = '', website = '', address = '' } = contact
  const says: Record<BoundSource, string> = {
    partnerName: partner,
    companyName: company || partner,
    contactName: name,
    phone,
    email,
    website,
    address,
    userName: person.name,
    userEmail: person.email ?? '',
  }
  return says[source]
}

/** What of the person stands on a copy with such sources; undefined where it says nothing of them. */
export function printedPerson(sources: readonly string[], { name, email = '' }: Person): string | undefined {
  if (sources.includes('userEmail')) return `${sources.includes('userName') ? name : ''}\n${email}`
  return sources.includes('userName') ? name : undefined
}
