import { channels } from '../contrast'
import { fitText, LEADING } from './text-fit'
import type { Plan, PlannedFont } from './plan'

export interface TextToDraw {
  text: string
  /** On the page as it is seen: from the left and from the bottom, in points. */
  box: { x: number; y: number; width: number; height: number }
  minSize: number
  maxSize: number
  align: 'left' | 'center' | 'right'
  /** Such as #13262A. */
  colour: string
  /** Whether the first paragraph stands out. */
  boldFirst: boolean
}

export interface DrawnText {
  /** Content-stream operators; their fonts are named R and B. */
  operators: string
  missing: string[]
  cut: boolean
  shrunk: boolean
}

/** Sets text in the fonts of a prepared file. Letters that it lacks are left out and named. */
export function drawText({ text: given, box, minSize, maxSize, align, colour, boldFirst }: TextToDraw, { regular, bold }: Plan['fonts']): DrawnText {
  const text = given.normalize('NFC')
  const missing = [...new Set(text)].filter((letter) => !/\s/.test(letter) && !regular.letters[letter])
  const printable = [...text].filter((letter) => !missing.includes(letter)).join('').trim()
  if (printable === '') return { operators: '', missing, cut: false, shrunk: false }
  const heading = boldFirst ? bold : regular
  const measure = (line: string) => Math.max(widthOf(line, heading), heading === regular ? 0 : widthOf(line, regular))
  const { lines, first, size, shrunk, cut } = fitText(printable, measure, { width: box.width, height: box.height, minSize, maxSize })
  const operators = lines.map((line, i) => {
    const font = i < first ? heading : regular
    const free = box.width - widthOf(line, font) * size
    const x = box.x + (align === 'left' ? 0 : align === 'center' ? free / 2 : free)
    const y = box.y + box.height - size * (0.95 + i * LEADING)
    return `/${font === bold ? 'B' : 'R'} ${size} Tf 1 0 0 1 ${round(x)} ${round(y)} Tm <${codesOf(line, font)}> Tj`
  })
  return { operators: `BT ${channels(colour).map(round).join(' ')} rg ${operators.join('\n')} ET`, missing, cut, shrunk }
}

const widthOf = (line: string, { letters }: PlannedFont): number => [...line].reduce((sum, letter) => sum + (letters[letter]?.width ?? 0), 0)

const codesOf = (line: string, { letters }: PlannedFont): string => [...line].map((letter) => letters[letter]?.code ?? '').join('')

const round = (value: number): number => Math.round(value * 1000) / 1000
