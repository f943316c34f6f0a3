import type { Payload } from 'payload'
import { staffOnly } from './by-role'
import { refuseFarFilters } from './refuse-far-filters'

/** Guards every collection, those that Payload adds for itself too: they are not in our configuration. */
export function guardCollections({ collections }: Payload): void {
  for (const { config } of Object.values(collections)) config.hooks.beforeOperation.push(refuseFarFilters)
  // Who edits what is nothing for partners; Payload would let anyone who is signed in read and delete it.
  const locks = collections['payload-locked-documents'].config
  locks.access = { ...locks.access, create: staffOnly, read: staffOnly, update: staffOnly, delete: staffOnly }
}
