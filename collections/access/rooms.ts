import type { ClientUser, TypedUser } from 'payload'
import type { Role } from '~/src/policy/roles'

/** Keeps what is no work of other staff out of their admin. Rights are elsewhere: see each collection's access. */
export const roomOf =
  (...roles: readonly Role[]) =>
  ({ user }: { user: ClientUser | TypedUser | null }): boolean =>
    !user || !('role' in user) || !roles.some((role) => role === user.role)
