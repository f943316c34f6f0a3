import type { CollectionConfig } from 'payload'
import { only } from './access/by-role'
import { openToViewer } from './access/open-to-viewer'
import { roomOf } from './access/rooms'
import { audience } from './fields/requirement'
import { slug } from './fields/slug'
import { audited } from './hooks/audit'
import { keepAudienceKey } from './hooks/keep-audience-key'
import { queueIndexing, queueUnindexing } from './hooks/queue-indexing'

/** Lessons in order, closed by an exam where there is one. */
export const Courses: CollectionConfig = audited({
  slug: 'courses',
  access: {
    create: only('admin', 'marketing'),
    read: openToViewer(['admin', 'marketing', 'channel']),
    readVersions: only('admin', 'marketing'),
    update: only('admin', 'marketing'),
    delete: only('admin', 'marketing'),
  },
  admin: {
    group: 'Learning',
    hidden: roomOf('admin', 'marketing'),
    useAsTitle: 'title',
    listSearchableFields: ['title', 'slug'],
    defaultColumns: ['title', 'product', '_status', 'updatedAt'],
    description: 'What partners learn. A course is complete when its lessons are done and its exam, if any, is passed.',
  },
  versions: { drafts: { schedulePublish: true }, maxPerDoc: 50 },
  trash: true,
  hooks: {
    beforeChange: [keepAudienceKey],
    afterChange: [queueIndexing('course')],
    afterDelete: [queueUnindexing('course')],
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: 'What it teaches',
          fields: [
            { name: 'title', type: 'text', required: true, localized: true, maxLength: 140 },
            { name: 'summary', type: 'textarea', localized: true, maxLength: 400 },
            {
              name: 'modules',
              type: 'array',
              labels: { singular: 'Module', plural: 'Modules' },
              minRows: 1,
              fields: [
                { name: 'title', type: 'text', required: true, localized: true, maxLength: 140 },
                { name: 'lessons', type: 'relationship', relationTo: 'lessons', hasMany: true, required: true },
              ],
            },
            { name: 'exam', type: 'relationship', relationTo: 'exams' },
            { type: 'row', fields: [{ name: 'product', type: 'relationship', relationTo: 'products', index: true }, { name: 'topics', type: 'relationship', relationTo: 'topics', hasMany: true }] },
          ],
        },
        { label: 'Who may take it', fields: audience() },
      ],
    },
    slug(),
  ],
})
