import type { CollectionBeforeChangeHook } from 'payload'
import { viewerIn } from '../access/by-role'

/** Writes who created the row into one of its fields, whatever the request says. */
export const stampAuthor =
  (field: string): CollectionBeforeChangeHook =>
  ({ data, operation, req }) =>
    operation === 'create' && req.user ? { ...data, [field]: viewerIn(req)?.id } : data
