import type { CollectionConfig } from 'payload'
import { nobody, only } from './access/by-role'
import { roomOf } from './access/rooms'
import { audited } from './hooks/audit'

/** Keys by which a machine calls `/v1` as a person. Only their hash is kept; the key is shown once. */
export const ApiKeys: CollectionConfig = audited({
  slug: 'api-keys',
  labels: { singular: 'API key', plural: 'API keys' },
  access: { create: nobody, read: only('admin'), update: nobody, delete: nobody },
  admin: {
    group: 'System',
    hidden: roomOf('admin'),
    useAsTitle: 'name',
    defaultColumns: ['name', 'user', 'prefix', 'lastUsedAt', 'revokedAt'],
    description: 'Made by people in their portal profile. Revoking is final.',
  },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 80 },
    { name: 'user', type: 'relationship', relationTo: 'users', required: true, index: true },
    { name: 'prefix', type: 'text', required: true, admin: { description: 'The key’s first characters, to tell keys apart.' } },
    { name: 'keyHash', type: 'text', required: true, unique: true, index: true, access: { read: () => false }, admin: { hidden: true } },
    { name: 'lastUsedAt', type: 'date' },
    { name: 'revokedAt', type: 'date' },
  ],
})
