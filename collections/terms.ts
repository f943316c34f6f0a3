import type { CollectionConfig } from 'payload'
import { only, signedIn } from './access/by-role'
import { roomOf } from './access/rooms'
import { key } from './fields/slug'
import { audited } from './hooks/audit'

const term = (slug: string, singular: string, plural: string, description: string): CollectionConfig =>
  audited({
    slug,
    labels: { singular, plural },
    access: { create: only('admin', 'marketing'), read: signedIn, update: only('admin', 'marketing'), delete: only('admin') },
    admin: { group: 'Library', hidden: roomOf('admin', 'marketing'), useAsTitle: 'name', defaultColumns: ['name', 'key'], description },
    defaultSort: 'name',
    fields: [{ name: 'name', type: 'text', required: true, localized: true, maxLength: 80 }, key('Stable name in addresses and search.')],
  })

/** What assets and courses are about. */
export const Topics = term('topics', 'Topic', 'Topics', 'What assets and courses are about; partners filter by them.')

/** What the vendor sells. */
export const Products = term('products', 'Product', 'Products', 'What the vendor sells; partners filter by it.')
