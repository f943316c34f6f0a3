/** Spellings one letter shorter, and the word itself. */
function* deletions(word) {
  yield word
  for (let i = 0; i < word.length; i += 1) yield word.slice(0, i) + word.slice(i + 1)
}

/** Whether one letter added, left out, exchanged, or swapped with its neighbour leads from one word to the other. */
function oneEditApart(a, b) {
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  if (left.length <= 1 && right.length <= 1) return true
  return left.length === 2 && left === [...right].reverse().join('')
}

/**
 * Finds the word that was meant. Two words are at most one edit apart only if they share a spelling with at most one
 * letter left out, so an index of those leaves few words to compare (the SymSpell idea, W. Garbe 2012).
 */
export class Typos {
  #counts = new Map()
  #byDeletion = new Map()

  /** @param terms pairs of a word and how many documents have it */
  constructor(terms) {
    for (const [word, count] of terms) {
      if (word.length < 4 || word.length > 24 || /\d/.test(word)) continue
      this.#counts.set(word, count)
      for (const spelling of deletions(word)) {
        const known = this.#byDeletion.get(spelling)
        if (known) known.push(word)
        else this.#byDeletion.set(spelling, [word])
      }
    }
  }

  /** The commonest known word one edit away, or undefined. */
  nearest(word) {
    if (word.length < 4) return undefined
    let best
    for (const spelling of deletions(word)) {
      for (const candidate of this.#byDeletion.get(spelling) ?? []) {
        if (oneEditApart(candidate, word) && (!best || this.#counts.get(candidate) > this.#counts.get(best))) best = candidate
      }
    }
    return best
  }
}
