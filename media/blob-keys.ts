/** Where the library keeps bytes in the blob store. */
export const originalKey = (filename: string): string => `originals/${filename}`

/** A page of a file as WebP, so many pixels wide; named by content, so that equal files share it. */
export const renditionKey = (sha256: string, page: number, width: number): string => `renditions/${sha256}/${page}-${width}.webp`

export const copyBlobKey = (serial: string): string => `copies/${serial}.pdf`

export const proofSheetKey = (run: string, locale: string): string => `proof-sheets/${run}/${locale}.pdf`

export const logoKey = (kit: string, variant: 'onLight' | 'onDark' | 'square'): string => `logos/${kit}/${variant}.png`
