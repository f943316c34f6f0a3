import type { AssetKind } from '~/media/assets/asset-kinds'
import type { Approval } from '~/media/reviews/approval'
import type { ZoneInput } from '~/media/zones/zones'
import type { Requirement } from '~/src/policy/requirement'
import type { Locale } from '~/src/policy/roles'
import type { DaysAgo, Localized, ProductKey, TopicKey } from './types'

/** A zone as the co-brand engine reads it, what the form asks for in every language. */
export type ZoneContent = Omit<ZoneInput, 'label'> & { label?: Localized }

export interface Made {
  bytes: Buffer
  mimeType: 'application/pdf' | 'image/png' | 'image/jpeg' | 'application/vnd.openxmlformats-officedocument.presentationml.presentation' | 'text/html'
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
  /** Whether copies wait for marketing; free when absent. */
  approval?: Approval
  fileName: string
  /** Makes the file anew; the same bytes each time. */
  make: () => Promise<Made>
}
