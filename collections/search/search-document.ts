import type { Payload } from 'payload'
import { LOCALES, type Locale } from '~/src/policy/roles'
import type { SearchDocument } from '~/src/search/document'

type Localized = Partial<Record<Locale, string | null>> | null | undefined

interface FileRow {
  id: string
  sha256?: string | null
  text?: string | null
  mimeType?: string | null
  pageWidth?: number | null
  pageHeight?: number | null
}

interface Row {
  id: string
  slug: string
  kind?: string
  language?: string
  title: Localized
  summary?: Localized
  topics?: string[]
  product?: string | null
  audienceKey?: string | null
  file?: string | null
  zones?: unknown[]
  _status?: string
  deletedAt?: string | null
  validFrom?: string | null
  validUntil?: string | null
  createdAt: string
}

/** What the search index should hold of an asset or a course, or undefined when it should hold nothing of it. */
export async function searchDocument(payload: Payload, type: 'asset' | 'course', id: string): Promise<SearchDocument | undefined> {
  const [document] = await searchDocuments(payload, type, [id])
  return document
}

/** As `searchDocument`, for many rows in a bounded number of queries; all rows of the kind when no ids are given. */
export async function searchDocuments(payload: Payload, type: 'asset' | 'course', ids?: string[]): Promise<SearchDocument[]> {
  const { docs: rows } = await payload.db.find<Row>({
    collection: type === 'asset' ? 'assets' : 'courses',
    where: { and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }, ...(ids ? [{ id: { in: ids } }] : [])] },
    locale: 'all',
    pagination: false,
    limit: 0,
  })
  if (rows.length === 0) return []
  const now = new Date().toISOString()
  const [topics, products, files] = await Promise.all([
    termsById(payload, 'topics'),
    termsById(payload, 'products'),
    filesById(payload, rows.flatMap(({ file }) => file ?? [])),
  ])
  return rows.filter(({ validFrom, validUntil }) => (!validFrom || validFrom <= now) && (!validUntil || validUntil > now)).map((row) => {
    const file = row.file ? files.get(row.file) : undefined
    return {
      id: `${type}:${row.id}`,
      type,
      slug: row.slug,
      kind: row.kind ?? 'course',
      title: words(row.title),
      summary: words(row.summary),
      body: file?.text ?? '',
      topics: (row.topics ?? []).flatMap((topic) => topics.get(topic)?.key ?? []),
      topicNames: (row.topics ?? []).flatMap((topic) => Object.values(words(topics.get(topic)?.name))),
      product: row.product ? (products.get(row.product)?.key ?? '') : '',
      language: row.language ?? '',
      audienceKey: row.audienceKey ?? 'open',
      publishedAt: row.validFrom ?? row.createdAt,
      coBrandable: (row.zones?.length ?? 0) > 0,
      ...(file?.pageWidth && file.pageHeight ? { image: { file: file.id, width: file.pageWidth, height: file.pageHeight } } : {}),
    }
  })
}

const words = (localized: Localized): SearchDocument['title'] =>
  Object.fromEntries(LOCALES.flatMap((locale) => (localized?.[locale] ? [[locale, localized[locale]]] : [])))

async function termsById(payload: Payload, collection: 'topics' | 'products') {
  const { docs } = await payload.db.find<{ id: string; key: string; name: Localized }>({ collection, locale: 'all', pagination: false, limit: 0 })
  return new Map(docs.map((term) => [term.id, term]))
}

async function filesById(payload: Payload, ids: string[]): Promise<Map<string, FileRow>> {
  if (ids.length === 0) return new Map()
  const { docs } = await payload.db.find<FileRow>({ collection: 'files', where: { id: { in: ids } }, pagination: false, limit: 0 })
  return new Map(docs.map((file) => [file.id, file]))
}
