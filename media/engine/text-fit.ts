/** Measures a line of text at size 1. */
export type Measure = (text: string) => number

export interface FittedText {
  lines: string[]
  /** How many of the lines the first paragraph takes. */
  first: number
  /** Points. */
  size: number
  shrunk: boolean
  cut: boolean
}

export const LEADING = 1.25

/**
 * Sets text into a box: as large as allowed, smaller when it must be, broken between words; what still does not fit is
 * cut with an ellipsis. Sizes in points, steps of half a point.
 */
export function fitText(text: string, measure: Measure, box: { width: number; height: number; minSize: number; maxSize: number }): FittedText {
  const paragraphs = text.split(/\r?\n/)
  for (const size of sizes(box)) {
    const lines = paragraphs.flatMap((paragraph) => wrap(paragraph, measure, box.width / size))
    const fits = lines.length * size * LEADING <= box.height + size * (LEADING - 1) && lines.every((line) => measure(line) * size <= box.width + 0.01)
    if (fits) return { lines, first: firstOf(paragraphs, measure, box.width / size), size, shrunk: size < box.maxSize, cut: false }
  }
  const size = box.minSize
  const room = Math.max(1, Math.floor((box.height + size * (LEADING - 1)) / (size * LEADING)))
  const wrapped = paragraphs.flatMap((paragraph) => wrap(paragraph, measure, box.width / size))
  const lines = wrapped.slice(0, room).map((line, i) => (i === room - 1 && wrapped.length > room ? shorten(`${line}…`, measure, box.width / size) : shorten(line, measure, box.width / size)))
  return { lines, first: firstOf(paragraphs, measure, box.width / size), size, shrunk: true, cut: true }
}

/** From the largest in half points, and the smallest itself. */
function sizes({ minSize, maxSize }: { minSize: number; maxSize: number }): number[] {
  const steps = Array.from({ length: Math.ceil((maxSize - minSize) / 0.5) }, (_, i) => maxSize - i * 0.5)
  return [...steps, minSize]
}

const firstOf = (paragraphs: readonly string[], measure: Measure, width: number) => wrap(paragraphs[0] ?? '', measure, width).length

function wrap(paragraph: string, measure: Measure, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of paragraph.split(/\s+/)) {
    const longer = line ? `${line} ${word}` : word
    if (line && measure(longer) > width) {
      lines.push(line)
      line = word
    } else {
      line = longer
    }
  }
  return [...lines, line]
}

function shorten(line: string, measure: Measure, width: number): string {
  if (measure(line) <= width) return line
  let kept = [...line.replace(/…$/, '')]
  while (kept.length > 0 && measure(`${kept.join('')}…`) > width) kept = kept.slice(0, -1)
  return `${kept.join('')}…`
}
