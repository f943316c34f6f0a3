import type { GlobalConfig } from 'payload'
import { only } from './access/by-role'
import { roomOf } from './access/rooms'
import { auditGlobal } from './hooks/audit'

const hex = (value: unknown) => (typeof value === 'string' && /^#[0-9A-Fa-f]{6}$/.test(value)) || 'Use a colour such as #0F5C5C.'

/** The vendor's own face: what the portal, its mails and its certificates are dressed in. */
export const Branding: GlobalConfig = {
  slug: 'branding',
  access: { read: () => true, update: only('admin', 'marketing') },
  admin: { group: 'System', hidden: roomOf('admin', 'marketing'), description: 'Name, logo and colours of the portal, its mails and certificates.' },
  hooks: { afterChange: [auditGlobal] },
  fields: [
    { type: 'row', fields: [{ name: 'vendorName', type: 'text', required: true, defaultValue: 'Tandem' }, { name: 'programmeName', type: 'text', required: true, defaultValue: 'Partner portal' }] },
    { type: 'row', fields: [{ name: 'primary', type: 'text', required: true, defaultValue: '#0F5C5C', validate: hex }, { name: 'accent', type: 'text', required: true, defaultValue: '#E8833A', validate: hex }] },
    { name: 'currency', type: 'text', required: true, defaultValue: 'EUR', admin: { description: 'ISO 4217; of the programme’s thresholds.' } },
    { name: 'logoOnLight', type: 'textarea', admin: { description: 'SVG for light grounds. Scripts and links in it are taken out.' } },
    { name: 'logoOnDark', type: 'textarea', admin: { description: 'SVG for dark grounds.' } },
    { name: 'mark', type: 'textarea', admin: { description: 'Square SVG for icons.' } },
    { name: 'address', type: 'textarea', maxLength: 300, admin: { description: 'Printed below mails and certificates.' } },
    { name: 'supportEmail', type: 'email' },
    { name: 'website', type: 'text' },
    { name: 'welcome', type: 'text', localized: true, maxLength: 160, admin: { description: 'One line on the sign-in page.' } },
  ],
}
