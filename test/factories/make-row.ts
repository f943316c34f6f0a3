import type { Payload } from 'payload'

export interface Upload {
  name: string
  data: Buffer
  mimetype: string
}

/** Creates a document as the admin would, whatever its collection, with a file where one is given. Gives its id. */
export async function makeRow(payload: Payload, collection: string, data: Record<string, unknown>, upload?: Upload): Promise<string> {
  const create = payload.create.bind(payload) as unknown as (args: Record<string, unknown>) => Promise<{ id: string }>
  const { id } = await create({ collection, data, overrideAccess: true, depth: 0, locale: 'en', ...(upload ? { file: { ...upload, size: upload.data.length } } : {}) })
  return id
}
