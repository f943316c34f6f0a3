import type { CollectionConfig } from 'payload'
import { companyRows, nobody } from './access/by-role'
import { roomOf } from './access/rooms'

const logoKey = (name: string) => ({ name, type: 'text' as const, admin: { hidden: true } })

/** A partner's brand as of one version: never changed, so that copies can point back at what made them. */
export const BrandKits: CollectionConfig = {
  slug: 'brand-kits',
  labels: { singular: 'Brand kit', plural: 'Brand kits' },
  access: { create: nobody, read: companyRows(), update: nobody, delete: nobody },
  admin: {
    group: 'Programme',
    hidden: roomOf('admin', 'channel'),
    useAsTitle: 'key',
    defaultColumns: ['partner', 'version', 'primary', 'secondary', 'createdAt'],
    description: 'Every version of every partner’s logo, colours and contact block.',
  },
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true, admin: { description: 'Partner and version number.' } },
    { name: 'partner', type: 'relationship', relationTo: 'partners', required: true, index: true },
    { name: 'version', type: 'number', required: true },
    { name: 'primary', type: 'text', required: true },
    { name: 'secondary', type: 'text' },
    {
      name: 'logo',
      type: 'group',
      fields: [
        logoKey('original'),
        logoKey('onLight'),
        logoKey('onDark'),
        logoKey('square'),
        logoKey('onLightDrawing'),
        logoKey('onDarkDrawing'),
        { name: 'width', type: 'number', admin: { description: 'Pixels, trimmed.' } },
        { name: 'height', type: 'number' },
        { name: 'warnings', type: 'json', admin: { hidden: true } },
        { name: 'mono', type: 'json', admin: { hidden: true } },
        { name: 'own', type: 'json', admin: { hidden: true } },
      ],
    },
    {
      name: 'contact',
      type: 'group',
      fields: ['company', 'name', 'phone', 'email', 'website', 'address'].map((name) => ({ name, type: 'text' as const })),
    },
    { name: 'createdBy', type: 'relationship', relationTo: 'users' },
  ],
}
