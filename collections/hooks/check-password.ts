import type { CollectionBeforeValidateHook } from 'payload'
import { ValidationError } from 'payload'
import { passwordErrors } from '~/src/accounts/password-rule'

/** Holds the administration and REST to the same rule for new passwords as the portal. */
export const checkPassword: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  if (typeof data?.password !== 'string') return data
  const errors = passwordErrors({ password: data.password, about: [String(data.email ?? originalDoc?.email ?? ''), String(data.name ?? originalDoc?.name ?? '')] })
  if (errors.length > 0) throw new ValidationError({ collection: 'users', errors: errors.map(({ field, message }) => ({ path: field, message })) }, req.t)
  return data
}
