import type { CollectionConfig } from 'payload'
import { nobody } from './access/by-role'

/** Each distinct requirement in use, once; see `src/policy/audience-registry.ts`. */
export const Audiences: CollectionConfig = {
  slug: 'audiences',
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  timestamps: false,
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'requirement', type: 'json', required: true },
  ],
}
