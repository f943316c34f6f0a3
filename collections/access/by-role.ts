import type { Access, FieldAccess, PayloadRequest, Where } from 'payload'
import { isStaffRole, type Role, STAFF_ROLES } from '~/src/policy/roles'
import { type Viewer, viewerOf } from '~/src/policy/viewer'

/** The signed-in person behind a request, if there is one who has not been removed. */
export const viewerIn = (req: PayloadRequest): Viewer | undefined =>
  req.user && req.user.status !== 'removed' ? viewerOf(req.user as Parameters<typeof viewerOf>[0]) : undefined

export const hasRole = (req: PayloadRequest, roles: readonly Role[]): boolean => {
  const viewer = viewerIn(req)
  return viewer !== undefined && roles.includes(viewer.role)
}

/** Nobody over REST or the admin; only a use case writes or reads such rows. */
export const nobody: Access = () => false

/** Only these roles, whichever row. */
export const only =
  (...roles: Role[]): Access =>
  ({ req }) =>
    hasRole(req, roles)

export const staffOnly = only(...STAFF_ROLES)

/** Anyone who is signed in: for names and labels that every page shows. */
export const signedIn: Access = ({ req }) => viewerIn(req) !== undefined

/** Staff of these roles see every row, partner people the rows of their own company. */
export const companyRows =
  (staff: readonly Role[] = STAFF_ROLES, field = 'partner'): Access =>
  ({ req }) => {
    const viewer = viewerIn(req)
    if (!viewer) return false
    if (isStaffRole(viewer.role)) return staff.includes(viewer.role)
    return viewer.partnerId ? ({ [field]: { equals: viewer.partnerId } } satisfies Where) : false
  }

/** Staff of these roles see every row, partner people only rows that name them in person. */
export const personalRows =
  (staff: readonly Role[], field = 'user'): Access =>
  ({ req }) => {
    const viewer = viewerIn(req)
    if (!viewer) return false
    if (isStaffRole(viewer.role)) return staff.includes(viewer.role)
    return { [field]: { equals: viewer.id } } satisfies Where
  }

/** Staff of these roles see every row; a partner's administrator the company's, its other people their own. */
export const learnerRows =
  (staff: readonly Role[]): Access =>
  (args) => {
    const viewer = viewerIn(args.req)
    return viewer?.role === 'partner-admin' ? companyRows(staff)(args) : personalRows(staff)(args)
  }

export const fieldOnly =
  (...roles: Role[]): FieldAccess =>
  ({ req }) =>
    hasRole(req, roles)

/** Fields that only use cases write. */
export const fieldNobody: FieldAccess = () => false
