import type { CollectionConfig } from 'payload'
import { SEGMENTS } from '~/src/policy/roles'
import { companyRows, nobody } from './access/by-role'
import { roomOf } from './access/rooms'
import { options } from './fields/options'
import { audited } from './hooks/audit'
import { forgetFacts } from './hooks/forget-facts'
import { queueStanding } from './hooks/queue-standing'

const STAFF = ['admin', 'channel'] as const

/** Business a partner asks the vendor to protect. Its state moves by use cases, each a compare-and-set. */
export const Deals: CollectionConfig = audited({
  slug: 'deals',
  access: { create: nobody, read: companyRows(STAFF), update: nobody, delete: nobody },
  admin: {
    group: 'Programme',
    hidden: roomOf('admin', 'channel'),
    useAsTitle: 'reference',
    defaultColumns: ['reference', 'customerName', 'partner', 'amount', 'state', 'submittedAt', 'protectedUntil'],
    listSearchableFields: ['reference', 'customerName', 'customerDomain'],
    description: 'Registrations of partners. Decide on those that wait, oldest first.',
  },
  defaultSort: '-submittedAt',
  hooks: { afterChange: [forgetFacts('partner'), queueStanding('partner')] },
  fields: [
    { name: 'decision', type: 'ui', admin: { disableListColumn: true, components: { Field: '~/src/app/(payload)/deals/deal-decision#DealDecision' } } },
    {
      type: 'collapsible',
      label: 'Record',
      admin: { initCollapsed: true },
      fields: [
        { name: 'reference', type: 'text', required: true, unique: true, index: true },
        { name: 'partner', type: 'relationship', relationTo: 'partners', required: true, index: true },
        { name: 'registeredBy', type: 'relationship', relationTo: 'users', required: true, index: true },
        { name: 'program', label: 'Deal programme', type: 'relationship', relationTo: 'deal-programs', required: true, index: true },
        { name: 'customerName', type: 'text', required: true, maxLength: 160 },
        { name: 'customerDomain', type: 'text', required: true, maxLength: 160 },
        { name: 'customerCountry', type: 'text', required: true },
        { name: 'customerKey', type: 'text', required: true, index: true, admin: { hidden: true } },
        { name: 'segment', type: 'select', options: options(SEGMENTS) },
        { name: 'amount', type: 'number', required: true, min: 1, admin: { description: 'Minor units (cents).', components: { Cell: '~/src/app/(payload)/deals/amount-cell#AmountCell' } } },
        { name: 'currency', type: 'text', required: true },
        { name: 'expectedClose', type: 'date' },
        { name: 'description', type: 'textarea', maxLength: 1000 },
        { name: 'state', type: 'select', required: true, index: true, defaultValue: 'submitted', options: options(['submitted', 'approved', 'rejected', 'won', 'lost', 'expired', 'withdrawn']) },
        { name: 'submittedAt', type: 'date', required: true, index: true },
        { name: 'decidedAt', type: 'date' },
        { name: 'decidedBy', type: 'relationship', relationTo: 'users' },
        { name: 'decisionNote', type: 'textarea', maxLength: 600 },
        { name: 'protectedUntil', type: 'date', index: true },
        { name: 'closedAt', type: 'date', index: true },
        { name: 'eligibility', type: 'json', admin: { hidden: true } },
      ],
    },
  ],
})

/** One row for a customer in a deal programme: whoever's deal it names has the claim until its time is over. */
export const DealClaims: CollectionConfig = {
  slug: 'deal-claims',
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true },
    { name: 'deal', type: 'relationship', relationTo: 'deals', index: true },
    { name: 'partner', type: 'relationship', relationTo: 'partners', required: true, index: true },
    { name: 'until', type: 'date', required: true, index: true },
    { name: 'live', type: 'checkbox', required: true, index: true },
  ],
}
