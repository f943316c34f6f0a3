import type { CollectionConfig } from 'payload'
import { LOCALES, PARTNER_ROLES } from '~/src/policy/roles'
import { hasRole, nobody, viewerIn } from './access/by-role'
import { roomOf } from './access/rooms'
import { options } from './fields/options'
import { audited } from './hooks/audit'

/** An open door for one mail address, until it is used, withdrawn or stale. The token is derived, never stored. */
export const Invitations: CollectionConfig = audited({
  slug: 'invitations',
  access: {
    create: nobody,
    read: ({ req }) => {
      const viewer = viewerIn(req)
      if (hasRole(req, ['admin', 'channel'])) return true
      return viewer?.role === 'partner-admin' && viewer.partnerId ? { partner: { equals: viewer.partnerId } } : false
    },
    update: nobody,
    delete: nobody,
  },
  admin: {
    group: 'People',
    hidden: roomOf('admin', 'channel'),
    useAsTitle: 'email',
    defaultColumns: ['email', 'partner', 'role', 'state', 'expiresAt'],
    description: 'Invitations that staff and partner administrators sent.',
  },
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true, admin: { hidden: true } },
    { name: 'email', type: 'email', required: true, index: true },
    { name: 'name', type: 'text', maxLength: 120 },
    { name: 'role', type: 'select', required: true, options: options(PARTNER_ROLES) },
    { name: 'partner', type: 'relationship', relationTo: 'partners', required: true, index: true },
    { name: 'locale', type: 'select', required: true, defaultValue: 'en', options: options(LOCALES) },
    { name: 'invitedBy', type: 'relationship', relationTo: 'users' },
    { name: 'state', type: 'select', required: true, index: true, defaultValue: 'open', options: options(['open', 'accepted', 'withdrawn']) },
    { name: 'expiresAt', type: 'date', required: true },
    { name: 'acceptedAt', type: 'date' },
    { name: 'nonce', type: 'text', required: true, access: { read: () => false }, admin: { hidden: true } },
  ],
})
