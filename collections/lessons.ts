import type { CollectionConfig } from 'payload'
import { only } from './access/by-role'
import { roomOf } from './access/rooms'
import { slug } from './fields/slug'
import { audited } from './hooks/audit'

const AUTHORS = ['admin', 'marketing'] as const

/** One sitting of a course. Partners read it through the course that holds it, never by its own address. */
export const Lessons: CollectionConfig = audited({
  slug: 'lessons',
  access: {
    create: only(...AUTHORS),
    read: only(...AUTHORS, 'channel'),
    readVersions: only(...AUTHORS),
    update: only(...AUTHORS),
    delete: only(...AUTHORS),
  },
  admin: {
    group: 'Learning',
    hidden: roomOf('admin', 'marketing'),
    useAsTitle: 'title',
    listSearchableFields: ['title', 'slug'],
    defaultColumns: ['title', 'kind', 'minutes', '_status', 'updatedAt'],
    description: 'Articles, videos and documents. Courses put them in order.',
    livePreview: {
      url: ({ data, locale }) => `/preview/lessons/${String(data.id ?? '')}?locale=${typeof locale === 'string' ? locale : locale.code}`,
      breakpoints: [
        { name: 'phone', label: 'Phone', width: 390, height: 844 },
        { name: 'desktop', label: 'Desktop', width: 1440, height: 900 },
      ],
    },
  },
  versions: { drafts: { schedulePublish: true, autosave: { interval: 1500 } }, maxPerDoc: 50 },
  trash: true,
  fields: [
    { name: 'title', type: 'text', required: true, localized: true, maxLength: 140 },
    {
      type: 'row',
      fields: [
        {
          name: 'kind',
          type: 'select',
          required: true,
          defaultValue: 'article',
          options: [
            { value: 'article', label: 'Article' },
            { value: 'video', label: 'Video' },
            { value: 'document', label: 'Document from the library' },
          ],
        },
        { name: 'minutes', type: 'number', required: true, min: 1, max: 240, defaultValue: 5, admin: { description: 'How long it takes most people.' } },
      ],
    },
    {
      name: 'video',
      type: 'group',
      admin: { condition: (data) => data?.kind === 'video' },
      fields: [
        { name: 'file', type: 'upload', relationTo: 'files', filterOptions: { mimeType: { equals: 'video/mp4' } } },
        { name: 'poster', type: 'upload', relationTo: 'files', filterOptions: { mimeType: { like: 'image/' } } },
        { name: 'seconds', type: 'number', min: 1 },
        {
          name: 'captions',
          type: 'array',
          fields: [
            { name: 'language', type: 'select', required: true, options: ['en', 'id', 'pl', 'ru'] },
            { name: 'file', type: 'upload', relationTo: 'files', required: true, filterOptions: { mimeType: { equals: 'text/vtt' } } },
          ],
        },
      ],
    },
    { name: 'document', type: 'relationship', relationTo: 'assets', admin: { condition: (data) => data?.kind === 'document' } },
    { name: 'body', type: 'richText', localized: true },
    slug(),
  ],
})
