/** What kind of collateral an asset is. */
export const ASSET_KINDS = [
  'datasheet',
  'solution-brief',
  'case-study',
  'battlecard',
  'price-guide',
  'white-paper',
  'guide',
  'presentation',
  'flyer',
  'image',
  'certificate',
] as const

export type AssetKind = (typeof ASSET_KINDS)[number]
