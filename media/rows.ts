import type { Requirement } from '~/src/policy/requirement'
import type { Locale } from '~/src/policy/roles'
import type { CopyState } from './copies/copy-states'
import type { Approval } from './reviews/approval'
import type { StoredZone } from './zones/stored-zones'

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
  /** Of a signed PDF: copies go without its signature. */
  dropSignature?: boolean | null
  /** None is `free`: what was stored before there were reviews. */
  approval?: Approval | null
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

/** A logo in the blob store. */
export interface StoredLogo {
  /** Key of its PNG, and of its drawing if it has one. */
  picture: string
  drawing?: string
  /** Pixels. */
  width: number
  height: number
}

/** A logo for light grounds and for dark ones. */
export interface StoredPair {
  onLight: StoredLogo
  onDark: StoredLogo
}

export interface StoredKitLogo {
  onLight?: string | null
  onDark?: string | null
  square?: string | null
  onLightDrawing?: string | null
  onDarkDrawing?: string | null
  width?: number | null
  height?: number | null
  warnings?: string[] | null
  /** Derived of it, in one dark ink. */
  mono?: StoredLogo | null
  /** What the partner brought beside it. */
  own?: { onDark?: StoredPair; square?: StoredPair; mono?: StoredPair } | null
}

export interface BrandKitRow {
  id: string
  key: string
  partner: string
  version: number
  primary: string
  secondary?: string | null
  logo?: StoredKitLogo | null
  contact?: Partial<Record<'company' | 'name' | 'phone' | 'email' | 'website' | 'address', string | null>> | null
  createdAt: string
}

/** A picture of a partner's own. What it shows never changes: other bytes are another row. */
export interface PictureRow {
  id: string
  /** `{partner}:{sha256}`. */
  key: string
  partner: string
  name: string
  blob: string
  thumb: string
  mimeType: 'image/jpeg' | 'image/png'
  width: number
  height: number
  bytes: number
  sha256: string
  /** Whether it belongs to the brand kit. */
  inKit?: boolean | null
  createdBy: string
  createdAt: string
  /** Since when nobody may choose it; what it is in goes on being made of it. */
  removedAt?: string | null
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
  inputs?: Record<string, string> | null
  findings?: { code: string; zone: string; page?: number; value?: string }[] | null
  /** Key of the prepared file that the copy begins with; none for one that was made before the engine. */
  prepared?: string | null
  /** Key of the copy's tail, or of all of it. */
  blob: string
  bytes: number
  sha256: string
  state: CopyState
  /** Nobody has approved it yet: only reviewers get its bytes, whatever becomes of it. */
  held?: boolean | null
  /** Who decided on it, where somebody had to, and when. */
  decidedAt?: string | null
  decidedBy?: string | null
  /** Why it was recalled or sent back; `new-edition` of an outdated one. */
  stateReason?: string | null
  stateSince?: string | null
  /** Of a recalled copy, what recalled it. */
  recall?: string | null
  /** The copy whose place this one took, and the one that took its own. */
  replaces?: string | null
  supersededBy?: string | null
  /** When its people were told of the state it has now. */
  toldAt?: string | null
}

export interface RecallRow {
  id: string
  asset: string
  /** The edition that was current then: nothing more is made of it. */
  file?: string | null
  reason: string
  createdAt: string
}

export interface BulkRunRow {
  id: string
  name: string
  asset: string
  partners?: string[] | null
  audience?: Requirement | null
  inputs?: { input: string; text: string }[] | null
  by: string
  state: 'queued' | 'running' | 'done'
  createdAt: string
  updatedAt: string
}

export interface ProofSheetRow {
  id: string
  /** `{run}:{locale}`. */
  key: string
  run: string
  locale: Locale
  state: 'queued' | 'drawing' | 'ready'
  /** Copies whose picture is drawn, of so many. */
  done: number
  total: number
  blob?: string | null
  updatedAt: string
}

export interface BulkItemRow {
  id: string
  key: string
  run: string
  partner: string
  state: 'waiting' | 'made' | 'failed'
  copy?: string | null
  problem?: string | null
  detail?: string | null
  toldAt?: string | null
  /** When the partner was last asked for what is missing. */
  askedAt?: string | null
}

/** The words in a language, or in English, or in whichever there is. */
export const inLanguage = (words: LocalizedText | undefined, locale: Locale): string =>
  words?.[locale] || words?.en || Object.values(words ?? {}).find(Boolean) || ''
