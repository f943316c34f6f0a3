/** A paragraph as far as its lines are concerned; lengths in em. */
export interface MeasuredParagraph {
  text: string
  /** Where lines may end, in UTF-16 units, rising; the last is the paragraph's end. */
  breaks: readonly number[]
  /** Where letters (grapheme clusters) begin. */
  letters: readonly number[]
  /** Width of the first n units; one more entry than units. */
  widths: readonly number[]
  /** Width of a line of its own: letters that part may be wider or narrower than within the paragraph. */
  lineWidth: (start: number, end: number) => number
}

/** Part of a paragraph, spaces at its end left out; a line may end in the middle of a word only where text is too long. */
export interface LineSpan {
  paragraph: number
  start: number
  end: number
}

export interface FittedLines {
  lines: LineSpan[]
  /** Points. */
  size: number
  shrunk: boolean
  /** How many letters are too many for the box at its smallest size; 0 for text that fits. `lines` then hold what does fit. */
  tooLong: number
}

export interface Room {
  width: number
  height: number
  minSize: number
  maxSize: number
  /** From baseline to baseline, and how far ink goes above the first and below the last of them, in em. */
  leading: number
  above: number
  below: number
}

const EPSILON = 1e-4

/**
 * Sets paragraphs into a box: as large as allowed with a line each; smaller when they must be; broken into lines, at
 * the largest size that this allows, where the smallest is too large for a line. Sizes in points, steps of half a point.
 */
export function fitLines(paragraphs: readonly MeasuredParagraph[], room: Room): FittedLines {
  const sizes = steps(room)
  for (const breaking of [false, true]) {
    for (const size of sizes) {
      const most = linesIn(room, size)
      const lines = breaking ? paragraphs.flatMap((paragraph, i) => wrap(paragraph, i, room.width / size)) : paragraphs.map(whole)
      if (lines.length > most) continue
      if (lines.every((line) => fits(paragraphs[line.paragraph], line, room.width / size))) return { lines, size, shrunk: size < room.maxSize, tooLong: 0 }
    }
  }
  return cut(paragraphs, room)
}

/** What fits at the smallest size, and how many letters do not. */
function cut(paragraphs: readonly MeasuredParagraph[], room: Room): FittedLines {
  const size = room.minSize
  const most = linesIn(room, size)
  const all = paragraphs.flatMap((paragraph, i) => wrap(paragraph, i, room.width / size))
  let tooLong = 0
  const lines: LineSpan[] = []
  all.forEach((line, i) => {
    const paragraph = paragraphs[line.paragraph]
    if (!paragraph) return
    const shown = i < most ? shorten(paragraph, line, room.width / size) : { ...line, end: line.start }
    tooLong += paragraph.letters.filter((letter) => letter >= shown.end && letter < line.end).length
    if (i < most) lines.push(shown)
  })
  return { lines, size, shrunk: size < room.maxSize, tooLong: Math.max(1, tooLong) }
}

/** From the largest in half points, and the smallest itself. */
function steps({ minSize, maxSize }: Room): number[] {
  const halves = Array.from({ length: Math.max(0, Math.ceil((maxSize - minSize) / 0.5)) }, (_, i) => maxSize - i * 0.5)
  return [...halves, minSize]
}

function linesIn({ height, leading, above, below }: Room, size: number): number {
  return Math.max(0, Math.floor((height / size - above - below + EPSILON) / leading) + 1)
}

const whole = ({ text }: MeasuredParagraph, paragraph: number): LineSpan => ({ paragraph, start: 0, end: text.length })

const widthOf = (paragraph: MeasuredParagraph | undefined, { start, end }: LineSpan): number => (paragraph?.widths[end] ?? 0) - (paragraph?.widths[start] ?? 0)

/** First by what is known, then, only if that fits, by shaping the line. */
const fits = (paragraph: MeasuredParagraph | undefined, line: LineSpan, width: number): boolean =>
  widthOf(paragraph, line) <= width + EPSILON && (paragraph?.lineWidth(line.start, line.end) ?? 0) <= width + EPSILON

function wrap(paragraph: MeasuredParagraph, index: number, width: number): LineSpan[] {
  const lines: LineSpan[] = []
  let line: LineSpan = { paragraph: index, start: 0, end: 0 }
  let from = 0
  for (const at of paragraph.breaks) {
    const longer = { ...line, end: inkEnd(paragraph.text, line.start, at) }
    if (line.end > line.start && widthOf(paragraph, longer) > width + EPSILON) {
      lines.push(line)
      line = { paragraph: index, start: from, end: inkEnd(paragraph.text, from, at) }
    } else {
      line = longer
    }
    from = at
  }
  return [...lines, line]
}

/** The end of a stretch without the spaces that a line's end swallows. */
function inkEnd(text: string, start: number, end: number): number {
  let last = end
  while (last > start && /[\s\u200b]/.test(text[last - 1] ?? '')) last -= 1
  return last
}

function shorten(paragraph: MeasuredParagraph, line: LineSpan, width: number): LineSpan {
  if (fits(paragraph, line, width)) return line
  const end = paragraph.letters.findLast((letter) => letter >= line.start && letter < line.end && fits(paragraph, { ...line, end: letter }, width))
  return { ...line, end: end ?? line.start }
}
