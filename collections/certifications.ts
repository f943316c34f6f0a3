import type { CollectionConfig } from 'payload'
import { companyRows, fieldNobody, nobody, only } from './access/by-role'
import { PUBLISHED } from './access/open-to-viewer'
import { viewerIn } from './access/by-role'
import { roomOf } from './access/rooms'
import { isStaffRole } from '~/src/policy/roles'
import { certificateTemplate } from './fields/certificate-template'
import { key } from './fields/slug'
import { audited } from './hooks/audit'
import { forgetFacts } from './hooks/forget-facts'
import { queueStanding } from './hooks/queue-standing'

/** What a person can be certified in, what it takes and how long it lasts. */
export const Certifications: CollectionConfig = audited({
  slug: 'certifications',
  access: {
    create: only('admin', 'marketing'),
    read: ({ req }) => {
      const viewer = viewerIn(req)
      return viewer !== undefined && (isStaffRole(viewer.role) || PUBLISHED)
    },
    readVersions: only('admin', 'marketing'),
    update: only('admin', 'marketing'),
    delete: only('admin'),
  },
  admin: { group: 'Learning', hidden: roomOf('admin', 'marketing'), useAsTitle: 'title', defaultColumns: ['title', 'key', 'validMonths', '_status'], description: 'Earned by completing the courses and passing the exams named here.' },
  versions: { drafts: true, maxPerDoc: 50 },
  trash: true,
  fields: [
    { name: 'title', type: 'text', required: true, localized: true, maxLength: 140 },
    { name: 'description', type: 'textarea', localized: true, maxLength: 400 },
    { name: 'courses', type: 'relationship', relationTo: 'courses', hasMany: true },
    { name: 'exams', type: 'relationship', relationTo: 'exams', hasMany: true },
    {
      type: 'row',
      fields: [
        { name: 'validMonths', label: 'Lasts, months', type: 'number', required: true, min: 1, max: 120, defaultValue: 24 },
        { name: 'renewalDays', label: 'Renewable before its end, days', type: 'number', required: true, min: 0, max: 365, defaultValue: 90 },
      ],
    },
    certificateTemplate,
    key('Requirements and certificates name the certification by it.'),
  ],
})

/** A person's certificate. Never changed but for its revocation; `{user}:{certification}:{cycle}` is its key. */
export const Certificates: CollectionConfig = audited({
  slug: 'certificates',
  access: { create: nobody, read: companyRows(['admin', 'marketing', 'channel']), update: only('admin', 'marketing'), delete: nobody },
  admin: {
    group: 'Learning',
    hidden: roomOf('admin', 'marketing', 'channel'),
    useAsTitle: 'serial',
    listSearchableFields: ['serial', 'holderName', 'partnerName'],
    defaultColumns: ['serial', 'holderName', 'partner', 'certificationKey', 'issuedAt', 'validUntil', 'revokedAt'],
    description: 'Issued by the portal when everything a certification takes is done. Staff can revoke, never issue by hand.',
  },
  defaultSort: '-issuedAt',
  hooks: { afterChange: [forgetFacts('partner'), queueStanding('partner')] },
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true, access: { update: fieldNobody }, admin: { hidden: true } },
    { name: 'serial', type: 'text', required: true, unique: true, index: true, access: { update: fieldNobody } },
    { name: 'user', type: 'relationship', relationTo: 'users', required: true, index: true, access: { update: fieldNobody } },
    { name: 'partner', type: 'relationship', relationTo: 'partners', required: true, index: true, access: { update: fieldNobody } },
    { name: 'certification', type: 'relationship', relationTo: 'certifications', required: true, index: true, access: { update: fieldNobody } },
    { name: 'certificationKey', type: 'text', required: true, index: true, access: { update: fieldNobody } },
    { name: 'cycle', type: 'number', required: true, access: { update: fieldNobody } },
    { name: 'holderName', type: 'text', required: true, access: { update: fieldNobody } },
    { name: 'partnerName', type: 'text', required: true, access: { update: fieldNobody } },
    { name: 'titles', type: 'json', required: true, access: { update: fieldNobody }, admin: { hidden: true } },
    { name: 'issuedAt', type: 'date', required: true, index: true, access: { update: fieldNobody } },
    { name: 'validUntil', type: 'date', required: true, index: true, access: { update: fieldNobody } },
    { name: 'scorePercent', type: 'number', access: { update: fieldNobody } },
    { name: 'attempt', type: 'relationship', relationTo: 'attempts', access: { update: fieldNobody } },
    { name: 'lapseNoticeAt', type: 'date', access: { update: fieldNobody }, admin: { hidden: true } },
    { name: 'revokedAt', type: 'date', admin: { position: 'sidebar', description: 'From then on the certificate counts for nothing.' } },
    { name: 'revokedReason', type: 'textarea', maxLength: 400, admin: { position: 'sidebar' } },
  ],
})
