import type { CollectionConfig } from 'payload'
import { companyRows, nobody, only, staffOnly } from './access/by-role'
import { roomOf } from './access/rooms'
import { audited } from './hooks/audit'
import { queueRecall } from './hooks/queue-recall'
import { stampAuthor } from './hooks/stamp-author'
import { stampEdition } from './hooks/stamp-edition'

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
  hooks: { beforeChange: [stampAuthor('by'), stampEdition], afterChange: [queueRecall] },
  fields: [
    { name: 'holders', type: 'ui', admin: { disableListColumn: true, components: { Field: '~/src/app/(payload)/copies/recall-holders#RecallHolders' } } },
    { name: 'asset', type: 'relationship', relationTo: 'assets', required: true, index: true },
    { name: 'file', type: 'relationship', relationTo: 'files', index: true, admin: { readOnly: true, hidden: true } },
    { name: 'reason', type: 'textarea', required: true, maxLength: 400, admin: { description: 'Partners read this.' } },
    { name: 'by', type: 'relationship', relationTo: 'users', admin: { readOnly: true } },
  ],
})

/** A partner says that it no longer uses what was recalled: once, under `{recall}:{partner}`. */
export const RecallAcknowledgements: CollectionConfig = {
  slug: 'recall-acknowledgements',
  labels: { singular: 'Recall acknowledgement', plural: 'Recall acknowledgements' },
  access: { create: nobody, read: companyRows(), update: nobody, delete: nobody },
  admin: { group: 'Library', hidden: roomOf('admin'), useAsTitle: 'key', defaultColumns: ['recall', 'partner', 'by', 'at'], description: 'Who has taken recalled copies out of use.' },
  defaultSort: '-at',
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true, admin: { hidden: true } },
    { name: 'recall', type: 'relationship', relationTo: 'recalls', required: true, index: true },
    { name: 'partner', type: 'relationship', relationTo: 'partners', required: true, index: true },
    { name: 'by', type: 'relationship', relationTo: 'users', required: true },
    { name: 'at', type: 'date', required: true },
  ],
}
