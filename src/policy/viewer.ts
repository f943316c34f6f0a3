import type { Locale, Role } from './roles'

/** Whoever asks: the few things about a signed-in user that use cases decide by. */
export interface Viewer {
  id: string
  role: Role
  /** Absent for vendor staff. */
  partnerId?: string
  name: string
  email: string
  locale: Locale
}

interface UserRow {
  id: string
  role: Role
  partner?: string | { id: string } | null
  name: string
  email: string
  locale?: Locale | null
}

/** The viewer in a row of `users`, whether its partner was populated or not. */
export function viewerOf(user: UserRow): Viewer {
  const partnerId = typeof user.partner === 'object' ? user.partner?.id : user.partner
  return {
    id: user.id,
    role: user.role,
    ...(partnerId ? { partnerId } : {}),
    name: user.name,
    email: user.email,
    locale: user.locale ?? 'en',
  }
}
