import type { CSSProperties, ReactNode } from 'react'
import type { BrandGap } from '~/media/brand/brand-gaps'
import type { CoBrandView } from '~/media/assets/open-asset'
import type { Locale } from '~/src/policy/roles'

export interface LiveProps {
  slug: string
  title: string
  /** Of the original, and of its first page. */
  pages: number
  width: number
  height: number
  coBrand: CoBrandView
  /** What the company's brand lacks. */
  gaps: readonly BrandGap[]
  /** Whether the reader may complete the brand. */
  mayFinish: boolean
  heading: string
  /** Said where somebody looks at copies before they are handed out. */
  review: string | undefined
  /** Messages as JSON, see `liveWords`. */
  words: string
  locale: Locale
  /** What stands above the form, and below it. */
  about: ReactNode
  aside: ReactNode
}

/** Whether a page, from 1, is among some. */
export const isAmong = (pages: 'all' | readonly number[], page: number): boolean => pages === 'all' || pages.includes(page)

/** How wide a page is for its height, for the style sheet. */
export const ratioOf = (width: number, height: number): CSSProperties => ({ '--ratio': width / height }) as CSSProperties
