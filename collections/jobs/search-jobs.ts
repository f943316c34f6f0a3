import { searchIndex } from '~/src/search/open-index'
import { searchDocument } from '../search/search-document'
import { task } from './task'

export const searchJobs = [
  task<{ type: 'asset' | 'course'; id: string }>({
    slug: 'index-document',
    label: 'Bring a document up to date in the search index',
    inputs: ['type', 'id'],
    run: async ({ payload, input: { type, id } }) => {
      const document = await searchDocument(payload, type, id)
      if (document) await searchIndex().put([document])
      else await searchIndex().remove([`${type}:${id}`])
    },
  }),
]
