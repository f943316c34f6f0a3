import type { CollectionBeforeValidateHook } from 'payload'
import { ValidationError } from 'payload'
import { isStaffRole, type Role } from '~/src/policy/roles'

/** Staff belong to no partner; everyone else belongs to exactly one. */
export const keepRoleAndPartnerInStep: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  if (!data) return data
  const role: Role | undefined = data.role ?? originalDoc?.role
  const partner: unknown = 'partner' in data ? data.partner : originalDoc?.partner
  if (role && isStaffRole(role)) return { ...data, partner: null }
  if (role && !partner) {
    throw new ValidationError(
      { collection: 'users', errors: [{ path: 'partner', message: 'Choose the company this person works for.' }] },
      req.t,
    )
  }
  return data
}
