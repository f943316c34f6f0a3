import type { CollectionConfig } from 'payload'
import { nobody, personalRows } from './access/by-role'
import { roomOf } from './access/rooms'
import { options } from './fields/options'

/** What a person is told: the line in the portal, and the outbox of its mail. Its key makes telling twice harmless. */
export const Notifications: CollectionConfig = {
  slug: 'notifications',
  access: { create: nobody, read: personalRows(['admin']), update: nobody, delete: nobody },
  admin: {
    group: 'System',
    hidden: roomOf('admin'),
    useAsTitle: 'kind',
    defaultColumns: ['kind', 'user', 'email', 'mail', 'sentAt', 'createdAt'],
    description: 'The outbox: what was sent to whom, and what failed.',
  },
  defaultSort: '-createdAt',
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true, admin: { hidden: true } },
    { name: 'kind', type: 'text', required: true, index: true },
    { name: 'user', type: 'relationship', relationTo: 'users', index: true },
    { name: 'email', type: 'email', admin: { description: 'Where there is no person yet, as for an invitation.' } },
    { name: 'locale', type: 'text' },
    { name: 'data', type: 'json', admin: { hidden: true } },
    { name: 'mail', type: 'select', required: true, index: true, defaultValue: 'queued', options: options(['none', 'queued', 'sent', 'failed']) },
    { name: 'sentAt', type: 'date' },
    { name: 'readAt', type: 'date', index: true },
  ],
}
