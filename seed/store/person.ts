import { viewerOf, type Viewer } from '~/src/policy/viewer'
import type { PartnerContent } from '../content/types'
import type { SeedContext } from './context'
import type { StoredPartners } from './store-partners'

/** Somebody of a partner, as the one who does things. @throws Error for a mail address of nobody there */
export function personOf(partner: PartnerContent, email: string, { users, partners }: StoredPartners): Viewer {
  const person = partner.people.find((one) => one.email === email)
  if (!person) throw new Error(`${email} does not work for ${partner.name}`)
  return viewerOf({ ...person, id: users.get(email) ?? '', partner: partners.get(partner.key) ?? null })
}

/** Somebody of the vendor's, as the one who does things. @throws Error for a mail address of nobody there */
export async function staffOf({ payload }: SeedContext, email: string): Promise<Viewer> {
  const person = await payload.db.findOne<Parameters<typeof viewerOf>[0]>({ collection: 'users', where: { email: { equals: email } } })
  if (!person) throw new Error(`${email} works nowhere`)
  return viewerOf(person)
}
