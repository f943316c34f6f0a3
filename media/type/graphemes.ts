const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Letters that never join another: Latin, Greek, Cyrillic, Hebrew, kana, Han and Hangul without their combining marks. */
const APART = /^[ -\u02ff\u0370-\u0482\u048a-\u052f\u05d0-\u05ea\u1e00-\u1fff\u3001-\u3029\u3041-\u3096\u30a1-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff5e]*$/

/** The letters of a text as a reader counts them (grapheme clusters, UAX #29). */
export const graphemesOf = (text: string): string[] => (APART.test(text) ? text.split('') : Array.from(segmenter.segment(text), ({ segment }) => segment))
