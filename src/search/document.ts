import type { Locale } from '~/src/policy/roles'

/** What the index holds of an asset or a course. */
export interface SearchDocument {
  /** `asset:…` or `course:…` with the row's id. */
  id: string
  type: 'asset' | 'course'
  slug: string
  /** The asset's kind; `course` for a course. */
  kind: string
  title: Partial<Record<Locale, string>>
  summary: Partial<Record<Locale, string>>
  /** Text of the file. Found by those who may open it, and never given out. */
  body: string
  /** Keys of topics, and their names in every language for the words of a query. */
  topics: string[]
  topicNames: string[]
  product: string
  /** Of the content; empty where it has none. */
  language: string
  audienceKey: string
  /** ISO 8601. */
  publishedAt: string
  coBrandable: boolean
  /** The file whose first page is its picture, with the page's size. */
  image?: { file: string; width: number; height: number }
}
