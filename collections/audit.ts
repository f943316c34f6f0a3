import type { CollectionConfig } from 'payload'
import { nobody, only } from './access/by-role'
import { roomOf } from './access/rooms'

/** What was done, by whom and when, as a chain of hashes. Written by `recordAudit` alone. */
export const Audit: CollectionConfig = {
  slug: 'audit',
  labels: { singular: 'Audit entry', plural: 'Audit trail' },
  access: { read: only('admin'), create: nobody, update: nobody, delete: nobody },
  admin: {
    group: 'System',
    hidden: roomOf('admin'),
    useAsTitle: 'action',
    defaultColumns: ['seq', 'at', 'actor', 'actorRole', 'action', 'collectionSlug', 'documentId'],
    description: 'Every change that matters, oldest entries never altered.',
  },
  defaultSort: '-seq',
  timestamps: false,
  fields: [
    { name: 'seq', label: 'Number', type: 'number', required: true, unique: true, index: true },
    { name: 'at', label: 'When', type: 'date', required: true, index: true, admin: { date: { pickerAppearance: 'dayAndTime' } } },
    { name: 'actor', label: 'Who', type: 'text', index: true },
    { name: 'actorRole', label: 'Role', type: 'text' },
    { name: 'action', type: 'text', required: true, index: true },
    { name: 'collectionSlug', label: 'Of', type: 'text', required: true },
    { name: 'documentId', label: 'Document', type: 'text', required: true, index: true },
    { name: 'data', type: 'json', admin: { hidden: true } },
    { name: 'previousHash', type: 'text', required: true, admin: { hidden: true } },
    { name: 'hash', type: 'text', required: true },
  ],
}
