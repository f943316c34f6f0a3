import type { CollectionConfig } from 'payload'
import { only } from './access/by-role'
import { openToViewer } from './access/open-to-viewer'
import { roomOf } from './access/rooms'
import { approval } from './fields/approval'
import { dropSignature } from './fields/drop-signature'
import { audience } from './fields/requirement'
import { options } from './fields/options'
import { slug } from './fields/slug'
import { zoneEditor, zones } from './fields/zones'
import { ASSET_KINDS } from '~/media/assets/asset-kinds'
import { audited } from './hooks/audit'
import { checkTemplate } from './hooks/check-template'
import { checkZones } from './hooks/check-zones'
import { keepAudienceKey } from './hooks/keep-audience-key'
import { queueCopyCheck } from './hooks/queue-copy-check'
import { queueIndexing, queueUnindexing } from './hooks/queue-indexing'

const LANGUAGES = [
  { value: 'en', label: 'English' },
  { value: 'id', label: 'Bahasa Indonesia' },
  { value: 'pl', label: 'Polski' },
  { value: 'ru', label: 'Русский' },
]

/** What a partner finds in the library: words around a current file, and who may open it. */
export const Assets: CollectionConfig = audited({
  slug: 'assets',
  access: {
    create: only('admin', 'marketing'),
    read: openToViewer(['admin', 'marketing', 'channel'], { dated: true }),
    readVersions: only('admin', 'marketing'),
    update: only('admin', 'marketing'),
    delete: only('admin', 'marketing'),
  },
  admin: {
    group: 'Library',
    hidden: roomOf('admin', 'marketing'),
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'product', 'language', '_status', 'updatedAt'],
    listSearchableFields: ['title', 'slug'],
    description: 'Datasheets, decks, case studies and campaigns that partners find, open and make their own.',
  },
  versions: { drafts: { schedulePublish: true }, maxPerDoc: 50 },
  trash: true,
  hooks: {
    beforeChange: [keepAudienceKey, checkZones, checkTemplate],
    afterChange: [queueIndexing('asset'), queueCopyCheck],
    afterDelete: [queueUnindexing('asset')],
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: 'What it is',
          fields: [
            { name: 'title', type: 'text', required: true, localized: true, maxLength: 140 },
            { name: 'summary', type: 'textarea', localized: true, maxLength: 400, admin: { description: 'Two sentences: what it says and when to use it.' } },
            { name: 'file', type: 'upload', relationTo: 'files', required: true, admin: { description: 'The current edition. Copies made from the one before become outdated.' } },
            {
              type: 'row',
              fields: [
                { name: 'kind', type: 'select', required: true, index: true, options: options(ASSET_KINDS) },
                { name: 'language', type: 'select', required: true, index: true, defaultValue: 'en', options: LANGUAGES },
                { name: 'product', type: 'relationship', relationTo: 'products', index: true },
              ],
            },
            { name: 'topics', type: 'relationship', relationTo: 'topics', hasMany: true },
          ],
        },
        { label: 'Who may open it', fields: [...audience(), { type: 'row', fields: [{ name: 'validFrom', type: 'date' }, { name: 'validUntil', type: 'date' }] }] },
        { label: 'Make it yours', fields: [approval, dropSignature, zoneEditor, zones()] },
      ],
    },
    slug(),
  ],
})
