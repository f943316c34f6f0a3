import type { CollectionConfig } from 'payload'
import { PARTNER_KINDS, REGIONS, SEGMENTS } from '~/src/policy/roles'
import { companyRows, fieldNobody, fieldOnly, only } from './access/by-role'
import { roomOf } from './access/rooms'
import { key } from './fields/slug'
import { options } from './fields/options'
import { audited } from './hooks/audit'
import { forgetFacts } from './hooks/forget-facts'
import { queueStanding } from './hooks/queue-standing'

const derived = { access: { create: fieldNobody, update: fieldNobody }, admin: { readOnly: true, position: 'sidebar' as const } }

/** The companies that sell, distribute and build with the vendor's products. */
export const Partners: CollectionConfig = audited({
  slug: 'partners',
  access: {
    create: only('admin', 'channel'),
    read: companyRows(['admin', 'marketing', 'channel'], 'id'),
    update: only('admin', 'channel'),
    delete: only('admin'),
  },
  admin: {
    group: 'Programme',
    hidden: roomOf('admin', 'channel'),
    useAsTitle: 'name',
    defaultColumns: ['name', 'tier', 'kind', 'country', 'region', 'status', 'joinedAt'],
    listSearchableFields: ['name', 'legalName'],
    description: 'Companies in the programme. Their tier follows from what they earned, by the rules in force.',
  },
  trash: true,
  hooks: { afterChange: [forgetFacts('id'), queueStanding('id')] },
  fields: [
    { name: 'name', type: 'text', required: true, index: true, maxLength: 120 },
    { name: 'legalName', type: 'text', maxLength: 160 },
    key('Short name in addresses and imports.'),
    { name: 'kind', type: 'select', required: true, index: true, options: options(PARTNER_KINDS) },
    {
      name: 'country',
      type: 'text',
      required: true,
      index: true,
      minLength: 2,
      maxLength: 2,
      validate: (value: unknown) => (typeof value === 'string' && /^[A-Z]{2}$/.test(value)) || 'Use the two capital letters of ISO 3166-1, such as PL.',
      admin: { description: 'ISO 3166-1, two capital letters.' },
    },
    { name: 'region', type: 'select', required: true, index: true, options: options(REGIONS) },
    { name: 'segments', type: 'select', hasMany: true, options: options(SEGMENTS) },
    {
      name: 'status',
      type: 'select',
      required: true,
      index: true,
      defaultValue: 'active',
      options: options(['active', 'suspended']),
      access: { update: fieldOnly('admin', 'channel') },
      admin: { position: 'sidebar', description: 'People of a suspended partner cannot sign in.' },
    },
    { name: 'joinedAt', type: 'date', required: true, defaultValue: () => new Date().toISOString(), admin: { position: 'sidebar' } },
    { name: 'tier', type: 'text', required: true, index: true, defaultValue: 'registered', ...derived },
    { name: 'tierSince', type: 'date', ...derived },
    { name: 'graceUntil', type: 'date', index: true, ...derived },
    { name: 'standingSeq', type: 'number', required: true, defaultValue: 0, access: derived.access, admin: { hidden: true } },
    { name: 'brandKit', type: 'relationship', relationTo: 'brand-kits', ...derived },
    {
      name: 'contact',
      type: 'group',
      admin: { description: 'Printed on co-branded sheets.' },
      fields: [
        { name: 'company', type: 'text', maxLength: 120 },
        { name: 'name', type: 'text', maxLength: 120 },
        { name: 'phone', type: 'text', maxLength: 40 },
        { name: 'email', type: 'email' },
        { name: 'website', type: 'text', maxLength: 160 },
        { name: 'address', type: 'textarea', maxLength: 300 },
      ],
    },
  ],
})
