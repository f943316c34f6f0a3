import type { Payload } from 'payload'
import { searchIndex } from '~/src/search/open-index'
import { searchDocuments } from './search-document'

/** Builds the search index anew from what is published now: after a start, and as validity dates pass. */
export async function bringIndexUpToDate({ payload }: { payload: Payload }): Promise<void> {
  const documents = [...(await searchDocuments(payload, 'asset')), ...(await searchDocuments(payload, 'course'))]
  await searchIndex().replaceAll(documents)
}
