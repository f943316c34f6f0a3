import type { CollectionConfig } from 'payload'
import { nobody, only } from './access/by-role'
import { roomOf } from './access/rooms'
import { requirement } from './fields/requirement'
import { options } from './fields/options'
import { audited } from './hooks/audit'
import { queueBulkRun } from './hooks/queue-bulk-run'
import { stampAuthor } from './hooks/stamp-author'

/** Marketing has an asset made for many partners at once; each copy goes to its partner's list. */
export const BulkRuns: CollectionConfig = audited({
  slug: 'bulk-runs',
  labels: { singular: 'Bulk run', plural: 'Bulk runs' },
  access: { create: only('admin', 'marketing'), read: only('admin', 'marketing'), update: nobody, delete: nobody },
  admin: {
    group: 'Library',
    hidden: roomOf('admin', 'marketing'),
    useAsTitle: 'name',
    defaultColumns: ['name', 'asset', 'state', 'by', 'createdAt'],
    description: 'Makes one copy of an asset for each partner chosen, as soon as it is saved. A run cannot be changed: start another.',
  },
  defaultSort: '-createdAt',
  hooks: { beforeChange: [stampAuthor('by')], afterChange: [queueBulkRun] },
  fields: [
    { name: 'progress', type: 'ui', admin: { disableListColumn: true, components: { Field: '~/src/app/(payload)/copies/bulk-progress#BulkProgress' } } },
    { name: 'name', type: 'text', required: true, maxLength: 140, admin: { description: 'For your own lists: partners do not read it.' } },
    { name: 'asset', type: 'relationship', relationTo: 'assets', required: true, index: true, filterOptions: { _status: { equals: 'published' } } },
    { name: 'partners', type: 'relationship', relationTo: 'partners', hasMany: true, admin: { description: 'These and nobody else. Leave it empty to choose by the condition below.' } },
    requirement({ name: 'audience', label: 'Partners who', description: 'Without partners above: every active partner who meets this. Without a condition, every one.' }),
    {
      name: 'inputs',
      type: 'array',
      labels: { singular: 'Text', plural: 'Texts' },
      admin: { description: 'What the asset’s text inputs say, the same on every copy.' },
      fields: [
        { name: 'input', type: 'text', required: true, maxLength: 60, admin: { description: 'Name of the place in the asset.' } },
        { name: 'text', type: 'text', required: true, maxLength: 2000 },
      ],
    },
    { name: 'by', type: 'relationship', relationTo: 'users', admin: { readOnly: true, position: 'sidebar' } },
    { name: 'state', type: 'select', required: true, index: true, defaultValue: 'queued', options: options(['queued', 'running', 'done']), access: { create: () => false }, admin: { readOnly: true, position: 'sidebar' } },
    { name: 'finishedAt', type: 'date', access: { create: () => false }, admin: { readOnly: true, position: 'sidebar' } },
  ],
})

/** One partner's share of a bulk run: `{run}:{partner}` is its key. What failed waits here for somebody to mend it. */
export const BulkItems: CollectionConfig = {
  slug: 'bulk-items',
  labels: { singular: 'Bulk delivery', plural: 'Bulk deliveries' },
  access: { create: nobody, read: only('admin', 'marketing'), update: nobody, delete: nobody },
  admin: {
    group: 'Library',
    hidden: roomOf('admin', 'marketing'),
    useAsTitle: 'key',
    defaultColumns: ['partner', 'run', 'state', 'problem', 'copy'],
    description: 'What each partner got of the bulk runs, and why some got nothing.',
  },
  defaultSort: '-createdAt',
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true, admin: { hidden: true } },
    { name: 'run', type: 'relationship', relationTo: 'bulk-runs', required: true, index: true },
    { name: 'partner', type: 'relationship', relationTo: 'partners', required: true, index: true },
    { name: 'state', type: 'select', required: true, index: true, defaultValue: 'waiting', options: options(['waiting', 'made', 'failed']) },
    { name: 'copy', type: 'relationship', relationTo: 'copies', index: true },
    { name: 'problem', type: 'text', index: true, admin: { description: 'Why there is no copy: no-brand-kit, logo-missing and picture-missing wait for something of the partner’s.' } },
    { name: 'detail', type: 'text' },
    { name: 'toldAt', type: 'date', admin: { hidden: true } },
    { name: 'askedAt', type: 'date', admin: { description: 'When the partner was asked by mail for what is missing.' } },
  ],
}

/** The contact sheet of a bulk run in a language, drawn by a job: once, under `{run}:{locale}`. */
export const ProofSheets: CollectionConfig = {
  slug: 'proof-sheets',
  labels: { singular: 'Proof sheet', plural: 'Proof sheets' },
  access: { create: nobody, read: only('admin', 'marketing'), update: nobody, delete: nobody },
  admin: { group: 'Library', hidden: () => true, useAsTitle: 'key' },
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'run', type: 'relationship', relationTo: 'bulk-runs', required: true, index: true },
    { name: 'locale', type: 'text', required: true },
    { name: 'state', type: 'select', required: true, index: true, defaultValue: 'queued', options: options(['queued', 'drawing', 'ready']) },
    { name: 'done', type: 'number', required: true, defaultValue: 0 },
    { name: 'total', type: 'number', required: true, defaultValue: 0 },
    { name: 'blob', type: 'text', access: { read: () => false } },
  ],
}
