import type { Payload } from 'payload'
import type { CopyRow } from '~/media/rows'
import type { Role } from '~/src/policy/roles'

export interface Person {
  id: string
  role: Role
  partner: string
}

/** Everyone who works for a company of these copies. */
export async function peopleOf(payload: Payload, copies: readonly Pick<CopyRow, 'partner'>[]): Promise<Person[]> {
  const partners = [...new Set(copies.map(({ partner }) => partner))]
  if (partners.length === 0) return []
  const { docs } = await payload.db.find<Person>({ collection: 'users', where: { and: [{ partner: { in: partners } }, { status: { equals: 'active' } }] }, pagination: false, limit: 0 })
  return docs
}

/** Of them, who made one of these copies, and the administrators of their company. */
export const concernedBy = (people: readonly Person[], copies: readonly Pick<CopyRow, 'partner' | 'madeBy'>[]): Person[] =>
  people.filter(({ id, role, partner }) => copies.some((copy) => copy.partner === partner && (copy.madeBy === id || role === 'partner-admin')))
