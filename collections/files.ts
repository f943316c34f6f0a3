import type { CollectionConfig } from 'payload'
import { nobody, only, staffOnly } from './access/by-role'
import { roomOf } from './access/rooms'
import { audited } from './hooks/audit'
import { describeUpload } from './hooks/describe-upload'
import { queueRenditions } from './hooks/queue-renditions'

/** Uploads, each immutable: a new edition is a new file, and an asset points at its current one. */
export const Files: CollectionConfig = audited({
  slug: 'files',
  access: {
    create: only('admin', 'marketing'),
    // Partners get bytes through the asset or lesson that shows them, never by a file's own address.
    read: staffOnly,
    update: nobody,
    delete: only('admin'),
  },
  admin: {
    group: 'Library',
    hidden: roomOf('admin', 'marketing'),
    useAsTitle: 'filename',
    defaultColumns: ['filename', 'mimeType', 'pages', 'filesize', 'createdAt'],
    description: 'Uploads are never replaced. Upload the new edition, then point the asset at it.',
  },
  upload: {
    mimeTypes: ['application/pdf', 'image/png', 'image/jpeg', 'image/webp', 'application/vnd.openxmlformats-officedocument.presentationml.presentation', 'text/html', 'video/mp4', 'text/vtt'],
    pasteURL: false,
    disableLocalStorage: true,
    modifyResponseHeaders: ({ headers }) => {
      headers.set('X-Content-Type-Options', 'nosniff')
      headers.set('Content-Disposition', 'attachment')
      return headers
    },
  },
  hooks: { beforeChange: [describeUpload], afterChange: [queueRenditions] },
  fields: [
    { name: 'alt', label: 'Description', type: 'text', maxLength: 200, admin: { description: 'What a picture shows, for people who cannot see it.' } },
    { name: 'sha256', type: 'text', index: true, admin: { readOnly: true, position: 'sidebar' } },
    { name: 'pages', type: 'number', admin: { readOnly: true, position: 'sidebar' } },
    { name: 'pageWidth', type: 'number', admin: { readOnly: true, position: 'sidebar', description: 'Of page 1, in points; pixels for a picture.' } },
    { name: 'pageHeight', type: 'number', admin: { readOnly: true, position: 'sidebar' } },
    { name: 'text', type: 'textarea', maxLength: 400_000, admin: { hidden: true } },
  ],
})
