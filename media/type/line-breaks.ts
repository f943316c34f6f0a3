import LineBreaker from 'linebreak'

/** Scripts written without spaces, whose words a dictionary finds. */
const UNSPACED = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu
/** Thai signs of repetition and abbreviation stay with the word before them. */
const STAYS = /^[ๆฯ\p{Mark}]/u

const words = new Intl.Segmenter('th', { granularity: 'word' })

/** Where lines of a paragraph may end, in UTF-16 units, its own end included: UAX #14, and between words in scripts without spaces. */
export function lineBreaks(text: string): number[] {
  const breaks = new Set<number>()
  const breaker = new LineBreaker(text)
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) breaks.add(next.position)
  for (const { 0: stretch, index } of text.matchAll(UNSPACED)) {
    for (const word of words.segment(stretch)) {
      if (word.index > 0 && !STAYS.test(word.segment)) breaks.add(index + word.index)
    }
  }
  breaks.add(text.length)
  return [...breaks].sort((a, b) => a - b)
}
