import type { ArrayField, UIField } from 'payload'
import { TEXT_SOURCES } from '~/media/zones/text-sources'
import { options } from './options'

const SOURCE_LABELS: Record<(typeof TEXT_SOURCES)[number], string> = {
  partnerName: 'Partner name',
  companyName: 'Company in the contact block',
  contactName: 'Contact person',
  phone: 'Phone',
  email: 'E-mail',
  website: 'Website',
  address: 'Address',
  userName: 'Name of the person',
  userEmail: 'E-mail of the person',
  free: 'Typed by the person',
}

const points = (name: string, description: string) => ({
  name,
  type: 'number' as const,
  required: true,
  min: 0,
  admin: { width: '25%', description },
})

const isTyped = (_: unknown, zone: { kind?: string; source?: string | null } | undefined) => zone?.kind === 'text' && (zone.source ?? 'free') === 'free'

const isPicture = (_: unknown, zone: { kind?: string } | undefined) => zone?.kind === 'image'

/** The pages of the file with the zones on them, to be placed by hand; it writes what the rows of `zones` hold. */
export const zoneEditor: UIField = {
  name: 'zoneEditor',
  type: 'ui',
  admin: { disableListColumn: true, components: { Field: '~/src/app/(payload)/zones/zone-editor-field#ZoneEditorField' } },
}

/** Where a partner's own things go on the pages of a PDF or on a picture: what `media/zones/zones.ts` reads. */
export const zones = (): ArrayField => ({
  name: 'zones',
  label: 'Co-brand zones',
  type: 'array',
  maxRows: 40,
  labels: { singular: 'Zone', plural: 'Zones' },
  admin: {
    description: 'Measured from the top left corner of the page as it is seen, in points (1/72 inch), or of a picture in pixels. Without a zone the asset is not co-brandable.',
    initCollapsed: true,
    components: { RowLabel: '~/src/app/(payload)/zones/zone-row-label#ZoneRowLabel' },
  },
  fields: [
    {
      type: 'row',
      fields: [
        { name: 'kind', type: 'select', required: true, options: ['logo', 'text', 'contact', 'qr', 'colour', 'image'].map((value) => ({ value, label: value === 'qr' ? 'QR code' : value.charAt(0).toUpperCase() + value.slice(1) })), admin: { width: '25%' } },
        { name: 'name', type: 'text', required: true, maxLength: 40, admin: { width: '25%', description: 'Unique within the asset.' } },
        { name: 'pages', type: 'text', required: true, defaultValue: 'all', admin: { width: '25%', description: 'all, first, last, or numbers such as 1, 3-5 or 2-last.' } },
        { name: 'align', type: 'select', defaultValue: 'left', options: options(['left', 'center', 'right']), admin: { width: '25%' } },
      ],
    },
    {
      type: 'row',
      fields: [
        points('x', 'From the left.'),
        points('y', 'From the top.'),
        { ...points('width', 'Of the zone.'), min: 4 },
        { ...points('height', 'Of the zone.'), min: 4 },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'source', type: 'select', options: TEXT_SOURCES.map((value) => ({ value, label: SOURCE_LABELS[value] })), admin: { width: '25%', condition: (_, zone) => zone?.kind === 'text' || zone?.kind === 'qr' } },
        { name: 'label', type: 'text', localized: true, maxLength: 60, admin: { width: '25%', description: 'What the form asks for.' } },
        { name: 'maxLength', type: 'number', min: 1, max: 600, admin: { width: '25%' } },
        { name: 'required', type: 'checkbox', admin: { width: '25%' } },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'defaultText', type: 'text', maxLength: 600, admin: { width: '75%', description: 'What it says for whoever says nothing else; in the language of the asset.', condition: isTyped } },
        { name: 'editing', type: 'select', options: [{ value: 'editable', label: 'May be changed' }, { value: 'must-change', label: 'Must be changed' }, { value: 'locked', label: 'Locked' }], admin: { width: '25%', condition: isTyped } },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'minSize', type: 'number', min: 4, max: 200, admin: { width: '20%', description: 'Smallest type.' } },
        { name: 'maxSize', type: 'number', min: 4, max: 200, admin: { width: '20%', description: 'Largest type.' } },
        { name: 'bold', type: 'checkbox', admin: { width: '20%', condition: (_, zone) => zone?.kind === 'text' } },
        { name: 'face', type: 'select', options: [{ value: 'sans', label: 'Sans serif' }, { value: 'serif', label: 'Serif' }], admin: { width: '20%', description: 'Of Latin, Greek and Cyrillic letters.', condition: (_, zone) => zone?.kind === 'text' || zone?.kind === 'contact' } },
        { name: 'color', type: 'text', admin: { width: '20%', description: 'Such as #13262A.' } },
        { name: 'plate', type: 'text', admin: { width: '20%', description: 'Colour behind the zone, if any.' } },
        { name: 'plateWhen', type: 'select', options: [{ value: 'always', label: 'Always' }, { value: 'needed', label: 'Only where needed' }], admin: { width: '20%', description: 'When it is painted; where needed, a colour may be left to be found.', condition: (_, zone) => zone?.kind !== 'qr' } },
        { name: 'hideEmpty', type: 'checkbox', admin: { width: '20%', description: 'With its plate, where nothing fills it.', condition: (_, zone) => zone?.kind === 'logo' || zone?.kind === 'text' || zone?.kind === 'image' } },
        { name: 'clear', type: 'text', admin: { width: '20%', description: 'Kept clear around the logo: points such as 8, or a share of its height such as 25%.', condition: (_, zone) => zone?.kind === 'logo' } },
        { name: 'tone', type: 'select', options: options(['primary', 'secondary']), admin: { width: '20%', description: 'Of the partner’s colours.', condition: (_, zone) => zone?.kind === 'colour' } },
        { name: 'fit', type: 'select', options: options(['cover', 'contain']), admin: { width: '20%', description: 'The picture cut to fill the zone, or whole.', condition: isPicture } },
        { name: 'media', type: 'select', options: [{ value: 'any', label: 'Any of the partner' }, { value: 'kit', label: 'Brand kit only' }], admin: { width: '20%', description: 'Which pictures may be chosen.', condition: isPicture } },
      ],
    },
  ],
})
