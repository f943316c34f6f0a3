import type { CollectionConfig } from 'payload'
import { companyRows, nobody } from './access/by-role'
import { roomOf } from './access/rooms'

const hidden = (name: string) => ({ name, type: 'text' as const, required: true, admin: { hidden: true } })

/** Partners' own pictures, for places of copies that take one. A removed one stays, as copies are made of it. */
export const Pictures: CollectionConfig = {
  slug: 'pictures',
  labels: { singular: 'Partner’s picture', plural: 'Partners’ pictures' },
  access: { create: nobody, read: companyRows(), update: nobody, delete: nobody },
  admin: {
    group: 'Programme',
    hidden: roomOf('admin', 'channel'),
    useAsTitle: 'name',
    defaultColumns: ['name', 'partner', 'inKit', 'width', 'height', 'createdAt'],
    description: 'What partners uploaded to stand on their copies: their team, their building, their work.',
  },
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true, admin: { hidden: true } },
    { name: 'partner', type: 'relationship', relationTo: 'partners', required: true, index: true },
    { name: 'name', type: 'text', required: true, maxLength: 240, admin: { description: 'What is said of it to whoever does not see it.' } },
    { name: 'inKit', type: 'checkbox', defaultValue: false, admin: { description: 'It belongs to the brand kit.' } },
    hidden('blob'),
    hidden('thumb'),
    hidden('mimeType'),
    { name: 'width', type: 'number', required: true, admin: { description: 'Pixels, as it is kept.' } },
    { name: 'height', type: 'number', required: true },
    { name: 'bytes', type: 'number', required: true },
    hidden('sha256'),
    { name: 'createdBy', type: 'relationship', relationTo: 'users' },
    { name: 'removedAt', type: 'date', index: true },
  ],
}
