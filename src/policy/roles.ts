/** Everyone who signs in has exactly one role; the first three work for the vendor, the last two for a partner. */
export const ROLES = ['admin', 'marketing', 'channel', 'partner-admin', 'partner-user'] as const
export type Role = (typeof ROLES)[number]

export const STAFF_ROLES = ['admin', 'marketing', 'channel'] as const satisfies readonly Role[]
export const PARTNER_ROLES = ['partner-admin', 'partner-user'] as const satisfies readonly Role[]

export const isStaffRole = (role: Role): boolean => (STAFF_ROLES as readonly Role[]).includes(role)

/** How a partner does business with the vendor. */
export const PARTNER_KINDS = ['reseller', 'distributor', 'integrator', 'agent'] as const
export type PartnerKind = (typeof PARTNER_KINDS)[number]

export const REGIONS = ['emea', 'apac', 'amer', 'cis'] as const
export type Region = (typeof REGIONS)[number]

export const SEGMENTS = ['manufacturing', 'energy', 'healthcare', 'public-sector', 'retail', 'logistics'] as const
export type Segment = (typeof SEGMENTS)[number]

export const LOCALES = ['en', 'id', 'pl', 'ru'] as const
export type Locale = (typeof LOCALES)[number]
