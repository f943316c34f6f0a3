/** Where the library keeps bytes in the blob store. */
export const originalKey = (filename: string): string => `originals/${filename}`

/** A page of a file as WebP, so many pixels wide; named by content, so that equal files share it. */
export const renditionKey = (sha256: string, page: number, width: number): string => `renditions/${sha256}/${page}-${width}.webp`

/** The same, marked as a proof. */
export const proofKey = (sha256: string, page: number, width: number): string => `renditions/${sha256}/${page}-${width}-proof.webp`

/** What is kept of a copy: what follows its prepared file, or all of it, as its format says by the ending. */
export const copyBlobKey = (serial: string, ending: string): string => `copies/${serial}.${ending}`

/** A prepared file, named by its content: copies point at it, so it is never changed and never deleted. */
export const preparedKey = (sha256: string): string => `prepared/${sha256}.pdf`

/** What the engine of a version made of a file and its zones, and under which key. */
export const planKey = (fileSha256: string, zonesVersion: string, engine: number): string => `prepared/${fileSha256}-${zonesVersion}-${engine}.json`

export const proofSheetKey = (run: string, locale: string): string => `proof-sheets/${run}/${locale}.pdf`

/** A partner's picture, named by its content: copies are made of it for as long as they are. */
export const pictureKey = (partner: string, sha256: string, ending: 'jpg' | 'png'): string => `pictures/${partner}/${sha256}.${ending}`

/** The same, small, for choosing among several. */
export const pictureThumbKey = (partner: string, sha256: string): string => `pictures/${partner}/${sha256}-thumb.webp`

/** A logo of a version of a brand kit, as PNG. @param variant such as `onLight`, or `own-square-onDark` */
export const logoKey = (kit: string, variant: string): string => `logos/${kit}/${variant}.png`

/** The same as paths. */
export const logoDrawingKey = (kit: string, variant: string): string => `logos/${kit}/${variant}.json`
