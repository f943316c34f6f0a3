import type { AssetKind } from '~/media/asset-kinds'
import type { Requirement } from '~/src/policy/requirement'
import type { Locale } from '~/src/policy/roles'
import type { DaysAgo, Localized, ProductKey, TopicKey } from './types'

/** Where something of the partner goes, in points from the top left corner of the page; read by the co-brand engine. */
export interface ZoneContent {
  id: string
  kind: 'logo' | 'text' | 'contact' | 'qr'
  pages: 'all' | 'first' | 'last' | number[]
  x: number
  y: number
  width: number
  height: number
  align?: 'left' | 'center' | 'right'
  /** Name of the form's field that fills it. */
  field?: string
  source?: 'partnerName' | 'userName' | 'free'
  /** What the form asks for. */
  label?: Localized
  maxLength?: number
  /** Type sizes in points. */
  minSize?: number
  maxSize?: number
  color?: string
  required?: boolean
  /** Colour behind the zone. */
  plate?: string
}

export interface Made {
  bytes: Buffer
  mimeType: 'application/pdf' | 'image/png' | 'image/jpeg'
}

export interface CollateralContent {
  key: string
  slug: string
  kind: AssetKind
  product: ProductKey
  topics: TopicKey[]
  language: Locale
  title: Localized
  summary: Localized
  audience: Requirement
  publishedDaysAgo: DaysAgo
  /** Waits to be published. */
  draft?: true
  zones: ZoneContent[]
  fileName: string
  /** Makes the file anew; the same bytes each time. */
  make: () => Promise<Made>
}
