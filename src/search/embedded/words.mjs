import stemmers from 'snowball-stemmers'

const WORD = /[\p{L}\p{N}]+/gu
const english = stemmers.newStemmer('english')
const russian = stemmers.newStemmer('russian')

/** Letters without case and marks; ł and ø, which Unicode does not decompose, by hand. й stays: Russian stems need it. */
export const fold = (text) =>
  text.toLowerCase().normalize('NFD').replaceAll('и\u0306', 'й').replaceAll(/\p{M}/gu, '').replaceAll('ł', 'l').replaceAll('ø', 'o').replaceAll('ß', 'ss')

/** Words of a text, folded. */
export const wordsOf = (text) => fold(text).match(WORD) ?? []

/** What the forms of a word share. Polish and Indonesian words stay whole: their queries match by beginnings. */
export function stem(word) {
  if (/^[а-я]+$/.test(word)) return russian.stem(word)
  return /^[a-z]+$/.test(word) ? english.stem(word) : word
}

/** A text as the index keeps it: every word, and its stem where that differs. */
export const indexed = (text) => wordsOf(text).flatMap((word) => (stem(word) === word ? [word] : [word, stem(word)])).join(' ')
