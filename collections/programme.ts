import type { CollectionConfig } from 'payload'
import { companyRows, nobody, only, signedIn } from './access/by-role'
import { roomOf } from './access/rooms'
import { key } from './fields/slug'
import { options } from './fields/options'
import { requirement } from './fields/requirement'
import { audited } from './hooks/audit'
import { queueAllStandings } from './hooks/queue-all-standings'

const STEWARDS = ['admin', 'channel'] as const
const stewarded = { create: only(...STEWARDS), update: only(...STEWARDS), delete: only('admin') }

/** The steps of the programme: what each is called and what it pays. */
export const Tiers: CollectionConfig = audited({
  slug: 'tiers',
  access: { ...stewarded, read: signedIn },
  admin: { group: 'Programme', hidden: roomOf('admin', 'channel'), useAsTitle: 'name', defaultColumns: ['rank', 'name', 'key', 'colour'], description: 'From the lowest rank to the highest. What a tier takes is in the rules.' },
  defaultSort: 'rank',
  fields: [
    { name: 'name', type: 'text', required: true, localized: true, maxLength: 60 },
    { name: 'promise', type: 'text', localized: true, maxLength: 160 },
    { name: 'rank', type: 'number', required: true, unique: true, min: 0, max: 20 },
    { name: 'colour', type: 'text', required: true, validate: (value: unknown) => (typeof value === 'string' && /^#[0-9A-Fa-f]{6}$/.test(value)) || 'Use a colour such as #64788A.' },
    { name: 'benefits', type: 'array', fields: [{ name: 'text', type: 'text', required: true, localized: true, maxLength: 200 }] },
    key('Requirements name the tier by it.'),
  ],
})

/** What each tier takes, in force from a date on. Later rules replace earlier ones; none is edited after its date. */
export const RuleSets: CollectionConfig = audited({
  slug: 'rule-sets',
  labels: { singular: 'Rules', plural: 'Rules' },
  access: { ...stewarded, read: only('admin', 'marketing', 'channel') },
  admin: { group: 'Programme', hidden: roomOf('admin', 'channel'), useAsTitle: 'key', defaultColumns: ['key', 'effectiveFrom', 'graceDays'], description: 'What each tier takes, in force from a date on.' },
  defaultSort: '-effectiveFrom',
  hooks: { afterChange: [queueAllStandings] },
  fields: [
    key('Standings name the rules they followed by it.'),
    { name: 'effectiveFrom', type: 'date', required: true, index: true },
    { name: 'graceDays', type: 'number', required: true, min: 0, max: 730, defaultValue: 90, admin: { description: 'How long a tier is kept after its requirement is no longer met.' } },
    {
      name: 'requirements',
      type: 'array',
      required: true,
      fields: [
        { name: 'tier', type: 'relationship', relationTo: 'tiers', required: true },
        requirement({ name: 'requirement', label: 'Takes', description: 'Everything a partner must hold or have done.', required: true }),
      ],
    },
  ],
})

/** The tier a partner held, since when, why: `{partner}:{seq}`, appended and never changed. */
export const Standings: CollectionConfig = {
  slug: 'standings',
  access: { create: nobody, read: companyRows(), update: nobody, delete: nobody },
  admin: { group: 'Programme', hidden: roomOf('admin', 'channel'), useAsTitle: 'key', defaultColumns: ['partner', 'seq', 'tier', 'previousTier', 'reason', 'effectiveAt', 'graceUntil'], description: 'How partners rose and fell, with the facts that justified each step.' },
  defaultSort: '-effectiveAt',
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true, admin: { hidden: true } },
    { name: 'partner', type: 'relationship', relationTo: 'partners', required: true, index: true },
    { name: 'seq', type: 'number', required: true },
    { name: 'tier', type: 'text', required: true },
    { name: 'previousTier', type: 'text' },
    { name: 'reason', type: 'select', required: true, options: options(['joined', 'earned', 'grace', 'recovered', 'lapsed']) },
    { name: 'effectiveAt', type: 'date', required: true, index: true },
    { name: 'graceUntil', type: 'date' },
    { name: 'ruleSet', type: 'relationship', relationTo: 'rule-sets' },
    { name: 'note', type: 'text' },
    { name: 'facts', type: 'json', admin: { hidden: true } },
    { name: 'explanation', type: 'json', admin: { hidden: true } },
  ],
}

/** Under which terms deals are registered, and by whom. */
export const DealPrograms: CollectionConfig = audited({
  slug: 'deal-programs',
  labels: { singular: 'Deal programme', plural: 'Deal programmes' },
  access: { ...stewarded, read: signedIn },
  admin: { group: 'Programme', hidden: roomOf('admin', 'channel'), useAsTitle: 'name', defaultColumns: ['name', 'protectionDays', 'autoApproveBelow', 'currency', 'active'], description: 'Who may register a deal, how long it is protected and which need a decision.' },
  fields: [
    { name: 'name', type: 'text', required: true, localized: true, maxLength: 100 },
    { name: 'description', type: 'textarea', localized: true, maxLength: 400 },
    requirement({ name: 'eligibility', label: 'Open to', description: 'Who may register deals here.', required: true }),
    {
      type: 'row',
      fields: [
        { name: 'protectionDays', type: 'number', required: true, min: 1, max: 730, defaultValue: 90 },
        { name: 'autoApproveBelow', type: 'number', min: 0, admin: { description: 'In minor units (cents). Deals below it need no decision; empty: every deal needs one.' } },
        { name: 'currency', type: 'text', required: true, defaultValue: 'EUR', validate: (value: unknown) => (typeof value === 'string' && /^[A-Z]{3}$/.test(value)) || 'Use the three letters of ISO 4217, such as EUR.' },
      ],
    },
    { name: 'active', type: 'checkbox', defaultValue: true, admin: { position: 'sidebar' } },
    key('Stable name in the API.'),
  ],
})
