/** The portal's icons: by what they mean here, their file in Tabler's outline set. */
export const ICON_FILES = {
  home: 'home',
  library: 'books',
  learn: 'school',
  programme: 'stairs-up',
  certificates: 'certificate',
  deals: 'trending-up',
  copies: 'files',
  team: 'users',
  brand: 'brush',
  notices: 'bell',
  profile: 'user',
  admin: 'settings',
  more: 'dots',
  scheme: 'sun-moon',
  leave: 'logout',
  locked: 'lock',
  yours: 'sparkles',
  met: 'circle-check',
  unmet: 'circle-dashed',
  lost: 'map-search',
  upload: 'upload',
} as const

export type IconName = keyof typeof ICON_FILES
