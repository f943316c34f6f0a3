import type { Adapter } from '@payloadcms/plugin-cloud-storage/types'
import { originalKey } from '~/media/blob-keys'
import { blobStore } from '~/src/platform/storage/open-store'

/** Payload's uploads in our blob store, so that files, renditions and copies share one place, local or S3. */
export const blobAdapter: Adapter = () => ({
  name: 'blobs',
  handleUpload: async ({ file }) => {
    await blobStore().put(originalKey(file.filename), file.buffer, { contentType: file.mimeType })
  },
  handleDelete: async ({ filename }) => {
    await blobStore().delete(originalKey(filename))
  },
  staticHandler: async (_req, { params: { filename }, headers }) => {
    const bytes = await blobStore().get(originalKey(filename))
    if (!bytes) return new Response(null, { status: 404 })
    const answer = new Headers(headers)
    answer.set('Content-Length', String(bytes.length))
    answer.set('X-Content-Type-Options', 'nosniff')
    answer.set('Content-Disposition', `attachment; filename*=UTF-8''${encodeURIComponent(filename)}`)
    return new Response(new Uint8Array(bytes), { headers: answer })
  },
})
