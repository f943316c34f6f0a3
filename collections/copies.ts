import type { CollectionConfig } from 'payload'
import { companyRows, nobody } from './access/by-role'
import { roomOf } from './access/rooms'
import { options } from './fields/options'
import { COPY_STATES } from '~/media/copies/copy-states'

/** A partner's own edition of an asset, with the versions of everything that made it. Written by `coBrandAsset`. */
export const Copies: CollectionConfig = {
  slug: 'copies',
  labels: { singular: 'Copy', plural: 'Copies' },
  access: { create: nobody, read: companyRows(), update: nobody, delete: nobody },
  admin: {
    group: 'Library',
    hidden: roomOf('admin', 'marketing'),
    useAsTitle: 'serial',
    listSearchableFields: ['serial', 'assetTitle'],
    defaultColumns: ['serial', 'review', 'asset', 'partner', 'state', 'madeAt'],
    description: 'Co-branded files that partners made. A copy is outdated when its asset got a new file, recalled when staff said so; one that waits goes to its partner once it is approved.',
  },
  defaultSort: '-madeAt',
  fields: [
    { name: 'review', type: 'ui', label: 'Page 1', admin: { components: { Field: '~/src/app/(payload)/reviews/copy-review#CopyReview', Cell: '~/src/app/(payload)/reviews/proof-cell#ProofCell' } } },
    { name: 'serial', type: 'text', required: true, unique: true, index: true },
    { name: 'key', type: 'text', required: true, unique: true, index: true, admin: { hidden: true } },
    { name: 'partner', type: 'relationship', relationTo: 'partners', required: true, index: true },
    { name: 'asset', type: 'relationship', relationTo: 'assets', required: true, index: true },
    { name: 'file', type: 'relationship', relationTo: 'files', required: true, index: true },
    { name: 'brandKit', type: 'relationship', relationTo: 'brand-kits', required: true },
    { name: 'madeBy', type: 'relationship', relationTo: 'users', required: true, index: true },
    { name: 'madeAt', type: 'date', required: true, index: true },
    { name: 'assetTitle', type: 'text', required: true },
    { name: 'zonesVersion', type: 'text', required: true, admin: { hidden: true } },
    { name: 'inputs', type: 'json', admin: { hidden: true } },
    { name: 'findings', type: 'json', admin: { hidden: true } },
    { name: 'prepared', type: 'text', access: { read: () => false }, admin: { hidden: true } },
    { name: 'blob', type: 'text', required: true, access: { read: () => false }, admin: { hidden: true } },
    { name: 'bytes', type: 'number', required: true },
    { name: 'sha256', type: 'text', required: true },
    { name: 'state', type: 'select', required: true, index: true, defaultValue: 'current', options: options(COPY_STATES) },
    { name: 'held', type: 'checkbox', defaultValue: false, admin: { hidden: true } },
    { name: 'decidedAt', type: 'date' },
    { name: 'decidedBy', type: 'relationship', relationTo: 'users' },
    { name: 'stateReason', type: 'text' },
    { name: 'stateSince', type: 'date' },
    { name: 'recall', type: 'relationship', relationTo: 'recalls', index: true },
    { name: 'replaces', type: 'relationship', relationTo: 'copies' },
    { name: 'supersededBy', type: 'relationship', relationTo: 'copies', index: true },
    { name: 'toldAt', type: 'date', admin: { hidden: true } },
  ],
}
