import type { CollectionAfterChangeHook } from 'payload'
import { forgetPartnerFacts } from '~/src/policy/facts'

/** Drops the remembered facts of the partner that the row belongs to, named by one of its fields. */
export const forgetFacts =
  (field: string): CollectionAfterChangeHook =>
  ({ doc }) => {
    const partner: unknown = doc[field]
    forgetPartnerFacts(typeof partner === 'string' ? partner : String((partner as { id: string }).id))
    return doc
  }
