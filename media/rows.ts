import type { Requirement } from '~/src/policy/requirement'
import type { Locale } from '~/src/policy/roles'
import type { StoredZone } from './stored-zones'

export type LocalizedText = Partial<Record<Locale, string | null>> | null

/** A row of `assets` read for every language at once. */
export interface AssetRow {
  id: string
  slug: string
  title: LocalizedText
  summary?: LocalizedText
  kind: string
  language: string
  product?: string | null
  topics?: string[]
  audience?: Requirement | null
  audienceKey: string
  validFrom?: string | null
  validUntil?: string | null
  file: string
  zones?: StoredZone[] | null
  _status: 'draft' | 'published'
  deletedAt?: string | null
  updatedAt: string
}

export interface FileRow {
  id: string
  filename: string
  mimeType: string
  filesize: number
  sha256: string
  pages?: number | null
  pageWidth?: number | null
  pageHeight?: number | null
}

export interface BrandKitRow {
  id: string
  key: string
  partner: string
  version: number
  primary: string
  secondary?: string | null
  logo?: { onLight?: string | null; onDark?: string | null; square?: string | null; width?: number | null; height?: number | null; warnings?: string[] | null } | null
  contact?: Partial<Record<'company' | 'name' | 'phone' | 'email' | 'website' | 'address', string | null>> | null
  createdAt: string
}

export interface CopyRow {
  id: string
  serial: string
  key: string
  partner: string
  asset: string
  file: string
  brandKit: string
  madeBy: string
  madeAt: string
  assetTitle: string
  findings?: { code: string; zone: string; page?: number; value?: string }[] | null
  blob: string
  bytes: number
  sha256: string
  state: 'current' | 'outdated' | 'recalled'
  stateReason?: string | null
  stateSince?: string | null
}

/** The words in a language, or in English, or in whichever there is. */
export const inLanguage = (words: LocalizedText | undefined, locale: Locale): string =>
  words?.[locale] || words?.en || Object.values(words ?? {}).find(Boolean) || ''
