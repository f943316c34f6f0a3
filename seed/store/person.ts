import { viewerOf, type Viewer } from '~/src/policy/viewer'
import type { PartnerContent } from '../content/types'
import type { StoredPartners } from './store-partners'

/** Somebody of a partner, as the one who does things. @throws Error for a mail address of nobody there */
export function personOf(partner: PartnerContent, email: string, { users, partners }: StoredPartners): Viewer {
  const person = partner.people.find((one) => one.email === email)
  if (!person) throw new Error(`${email} does not work for ${partner.name}`)
  return viewerOf({ ...person, id: users.get(email) ?? '', partner: partners.get(partner.key) ?? null })
}
