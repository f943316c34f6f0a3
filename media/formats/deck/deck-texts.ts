import type { Document, Element } from '@xmldom/xmldom'
import { placeholderName } from '../placeholders'
import { A, allOf, childrenOf } from './deck-xml'

/** `{{tandem.company}}`, `{{tandem.text.headline}}`. */
const PLACEHOLDER = /\{\{\s*tandem\.([a-z]+(?:\.[\w-]+)?)\s*\}\}/gi

/** A placeholder and the paragraph it stands in. */
export interface FoundText {
  /** Such as `company` or `text.headline`, in small letters but for what follows `text.`. */
  name: string
  paragraph: Element
}

/** The placeholders in a part's texts, also those that a program has divided over several runs. */
export const textsIn = (document: Document): FoundText[] =>
  allOf(document, A, 'p').flatMap((paragraph) => matchesIn(runsOf(paragraph)).map(({ name }) => ({ name, paragraph })))

/** Puts words in the place of placeholders; a run keeps its look, and a new line of the words becomes one of the deck. */
export function fillTexts(document: Document, say: (name: string) => string): void {
  for (const paragraph of allOf(document, A, 'p')) {
    // From behind, so that what stands in front stays where it was found.
    for (const match of matchesIn(runsOf(paragraph)).reverse()) replace(runsOf(paragraph), match, say(match.name))
  }
}

interface Run {
  element: Element
  text: Element
}

interface Match {
  name: string
  start: number
  end: number
}

const runsOf = (paragraph: Element): Run[] =>
  childrenOf(paragraph, A, 'r').flatMap((element) => {
    const [text] = childrenOf(element, A, 't')
    return text ? [{ element, text }] : []
  })

const wordsOf = ({ text }: Run): string => text.textContent ?? ''

function matchesIn(runs: readonly Run[]): Match[] {
  const whole = runs.map(wordsOf).join('')
  return [...whole.matchAll(PLACEHOLDER)].map(({ 0: found, 1: name = '', index }) => ({ name: placeholderName(name), start: index, end: index + found.length }))
}

function replace(runs: readonly Run[], { start, end }: Match, words: string): void {
  let at = 0
  let first: { run: Run; behind: string } | undefined
  for (const run of runs) {
    const own = wordsOf(run)
    const [from, to] = [Math.max(start - at, 0), Math.min(end - at, own.length)]
    at += own.length
    if (from >= to) continue
    if (first) {
      run.text.textContent = own.slice(to)
      continue
    }
    run.text.textContent = own.slice(0, from)
    first = { run, behind: own.slice(to) }
  }
  if (first) write(first.run, words.split('\n'), first.behind)
}

/** Adds lines to a run's words: each after the first is a run of the same look behind a break. */
function write({ element, text }: Run, [line = '', ...rest]: string[], behind: string): void {
  text.textContent = `${text.textContent ?? ''}${line}${rest.length === 0 ? behind : ''}`
  const { ownerDocument, parentNode, nextSibling } = element
  if (!ownerDocument || !parentNode) return
  rest.forEach((next, i) => {
    const copy = element.cloneNode(true) as Element
    const [words] = childrenOf(copy, A, 't')
    if (words) words.textContent = `${next}${i === rest.length - 1 ? behind : ''}`
    const line = ownerDocument.createElementNS(A, 'a:br')
    const [look] = childrenOf(element, A, 'rPr')
    if (look) line.appendChild(look.cloneNode(true))
    parentNode.insertBefore(line, nextSibling)
    parentNode.insertBefore(copy, nextSibling)
  })
}
