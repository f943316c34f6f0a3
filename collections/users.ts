import type { CollectionConfig } from 'payload'
import { LOCALES, PARTNER_ROLES, ROLES, STAFF_ROLES } from '~/src/policy/roles'
import { fieldNobody, fieldOnly, hasRole, only, viewerIn } from './access/by-role'
import { roomOf } from './access/rooms'
import { audited } from './hooks/audit'
import { checkPassword } from './hooks/check-password'
import { refuseInactive } from './hooks/refuse-inactive'
import { keepRoleAndPartnerInStep } from './hooks/keep-role-and-partner-in-step'
import { resetPasswordMail } from './mail/reset-password-mail'

const DAY = 24 * 60 * 60

const ROLE_LABELS: Record<(typeof ROLES)[number], string> = {
  admin: 'Administrator',
  marketing: 'Marketing',
  channel: 'Channel manager',
  'partner-admin': 'Partner administrator',
  'partner-user': 'Partner user',
}

const LOCALE_LABELS: Record<(typeof LOCALES)[number], string> = {
  en: 'English',
  id: 'Bahasa Indonesia',
  pl: 'Polski',
  ru: 'Русский',
}

/** Everyone who signs in: the vendor's staff and the partners' people. */
export const Users: CollectionConfig = audited({
  slug: 'users',
  labels: { singular: 'Person', plural: 'People' },
  auth: {
    tokenExpiration: 7 * DAY,
    maxLoginAttempts: 8,
    lockTime: 10 * 60 * 1000,
    useSessions: true,
    forgotPassword: { expiration: 60 * 60 * 1000, ...resetPasswordMail },
  },
  access: {
    admin: ({ req }) => hasRole(req, STAFF_ROLES),
    create: only('admin'),
    read: ({ req }) => {
      const viewer = viewerIn(req)
      if (!viewer) return false
      if (!viewer.partnerId) return true
      return { partner: { equals: viewer.partnerId } }
    },
    update: ({ req }) => {
      const viewer = viewerIn(req)
      if (!viewer) return false
      return viewer.role === 'admin' || { id: { equals: viewer.id } }
    },
    delete: only('admin'),
    unlock: only('admin'),
  },
  admin: {
    group: 'People',
    hidden: roomOf('admin', 'channel'),
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'role', 'partner', 'status', 'lastSeenAt'],
    listSearchableFields: ['name', 'email'],
    description: 'Partner people join by invitation; staff are added here.',
  },
  hooks: { beforeLogin: [refuseInactive], beforeValidate: [keepRoleAndPartnerInStep, checkPassword] },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 120 },
    { name: 'jobTitle', type: 'text', maxLength: 120 },
    {
      name: 'role',
      type: 'select',
      required: true,
      index: true,
      saveToJWT: true,
      defaultValue: 'partner-user',
      options: ROLES.map((value) => ({ value, label: ROLE_LABELS[value] })),
      access: { create: fieldOnly('admin'), update: fieldOnly('admin') },
      admin: { position: 'sidebar' },
    },
    {
      name: 'partner',
      type: 'relationship',
      relationTo: 'partners',
      index: true,
      saveToJWT: true,
      access: { create: fieldOnly('admin'), update: fieldOnly('admin') },
      admin: {
        position: 'sidebar',
        description: 'The company of a partner administrator or user; empty for staff.',
        condition: (data) => (PARTNER_ROLES as readonly string[]).includes(data?.role),
      },
    },
    {
      name: 'status',
      type: 'select',
      required: true,
      index: true,
      defaultValue: 'active',
      options: [
        { value: 'active', label: 'Active' },
        { value: 'removed', label: 'Removed' },
      ],
      access: { create: fieldOnly('admin'), update: fieldOnly('admin') },
      admin: { position: 'sidebar', description: 'A removed person cannot sign in; what they earned stays on record.' },
    },
    { name: 'locale', label: 'Language', type: 'select', required: true, defaultValue: 'en', options: LOCALES.map((value) => ({ value, label: LOCALE_LABELS[value] })) },
    { name: 'timeZone', type: 'text', maxLength: 60, admin: { description: 'IANA name, such as Europe/Warsaw.' } },
    {
      name: 'mutedMails',
      type: 'select',
      hasMany: true,
      options: [
        { value: 'certificate-earned', label: 'Certificate earned' },
        { value: 'certificate-lapsing', label: 'Certificate about to lapse' },
        { value: 'tier-changed', label: 'Tier changed' },
        { value: 'deal-decided', label: 'Deal decided' },
        { value: 'deal-submitted', label: 'Deal waiting for a decision' },
        { value: 'copy-outdated', label: 'Copy out of date' },
        { value: 'asset-recalled', label: 'Asset recalled' },
        { value: 'copy-delivered', label: 'Copy made for the company' },
        { value: 'brand-wanted', label: 'Brand kit or logo missing' },
        { value: 'copy-decided', label: 'Copy approved or sent back' },
        { value: 'copies-waiting', label: 'Copies waiting for approval' },
      ],
      admin: { description: 'Notices this person reads in the portal only.' },
    },
    { name: 'lastSeenAt', type: 'date', access: { create: fieldNobody, update: fieldNobody }, admin: { readOnly: true, position: 'sidebar' } },
  ],
})
