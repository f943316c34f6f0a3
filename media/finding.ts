/** Something the maker of a copy should look at; the copy is good nevertheless. */
export interface Finding {
  code: 'text-cut' | 'text-shrunk' | 'letters-missing' | 'low-contrast' | 'busy-ground' | 'logo-coarse' | 'logo-missing' | 'qr-small' | 'zone-off-page'
  zone: string
  /** From 1. */
  page?: number
  /** The letters no font has, how many letters are too many, the logo's dots per inch, or the contrast as `1.4`. */
  value?: string
}
