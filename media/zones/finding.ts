/** Something the maker of a copy should look at; the copy is good nevertheless. */
export interface Finding {
  code: 'text-cut' | 'text-shrunk' | 'letters-missing' | 'low-contrast' | 'busy-ground' | 'logo-coarse' | 'logo-enlarged' | 'logo-missing' | 'picture-coarse' | 'picture-enlarged' | 'qr-small' | 'zone-off-page'
  zone: string
  /** From 1. */
  page?: number
  /** The letters no font has, how many letters are too many, the logo's or the picture's dots per inch, how many times it is enlarged, or the contrast as `1.4`. */
  value?: string
}
