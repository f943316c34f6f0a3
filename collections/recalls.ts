import type { CollectionConfig } from 'payload'
import { nobody, only, staffOnly } from './access/by-role'
import { roomOf } from './access/rooms'
import { audited } from './hooks/audit'
import { queueRecall } from './hooks/queue-recall'
import { stampAuthor } from './hooks/stamp-author'

/** Staff take back what partners made from an asset: its copies say so wherever their QR code is scanned. */
export const Recalls: CollectionConfig = audited({
  slug: 'recalls',
  access: { create: only('admin', 'marketing'), read: staffOnly, update: nobody, delete: nobody },
  admin: {
    group: 'Library',
    hidden: roomOf('admin', 'marketing'),
    useAsTitle: 'reason',
    defaultColumns: ['asset', 'reason', 'by', 'createdAt'],
    description: 'A recall cannot be taken back: publish a new edition instead.',
  },
  hooks: { beforeChange: [stampAuthor('by')], afterChange: [queueRecall] },
  fields: [
    { name: 'asset', type: 'relationship', relationTo: 'assets', required: true, index: true },
    { name: 'reason', type: 'textarea', required: true, maxLength: 400, admin: { description: 'Partners read this.' } },
    { name: 'by', type: 'relationship', relationTo: 'users', admin: { readOnly: true } },
  ],
})
