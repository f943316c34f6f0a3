const MOST_LETTERS = 120

/** A name as it is kept: in one line, without the ending of a file. */
export function pictureName(given: string): string {
  const line = given.normalize('NFC').replaceAll(/[\p{C}\s]+/gu, ' ').trim().replace(/\.(?:png|jpe?g|webp|heic)$/i, '').trim()
  return [...line].slice(0, MOST_LETTERS).join('') || 'Picture'
}
